/** When and how a place was checked, in sentences for one line of paper that claim no more than was done. */
import type { PublishedLocation } from '../../../api/core/published.ts';
import { dateWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetMessages } from '../../messages/sheet-messages.ts';
import { evidenceOf, phonedWords } from '../location/evidence.ts';
import { bestSource } from '../location/best-source.ts';

/** @param today calendar day at the place, YYYY-MM-DD. */
export function checkedWords(record: PublishedLocation, today: string, messages: Messages, { record: words, entry }: SheetMessages): string {
  const { checked, status } = record;
  const { short } = evidenceOf(record, today, messages, words);
  const source = bestSource(record)?.title;
  if (checked.by !== 'reading') return [...short, ...(source === undefined ? [] : [entry.alsoRead(source)])].join(' ');
  const date = dateWords(checked.on, messages);
  const read = source === undefined ? entry.readOn(date) : entry.against(date, source);
  // Of a place that may have changed, the entry has said why before anything else.
  const [, ...rest] = short;
  return [...new Set([read, ...(status === 'unclear' ? rest : short), phonedWords(record, messages, words)])].join(' ');
}
