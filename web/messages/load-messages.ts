/** The words that a page wakes up with. */
import { loadWords, pageLanguage } from './load.ts';
import type { Labels, Messages, MessageWords } from './messages.ts';

const words = import.meta.glob<{ messages: MessageWords }>('./*/messages.ts');
const labelsFor = import.meta.glob<{ labels: Labels }>('./*/labels.ts');

/** Without the words for values, which the find page has in its filters. */
export const loadMessageWords = async (): Promise<MessageWords> => (await loadWords(words)).messages;

/** @param language another one than the page's, where the paper is to be in that */
export async function loadMessages(language = pageLanguage()): Promise<Messages> {
  const [{ messages }, { labels }] = await Promise.all([loadWords(words, language), loadWords(labelsFor, language)]);
  return { ...messages, labels };
}
