/** Haitian Creole words of "Keep on this phone". Plain: about the sixth grade. */
import type { KeepWords } from '../keep-words.ts';
import { formatNumber } from '../plural.ts';

/** What somebody needs to know of a size: never less than it is, in steps of 50 kB. */
function sizeWords(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 50_000) * 50;
  return kilobytes < 1000 ? `${kilobytes}\u00a0kB` : `${formatNumber('ht', Math.ceil(kilobytes / 100) / 10)}\u00a0MB`;
}

export const keepWords: KeepWords = {
  title: 'Kenbe sou telefòn sa a',
  lead: 'Kenbe yon kopi lis sa a sou telefòn ou oswa òdinatè ou. Konsa ou ka chèche kote ak liy telefòn san entènèt.',
  what: {
    heading: 'Sa li kenbe',
    points: [
      'Lis kote yo ak liy telefòn yo, gid la, kat la san ri yo, ak paj ki pou jwenn yo, rele yo epi enprime yo.',
      'Pa gen anyen sou ou ladan l: ni sa ou tape, ni kote ou ye, ni sa ou gade.',
    ],
  },
  size: (download, room) => `Li sèvi ak anviwon ${sizeWords(download)} done, epi li pran anviwon ${sizeWords(room)} plas sou telefòn nan.`,
  asks: 'Lè ou louvri yon paj epi ou gen entènèt, telefòn nan mande nou yon lis ki pi nouvo, yon fwa pa èdtan o maksimòm. Li pa voye okenn lòt bagay pou kont li.',
  know: {
    heading: 'Li bon pou konnen',
    points: [
      'Kopi a ap vin vye. San entènèt, chak paj di ki jou kopi a te fèt. Rele anvan ou ale.',
      'Lòt moun ki sèvi ak telefòn sa a ka jwenn kopi a. Ou ka retire l isit la nenpòt lè.',
      'Gen telefòn ki efase kopi a pou kont yo, pi souvan lè ou pa sèvi ak li pandan yon semèn.',
      'Ou ka mete l sou premye ekran telefòn ou ak meni navigatè ou a. La li rele “Places nearby”.',
      '“Kite sit sa a” mache san entènèt tou. Lè sa a ou wè pwòp paj navigatè ou a, ki di pa gen entènèt.',
    ],
  },
  press: (download) => (download === undefined ? 'Kenbe sou telefòn sa a' : `Kenbe sou telefòn sa a (anviwon ${sizeWords(download)})`),
  kept: 'Li sou telefòn sa a. Kopi sa a fèt le',
  remove: 'Retire l sou telefòn sa a',
  told: {
    keeping: 'N ap fè yon kopi. Sa ka pran yon minit.',
    done: 'Li fini. Li mache san entènèt kounye a.',
    removed: 'Li retire. Pa gen anyen nan kopi a ki rete sou telefòn sa a. Istwa navigatè ou a pa chanje. Si ou te mete l sou premye ekran telefòn ou, retire l la tou.',
    offline: 'Ou pa gen entènèt, kidonk pa gen anyen ki anrejistre. Eseye ankò lè ou gen entènèt.',
    full: 'Pa gen ase plas sou telefòn sa a. Pa gen anyen ki anrejistre.',
    failed: 'Sa pa mache, epi pa gen anyen ki anrejistre. Ou ka eseye ankò.',
  },
  unable: 'Navigatè sa a pa ka kenbe yon kopi. Souvan, fenèt prive ak vye navigatè pa ka fè sa.',
  withoutScripts: 'Pou kenbe yon kopi, fòk navigatè ou a fè skrip mache. Ou ka enprime yon paj pito.',
  copyFrom: (date) => `Kopi sa a fèt le ${date}. Rele anvan ou ale.`,
  notKept: { title: 'Paj sa a pa sou telefòn sa a', text: 'Petèt ou pa gen entènèt. Paj sa yo mache san entènèt:', find: 'Jwenn sipò kanmarad' },
};
