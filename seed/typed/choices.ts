/** Words of the closed lists as people type them: the id, or the word that the page shows. */
import { nearest } from '../../api/core/words.ts';
import type { Typed } from './typed.ts';

/** One word of a list, by its id or its label, whatever the case. */
export function readTypedChoice<T extends string>(text: string, values: readonly T[], labels: Readonly<Record<T, string>>): Typed<T> {
  const typed = text.trim().toLowerCase();
  const found = values.find((value) => value === typed.replace(/\s+/g, '-') || labels[value].toLowerCase() === typed);
  if (found !== undefined) return { value: found };
  const near = nearest(typed, [...values, ...values.map((value) => labels[value])]);
  return { problem: `"${text.trim()}" is not one of the words we use. ${near ? `Did you mean ${near}? ` : ''}There are: ${values.join(', ')}.` };
}

/** Several, with commas between them; in the order of the list and each once. */
export function readTypedChoices<T extends string>(text: string, values: readonly T[], labels: Readonly<Record<T, string>>): Typed<T[]> {
  const chosen: T[] = [];
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const read = readTypedChoice(part, values, labels);
    if ('problem' in read) return read;
    chosen.push(read.value);
  }
  if (chosen.length === 0) return { problem: `Type one or more of: ${values.join(', ')}.` };
  return { value: values.filter((value) => chosen.includes(value)) };
}

/** Yes or no. */
export function readTypedYesNo(text: string): Typed<boolean> {
  const typed = text.trim().toLowerCase();
  if (/^(?:yes|y|true)$/.test(typed)) return { value: true };
  return /^(?:no|n|false)$/.test(typed) ? { value: false } : { problem: `Type yes or no instead of "${text.trim()}".` };
}
