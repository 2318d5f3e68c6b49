/** Haitian Creole words of the page about the directory. Plain: about the sixth grade. */
import type { AboutWords } from '../about-words.ts';
import { formatNumber, plural } from '../plural.ts';

const language = 'ht';
const number = (value: number): string => formatNumber(language, value);

/** Whole percents, and never all or nothing where it is not. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'mwens pase 1%';
  if (whole === 100 && share < 1) return 'plis pase 99%';
  return `${whole}%`;
}

export const aboutWords: AboutWords = {
  link: 'Sou lis sa a ak vi prive ou',
  title: 'Sou lis sa a',
  description: 'Pou kilès lis sipò kanmarad sa a ye, ki kote fich yo soti, nan ki pwen nou sèten, ak kijan nou kenbe vizit ou prive.',
  lead: (region) => `Sa a se yon lis ak yon kat gratis sou sipò kanmarad nan ${region}. Nan kote sa yo ak sou liy telefòn sa yo, moun ki pase nan menm bagay la soutni lòt moun.`,
  forWhom: {
    heading: 'Pou kilès li ye',
    people: [
      { who: 'Ou bezwen sipò.', what: 'Jwenn yon moun pou pale, toupre ou oswa nan telefòn. Ou pa bezwen kont, epi ou pa oblije di nou anyen.' },
      { who: 'Ou ap ede yon moun jwenn sipò.', what: 'Mete kèk kote sou yon fèy. Enprime l oswa voye l.' },
      { who: 'Ou dirije yon kote oswa yon liy.', what: 'Gade sa nou di sou ou, epi di nou sa ki pa bon.' },
    ],
    notCrisis: 'Se pa nou ki dirije okenn nan kote oswa liy sa yo, epi pa gen pèsonn isit la ki reponn nan yon kriz. Nimewo ki anlè chak paj, se yo ki reponn.',
  },
  sure: {
    heading: 'Ki kote fich yo soti, ak nan ki pwen nou sèten',
    from: 'Tout sa ki la soti nan paj piblik: nan kote yo menm, nan eta a ak vil yo, nan nouvèl ak nan lòt lis. Chak fich bay non paj li yo ak jou nou te li yo.',
    confirmed: '“Sous yo dakò” vle di kote a menm oswa yon paj gouvènman di sa, oswa de lòt paj dakò. Li pa vle di yon moun te rele.',
    phoned: (phoned, records) => (phoned === 0
      ? `Sou ${number(records)} fich yo, pa gen youn ki te verifye nan telefòn dènye fwa a.`
      : `${plural(language, phoned, { other: '# fich' })} te verifye nan telefòn dènye fwa a, sou ${number(records)}.`),
    unknown: 'Nou pa devine. Si pèsonn pa di kilè yon kote louvri, nou di “Orè pa konfime”. Lè sa a, pi bon bagay la se rele anvan.',
    age: 'Bagay chanje. Gade jou dènye verifikasyon an sou chak fich. Plis li gen tan, plis li bon pou rele anvan.',
  },
  figures: {
    heading: 'Lis la an chif',
    on: (date, records) => `${plural(language, records, { other: '# fich' })} le ${date}.`,
    none: 'Poko gen fich.',
    records: 'Fich', share: 'Pati', percent,
    confidence: { caption: 'Nan ki pwen nou sèten', column: 'Nan ki pwen nou sèten' },
    age: { caption: 'Dènye fwa nou verifye', column: 'Dènye verifikasyon', quarter: 'Nan dènye 90 jou yo', half: 'Sa gen 91 a 180 jou', older: 'Sa gen plis tan' },
    check: {
      caption: 'Kijan nou te verifye', column: 'Kijan',
      ways: { reading: 'Nou li sous yo', phone: 'Nou rele yo', visit: 'Nou ale la', operator: 'Moun ki dirije l yo di nou' },
    },
    hours: { caption: 'Lè yo louvri', column: 'Orè', known: 'Nou gen orè a', unknown: 'Orè pa konfime' },
    kinds: { caption: 'Sa ki nan lis la', column: 'Kalite' },
    counties: { caption: 'Ki kote fich yo ye', column: 'Konte', none: 'Poko gen fich isit la', elsewhere: 'San adrès: liy telefòn ak rezo' },
    kindCount: (kind, count) => `${kind}\u00a0${number(count)}`,
  },
  towns: {
    heading: 'Sa ki manke',
    intro: 'Nou konpare lis nou an ak lis ki bay non vil. Si yon vil nan yon lis konsa epi li pa isit la, gen yon bagay ki manke.',
    list: (title, towns, kind) => `${title}: ${plural(language, towns, { other: '# vil' })} (${kind}).`,
    all: 'Chak ladan yo gen yon fich isit la.',
    without: (towns) => `Pa gen fich isit la: ${towns}.`,
    inDoubt: (towns) => `Petèt li pa ajou pou ${towns}.`,
    dated: (date, read) => (date === undefined ? `Lis la pa gen dat. Nou te note l le ${read}.` : `Dat lis la se ${date}. Nou te note l le ${read}.`),
  },
  oldest: { heading: 'Fich ki gen plis tan san verifye', intro: 'Se yo ki pase an premye lè n ap verifye ankò.' },
  privacy: {
    heading: 'Vi prive ou',
    points: [
      'Pa gen kont, pa gen cookie, pa gen piblisite. Nou pa konte vizitè yo ni nou pa swiv yo.',
      'Si navigatè ou a fè skrip mache, vil, kòd postal oswa mo ou tape nan bwat rechèch la rete sou aparèy ou. Kote ou ye a tou. Nou mande kote ou ye sèlman si ou peze “Bò kote m”.',
      'Si navigatè ou a pa fè skrip mache, fòm nan oblije voye sa ou tape ban nou. Nou sèvi ak li pou fè paj la, epi nou pa ekri l okenn kote.',
      'Sa ou chwazi nan yon meni, tankou yon kalite oswa yon lang, parèt nan adrès paj la. Li ka rive jwenn nou. Nou pa ekri l okenn kote.',
      'Kote ki sou fèy ou a rete sou aparèy ou. Yo nan lyen ou pataje a. San skrip, nou wè yo pou nou fè paj la, epi nou pa ekri yo okenn kote. Sa ou ekri sou fèy la pa janm voye ban nou.',
      'Nou pa kite anyen sou aparèy ou sof si ou peze “Kenbe sou telefòn sa a”. Lè sa a, li kenbe yon kopi lis la ak paj sa yo, men li pa kenbe anyen sou ou.',
      'Navigatè ou a kenbe yon istwa. “Kite sit sa a” pa ka efase l.',
      'Si ou louvri yon lòt sit, si ou rele, oswa si ou voye yon tèks oswa yon imel, moun ki resevwa l yo ap konnen sa. Nou pa di yo sou ki paj ou te ye.',
    ],
    notes: 'Si ou di nou yon bagay sou yon fich, nou kenbe sa ou ekri a ak jou a. Nou pa mande kilès ou ye, epi nou pa kenbe anyen sou ou.',
    streets: {
      ask: 'Se nou menm ki fè kat la. Si ou peze “Montre ri yo”, navigatè ou a mande OpenStreetMap imaj, epi yo ka wè ki zòn ou ap gade. Nou pa mande okenn lòt moun anyen.',
      on: 'Kat la mande OpenStreetMap imaj ri yo, epi yo ka wè ki zòn ou ap gade. Nou pa mande okenn lòt moun anyen.',
      own: 'Se nou menm ki fè kat la, ak ri ki ladan l yo. Se òdinatè nou yo ki voye ri yo, kidonk òdinatè sa yo ka wè ki zòn ou ap gade. Nou pa ekri l okenn kote. Nou pa mande okenn lòt moun anyen.',
      off: 'Se nou menm ki fè kat la. Nou pa mande okenn lòt moun anyen.',
    },
    host: 'Moun ki okipe òdinatè nou yo ka wè lè yon aparèy mande yon paj. Se konsa sa ye sou tout sit entènèt.',
  },
  wrong: {
    heading: 'Korije oswa retire yon fich',
    how: 'Chak fich gen yon pati ki rele “Gen yon bagay ki pa bon?”. Sèvi ak li pou di nou. Yon paj entènèt ki montre sa ki bon se sa ki ede plis.',
    removal: 'Nenpòt moun ka mande nou chanje yon fich oswa retire l. Si se ou ki dirije kote a, ou pa bezwen bay rezon.',
    hidden: 'Èske yon fich montre yon kote ki ta dwe rete kache? Ekri “hidden location” (kote ki kache) ak non fich la. Tanpri pa ekri adrès la.',
    link: 'Ekri nou',
    nowhere: 'Moun ki responsab kopi lis sa a poko bay yon adrès pou koreksyon. Si ou konnen yo, di yo sa.',
    subject: 'Sou lis la',
    body: 'Ki fich (sa ki nan fen adrès li):\n\nSa ki pa bon, oswa sa ou vle nou fè:\n\nKijan ou konnen (yon paj entènèt se sa ki ede plis):\n\n',
  },
  licences: {
    heading: 'Sèvi ak li, ak kredi',
    code: 'Pwogram nan se yon lojisyèl lib anba lisans MIT.',
    records: 'Ou ka sèvi ak fich yo pou nenpòt bagay. Di ki kote yo soti. Lisans la se', recordsLink: 'CC BY 4.0',
    streets: 'Imaj ri yo, si yo mande yo: © OpenStreetMap contributors', ownStreets: 'Ri ki sou kat la: © OpenStreetMap contributors, Protomaps',
    programs: 'Pou pwogram:', api: 'kijan pou li fich yo',
  },
};
