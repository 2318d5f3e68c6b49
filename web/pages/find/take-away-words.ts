/** The words of what makes files of the list, in the page's language: they come when somebody opens that. */
import type { RecordCatalog } from '../../list/in-words.ts';
import { loadWords } from '../../messages/load.ts';
import type { DocumentLabels, Messages } from '../../messages/messages.ts';
import type { RecordWords } from '../../messages/record-words.ts';
import type { TakeAwayWords } from '../../messages/take-away-words.ts';

export type TakeAwayCatalog = RecordCatalog & { takeAway: TakeAwayWords };

const found = {
  takeAway: import.meta.glob<{ takeAwayWords: TakeAwayWords }>('../../messages/*/take-away.ts'),
  record: import.meta.glob<{ recordWords: RecordWords }>('../../messages/*/record.ts'),
  labels: import.meta.glob<{ documentLabels: DocumentLabels }>('../../messages/*/document-labels.ts'),
};

/** @param messages the words that the page has already */
export async function loadTakeAwayWords(messages: Messages): Promise<TakeAwayCatalog> {
  const [{ takeAwayWords }, { recordWords }, { documentLabels }] = await Promise.all([loadWords(found.takeAway), loadWords(found.record), loadWords(found.labels)]);
  return { messages, labels: documentLabels, words: recordWords, takeAway: takeAwayWords };
}
