/** The words of what makes files of the list, in the page's language: they come when somebody opens that. */
import type { RecordCatalog } from '../../list/in-words.ts';
import { loadWords } from '../../messages/load.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TakeAwayWords } from '../../messages/take-away-words.ts';

export type TakeAwayCatalog = RecordCatalog & { takeAway: TakeAwayWords };

const found = import.meta.glob<{ takeAwayWords: TakeAwayWords; record: Omit<RecordCatalog, 'messages'> }>('../../messages/*/take-away.ts');

/** @param messages the words that the page has already */
export async function loadTakeAwayWords(messages: Messages): Promise<TakeAwayCatalog> {
  const { takeAwayWords, record } = await loadWords(found);
  return { messages, ...record, takeAway: takeAwayWords };
}
