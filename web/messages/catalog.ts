/** All words of one language, for whoever makes whole pages. */
import type { DocumentMessages } from './document-messages.ts';
import type { Review } from './language-words.ts';
import type { Labels, MessageWords, ProblemWords } from './messages.ts';
import type { SheetMessages } from './sheet-messages.ts';
import type { TakeAwayWords } from './take-away-words.ts';

export type Catalog = {
  messages: MessageWords;
  labels: Labels;
  problems: ProblemWords;
  documents: DocumentMessages;
  sheet: SheetMessages;
  takeAway: TakeAwayWords;
  review: Review;
};
