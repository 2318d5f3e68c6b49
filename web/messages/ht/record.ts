/** Haitian Creole words that are said of a record wherever it stands. */
import type { RecordWords } from '../record-words.ts';

/** A number at the start of a sentence. */
const spelled = (number: number): string => ['Okenn', 'Yon', 'De', 'Twa', 'Kat', 'Senk', 'Sis', 'Sèt', 'Uit', 'Nèf'][number] ?? String(number);
const gives = (number: number): string => (number === 0 ? 'pa bay' : 'bay');

export const recordWords: RecordWords = {
  inEnglish: 'An angle',
  know: {
    agree: (number) => `${spelled(number)} sous dakò.`,
    given: {
      first: (number, fact) => `${spelled(number)} sous ${gives(number)} ${fact}.`,
      more: (number, fact) => `${spelled(number)} sous ${gives(number)} ${fact}.`,
    },
    disputed: (facts) => `Sous yo pa dakò sou ${facts}.`,
    dated: (number, newest) => (number === 1 ? `Yon sous, ki gen dat ${newest}.` : `${spelled(number)} sous. Sa ki pi nouvo a gen dat ${newest}.`),
    undated: (number) => (number === 1 ? 'Yon sous, san dat.' : `${spelled(number)} sous, okenn pa gen dat.`),
    nobodyPhoned: 'Nou poko rele yo.', callFirst: 'Rele anvan.', askFirst: 'Mande anvan.',
    old: (ago, callable) => `Verifye ${ago}: ${callable ? 'rele' : 'mande'} anvan.`,
    disagree: 'Sous yo pa dakò, oswa petèt yon bagay chanje.', changed: 'Petèt yon bagay chanje.',
    checked: {
      reading: (date) => `Dènye fwa nou li sous yo se te le ${date}.`, phone: (date) => `Nou te rele yo le ${date}.`,
      visit: (date) => `Nou te ale la le ${date}.`, operator: (date) => `Moun ki dirije l yo te di nou sa le ${date}.`,
    },
    notConfirmed: (facts) => `Pa konfime: ${facts}.`,
  },
  withheld: {
    call: 'Adrès la pa piblik. Rele pou mande kijan pou ou vini.',
    refer: 'Adrès la pa piblik. Fòk yon moun refere ou la. Ou ka mande kijan sa fèt.',
    ask: 'Adrès la pa piblik. Mande kijan pou ou vini.',
  },
  listedHours: 'Orè ki nan lis la, pa konfime:', townOnly: (callable) => `Nou konnen vil la sèlman. ${callable ? 'Rele pou mande' : 'Mande'} adrès la.`,
  access: 'Kijan pou antre', accessUnknown: 'Pa konfime. Mande kijan pou ou vini premye fwa a.', languages: 'Lang', languagesUnknown: (callable) => `Nou pa konnen. Mande ${callable ? 'lè ou rele' : 'anvan'}.`,
  unclear: (why, callable) => `${why} ${callable ? 'Rele' : 'Mande'} anvan ou ale.`,
  unconfirmed: 'pa konfime', unconfirmedNumbers: (number) => (number === 1 ? 'Nou pa gen okenn paj ki bay nimewo sa a.' : 'Nou pa gen okenn paj ki bay nimewo sa yo.'),
  sourceDated: (date) => `dat ${date}`, sourceUndated: 'san dat',
};
