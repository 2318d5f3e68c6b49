/** Rule: the summary is short and easy to read, and says nothing that stands beside it anyway. */
import { fold } from '../../api/core/words.ts';
import type { Rule } from '../context.ts';
import { findingAt, type Finding } from '../finding.ts';

const mostWords = 25;
/** School grade (Flesch and Kincaid). Rough for texts as short as these, so it only asks a person to look. */
const hardestGrade = 9;

export const summary: Rule = (entry) => {
  const { summary: text, name, address } = entry.record;
  const findings: Finding[] = [];
  const words = text.split(/\s+/).length;
  if (words > mostWords) findings.push(findingAt('summary-long', entry, ['summary'], { words: String(words), most: String(mostWords) }));
  for (const part of [name, address?.street, address?.city]) {
    if (part && holds(text, part)) findings.push(findingAt('summary-repeats', entry, ['summary'], { part }));
  }
  const grade = gradeOf(text);
  if (grade > hardestGrade) findings.push(findingAt('summary-hard', entry, ['summary'], { grade: grade.toFixed(1) }));
  return findings;
};

/** True when the text holds the words of a name, whatever their case and accents. */
function holds(text: string, part: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(part)} `);
}

/** Flesch-Kincaid grade level of an English text. */
export function gradeOf(text: string): number {
  const words = text.split(/\s+/).filter(Boolean);
  const sentences = Math.max(1, text.match(/[.!?](?:\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / Math.max(1, words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  let count = letters.match(/[aeiouy]+/g)?.length ?? 0;
  if (letters.endsWith('e') && !letters.endsWith('le') && count > 1) count--;
  if (/[^td]ed$/.test(letters) && count > 1) count--;
  return Math.max(1, count);
}
