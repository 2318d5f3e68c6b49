/** How hard a text is to read, as a school grade. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The hardest grade that the guide may have. */
export const hardest = 7;

/**
 * Flesch-Kincaid grade of English sentences (Kincaid and others, 1975), from the libraries flesch-kincaid and syllable.
 * Names count as words like others: a reader has to get through them too.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  if (words.length === 0) return 0;
  const count = sentences.reduce((sum, sentence) => sum + (sentence.match(/[.!?:](\s|$)/g)?.length || 1), 0);
  return fleschKincaid({ sentence: count, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}
