/** All Haitian Creole words. */
import type { Catalog } from '../catalog.ts';
import { documents } from './documents.ts';
import { labels } from './labels.ts';
import { messages } from './messages.ts';
import { problemWords } from './problems.ts';
import { review } from './review.ts';
import { sheet } from './sheet.ts';
import { takeAwayWords } from './take-away.ts';

export const catalog: Catalog = { messages, labels, problems: problemWords, documents, sheet, takeAway: takeAwayWords, review };
