/** Haitian Creole words for what an address held that could not be used. Few people ever see them. */
import type { ProblemWords } from '../messages.ts';

export const problemWords: ProblemWords = {
  heading: 'Gen yon bagay nou pa t ka itilize',
  sentences: {
    'unknown-parameter': (parameter) => `Paj sa a pa gen reglaj ki rele “${parameter}”.`,
    'unknown-value': (parameter, value) => `“${value}” se pa yon chwa pou ${parameter}.`,
    empty: (parameter) => `Ou pa bay anyen pou ${parameter}.`,
    repeated: (parameter) => `${parameter} vini de fwa. Nou pran premye a.`,
    'too-long': (parameter) => `Sa ou bay pou ${parameter} twò long.`,
    'no-words': (_parameter, value) => `“${value}” pa gen okenn mo pou chèche.`,
    'control-character': (parameter) => `Sa ou bay pou ${parameter} gen siy nou pa ka li.`,
    'bad-encoding': (parameter) => `Nou pa ka li sa ou bay pou ${parameter}.`,
    'not-a-number': (parameter, value) => `“${value}” se pa yon kantite mil pou ${parameter}.`,
    'out-of-range': (parameter, value) => `“${value}” twò piti oswa twò gwo pou ${parameter}.`,
    'swapped-coordinates': (_parameter, value) => `“${value}” sanble gen latitid ak lonjitid nan plas youn lòt.`,
    'outside-region': (_parameter, value) => `“${value}” pa nan Massachusetts.`,
    'unknown-place': (_parameter, value) => `Nou pa konnen okenn vil nan Massachusetts ki rele “${value}”.`,
    'unknown-zip': (_parameter, value) => `“${value}” se pa yon kòd postal nan Massachusetts.`,
    'needs-near': () => 'Yon distans bezwen yon vil oswa yon kòd postal pou kòmanse.',
    'not-a-time': (_parameter, value) => `“${value}” se pa yon jou ak yon lè.`,
    'not-a-box': (_parameter, value) => `“${value}” se pa yon zòn sou kat la.`,
    'crossed-box': (_parameter, value) => `“${value}” se pa yon zòn sou kat la: kote l yo kwaze.`,
    'bad-cursor': () => 'Lyen sa a pou plis rezilta pa mache ankò. Men kòmansman lis la.',
    'cursor-of-another-query': () => 'Lyen sa a se pou yon lòt rechèch. Men kòmansman lis la.',
  },
  nearest: (word) => `Èske ou te vle di “${word}”?`,
};
