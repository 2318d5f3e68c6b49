/** Haitian Creole words of the guide. Plain: about the sixth grade. */
import type { GuideWords } from '../guide-words.ts';

export const guideWords: GuideWords = {
  link: 'Kisa sipò kanmarad ye?',
  parts: {
    start: {
      title: 'Kisa sipò kanmarad ye', link: 'Kisa sipò kanmarad ye', description: 'Kisa sipò kanmarad ye, ki kalite ki ka ede ou, ki kote pou jwenn li nan Massachusetts, ak sa mo yo vle di.',
      lead: 'Sipò kanmarad se èd ki soti nan yon moun ki pase nan menm bagay avèk ou.',
    },
    roles: {
      title: 'Senk wòl kanmarad, kòtakòt', link: 'Senk wòl kanmarad yo, kòtakòt', description: 'Antrenè rekiperasyon, espesyalis kanmarad sètifye, patnè fanmi, mantò kanmarad pou jèn adilt, espesyalis kanmarad pou granmoun aje: kilès yo ede ak kijan pou jwenn youn.',
      lead: 'Nan Massachusetts, moun fè travay sa a nan senk wòl. Men sa nou konnen sou chak. Kote nou pa konnen anyen, nou di sa.',
    },
    become: {
      title: 'Kijan pou ou vin travayè kanmarad', link: 'Kijan pou ou vin travayè kanmarad', description: 'Etap pou vin antrenè rekiperasyon, espesyalis kanmarad, patnè fanmi oswa mantò kanmarad nan Massachusetts, sa pou ou prepare, ak kilès ki bay fòmasyon.',
      lead: 'Etap pou chak wòl, sa pou ou prepare, ak kilès ki bay fòmasyon. Règ ak dat chanje. Mande anvan ou kòmanse.',
    },
  },
  isHeading: 'Sa li ye',
  isNotHeading: 'Sa li pa ye',
  path: { heading: 'Ki kalite ki ka ede m?', again: 'Rekòmanse', toList: 'Wè lis la' },
  channels: { heading: 'Ki kote ou jwenn li', toList: (name) => `${name}: wè lis la`, ask: 'Kijan pou mande' },
  terms: { heading: 'Mo ou ka rankontre', lead: 'Sa moun k ap travay nan domèn sa a vle di ak mo sa yo.' },
  roles: {
    'recovery-coach': 'Antrenè rekiperasyon', 'certified-peer-specialist': 'Espesyalis kanmarad sètifye', 'family-partner': 'Patnè fanmi',
    'young-adult-peer-mentor': 'Mantò kanmarad pou jèn adilt', 'older-adult-peer-specialist': 'Espesyalis kanmarad pou granmoun aje',
  },
  role: 'Wòl',
  aspects: {
    supports: 'Kilès yo ede', lived_experience: 'Èske yo pase nan menm bagay la?', to_start: 'Sa ou bezwen pou kòmanse', training: 'Fòmasyon', cost: 'Pri fòmasyon an', trainers: 'Kilès ki bay fòmasyon',
    certificate: 'Sètifika', application: 'Kijan pou aplike', supervision: 'Kilès ki swiv travay yo', payer: 'Kilès ki peye', skills: 'Sa yo aprann', work: 'Ki kote yo travay',
  },
  inBrief: 'An de mo',
  find: 'Kijan pou jwenn youn',
  toRecords: (role) => `Kote ak liy ki gen wòl sa a: ${role}`,
  seeList: 'Wè lis la',
  unknown: 'Nou pa konnen',
  becomeOne: (role) => `Kijan pou ou vin youn: ${role}`,
  become: {
    steps: 'Etap yo', prepare: 'Prepare sa yo', cost: 'Pri fòmasyon an', costUnknown: 'Nou pa konnen. Mande moun ki bay fòmasyon an.', certificate: 'Sètifika', trainers: 'Mande isit la', trainersUnknown: 'Nou pa konnen okenn kote nan eta sa a pou ou mande.',
    past: 'Kou ki te fèt deja', pastIn: (when) => `Se te an ${when}. Sa fini.`, unknown: 'Sa nou pa konnen', good: 'Li bon pou konnen', onMap: 'Tout moun ki bay fòmasyon, nan lis la',
  },
  sources: {
    heading: 'Ki kote sa a soti', dated: (date) => `Dat paj la se ${date}.`, undated: 'Paj la pa montre dat.', noDate: 'San dat.', read: (date) => `Nou te li l le ${date}.`,
    age: (ago) => `${ago.charAt(0).toUpperCase()}${ago.slice(1)}.`, reference: (number) => `Sous ${number}`,
  },
};
