/** What the sentences of a catalog are called with, so that it shows which values they say. */
import type { Sentence } from './catalog-words.ts';

/** No language writes these by itself, and none changes their letters. */
const text = (position: number): string => `«${'abcd'[position]}»`;
/** Above a thousand, so that every language writes digits. */
const number = (position: number): number => [7301, 8402, 9503, 6604][position] as number;
/** Where a value is not said but chooses the words. */
const choices = [undefined, true, false, 'reading', 'phone', 'mile', 'foot', 1, 2, 5] as const;
const isMark = (value: unknown): boolean => [value].flat().every((each) => (typeof each === 'number' ? each > 2 : typeof each === 'string' && each.startsWith('«')));

/** Without what groups digits in this language or that. */
const plain = (said: string): string => said.replaceAll(/(?<=\d)[\s,.\u202f\u00a0](?=\d{3})/g, '');
const isSound = (said: unknown): said is string => typeof said === 'string' && said.trim() !== '' && !/NaN|undefined|null|\[object|#/.test(said);

/** What a sentence says; undefined where it fails or says nothing that a person could read. */
export function say(sentence: Sentence, values: readonly unknown[]): string | undefined {
  try {
    const said = sentence(...values);
    return isSound(said) ? plain(said) : undefined;
  } catch {
    return undefined;
  }
}

const holds = (said: string, value: unknown): boolean => [value].flat().every((each) => said.includes(String(each)));

/** Which of the values are said. */
export const spokenOf = (said: string, values: readonly unknown[]): unknown[] => values.filter((value) => isMark(value) && holds(said, value));

function* product(lists: readonly (readonly unknown[])[], before: readonly unknown[] = []): Generator<readonly unknown[]> {
  const [first, ...rest] = lists;
  if (!first) yield before;
  else for (const value of first) yield* product(rest, [...before, value]);
}

/**
 * The ways to call a sentence: with values that it says where it says one, and with each choice where it says none.
 * @returns none where the sentence can say nothing
 */
export function callsOf(sentence: Sentence): readonly (readonly unknown[])[] {
  const places = Array.from({ length: Math.max(sentence.length, 1) }, (_, position) => [text(position), number(position), [text(position), `${text(position)}s`]]);
  const [best] = [...product(places)].flatMap((values) => {
    const said = say(sentence, values);
    return said === undefined ? [] : [{ values, spoken: spokenOf(said, values) }];
  }).toSorted((a, b) => b.spoken.length - a.spoken.length);
  if (!best) return [];
  const varied = best.values.map((value) => {
    if (!best.spoken.includes(value)) return choices;
    return typeof value === 'number' ? [value, 1, 2, 5, 1_000_000] : [value, undefined];
  });
  return [...product(varied)].filter((values) => say(sentence, values) !== undefined);
}
