/** Records in English words, for what is not a page. */
import type { InWords } from '../../api/core/formats/csv.ts';
import { recordInWords, type RecordCatalog } from '../list/in-words.ts';
import { recordWords } from './en/record.ts';
import { labels } from './en/labels.ts';
import { messages as en } from './en/messages.ts';
import { documentLabels } from './en/document-labels.ts';

export const recordCatalog: RecordCatalog = { messages: { ...en, labels }, labels: documentLabels, words: recordWords };

export const inWords: InWords = (record, today) => recordInWords(record, today, recordCatalog);
