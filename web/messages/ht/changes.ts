/** Haitian Creole words about changes of the records. */
import type { ChangeWords } from '../change-words.ts';
import { plural } from '../plural.ts';

const took = (other: string | undefined): string => (other === undefined ? '' : ` ${other} pran plas li.`);
/** With a full stop, where a quotation does not bring its own. */
const stopped = (sentence: string): string => (/[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`);

export const changeWords: ChangeWords = {
  fields: {
    name: 'Non', operator: 'Kilès ki dirije l', kind: 'Kalite', focus: 'Sijè', summary: 'Rezime', funders: 'Lajan', address: 'Adrès',
    neighborhood: 'Katye', location_withheld: 'Adrès prive', point: 'Pwen sou kat la', phones: 'Telefòn', text: 'Nimewo tèks',
    chat: 'Chat sou entènèt', email: 'Imel', website: 'Sit entènèt', hours: 'Orè', hours_note: 'Nòt sou orè a', languages: 'Lang', audiences: 'Gwoup',
    peer_roles: 'Wòl kanmarad', peer_run: 'Kanmarad dirije l', services: 'Sèvis', access: 'Fason pou antre', cost: 'Pri', area: 'Zòn',
    police_policy: 'Pawòl sou lapolis', sources: 'Sous', told: 'Sa yo te di nou', checked: 'Dènye verifikasyon', confidence: 'Nivo konfyans', status: 'Sitiyasyon',
    disputed: 'Sa sous yo pa dakò sou li', replaced_by: 'Ranplasan', conflicts: 'Kontradiksyon', to_check: 'Kesyon ki rete',
  },
  of: (field, name) => (name === undefined ? field : `${field} pou ${name}`),
  about: (name, sentence) => (name === undefined ? sentence : `${name}: ${sentence}`),
  added: (name) => (name === undefined ? 'Nou ajoute l nan lis la.' : `Nou ajoute ${name} nan lis la.`),
  addedLead: (name) => `${name === undefined ? 'Nou ajoute l' : `Nou ajoute ${name}`} kòm yon pis. Li pa parèt.`,
  withdrawn: {
    moved: (name, other) => `${name ?? 'Li'} demenaje, dapre sa nou konnen, epi li pa nan lis la ankò.${took(other)}`,
    closed: (name, other) => `${name ?? 'Li'} fèmen, dapre sa nou konnen, epi li pa nan lis la ankò.${took(other)}`,
  },
  hidden: (name) => `${name ?? 'Li'} pa parèt ankò.`,
  changed: (what, before, after) => stopped(`${what} chanje. Anvan: ${before}. Kounye a: ${after}`),
  filled: (what, after) => stopped(`${what}: nou ajoute ${after}`),
  emptied: (what, before) => stopped(`${what}: nou retire l. Anvan: ${before}`),
  otherwise: (what) => `${what} chanje.`,
  list: (what, come, gone) => stopped(`${what}: ${[come && `nou ajoute ${come}`, gone && `nou retire ${gone}`].filter(Boolean).join('; ')}`),
  withheld: (name) => `Adrès ${name ?? 'la'} pa piblik ankò.`,
  notWithheld: (name) => `Adrès ${name ?? 'la'} piblik kounye a.`,
  yes: 'wi', no: 'non', quoted: (text) => `“${text}”`,
  page: {
    link: 'Sa ki chanje nan lis sa a', title: 'Sa ki chanje',
    description: 'Sa ki chanje nan lis kote ak liy telefòn pou sipò kanmarad: nouvo kote, nouvo nimewo ak orè, ak sa ki fèmen.',
    intro: 'Nouvo kote, nouvo nimewo ak orè, ak sa ki fèmen. Sa ki pi nouvo a anvan. Chak kote montre kijan nou konnen.',
    feed: 'Swiv chanjman sa yo (Atom feed)',
    feedHelp: 'Yon pwogram ki li feed montre ou chak chanjman lè li rive. Li pa mande kont ni adrès imel.',
    began: (records) => plural('ht', records, { other: 'Lis la te kòmanse ak # kote ak liy.' }),
    nothing: 'Anyen poko chanje.', more: (most) => `Sa yo se ${most} chanjman ki pi nouvo yo.`,
  },
};
