/** Haitian Creole words about taking the list along; they come when somebody opens that. */
import { documentLabels } from './document-labels.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from '../take-away-words.ts';

const count = (number: number, other: string): string => plural('ht', number, { other });

export const takeAwayWords: TakeAwayWords = {
  holds: (number) => (number === 1 ? count(number, '# rezilta, ak dat yo te verifye l.') : count(number, '# rezilta, nan menm lòd ak paj sa a, chak ak dat yo te verifye l.')),
  unconfirmed: (number, all) => (number === all ? 'Orè yo pa konfime.' : count(number, '# ladan yo: orè pa konfime.')),
  wider: (number) => count(number, '# ladan yo sèvi yon pi gwo zòn oswa pa bay adrès yo.'),
  linesApart: (number) => count(number, '# liy telefòn nan yon lis apa.'),
  spreadsheet: 'Tablo (CSV)', mapFile: 'Fichye kat (GeoJSON)', print: 'Enprime',
  onDevice: 'Fichye a fèt sou aparèy sa a. Li rete la jiskaske ou efase l.',
  made: (file) => `Nou fè ${file}. Gade nan telechajman ou yo.`,
  embed: 'Montre lis sa a sou pwòp sit ou',
};

/** What files of the list say of a record. */
export const record = { labels: documentLabels, words: recordWords };
