/** English words about taking the list along; they come when somebody opens that. */
import { documentLabels } from './document-labels.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from '../take-away-words.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

export const takeAwayWords: TakeAwayWords = {
  holds: (number) => count(number, '# result, with the date when it was checked.', '# results, in the order of this page, each with the date when it was checked.'),
  unconfirmed: (number, all) => (number === all ? 'Hours are not confirmed.' : count(number, '# of them: hours not confirmed.', '# of them: hours not confirmed.')),
  wider: (number) => count(number, '# of them serves a wider area or keeps its address private.', '# of them serve a wider area or keep their address private.'),
  linesApart: (number) => count(number, '# phone line has a list of its own.', '# phone lines have a list of their own.'),
  spreadsheet: 'Spreadsheet (CSV)', mapFile: 'Map file (GeoJSON)', print: 'Print',
  onDevice: 'A file is made on this device. It stays there until you delete it.',
  made: (file) => `Made ${file}. Look in your downloads.`,
  embed: 'Show this list on your own website',
};

/** What files of the list say of a record. */
export const record = { labels: documentLabels, words: recordWords };
