/** Rule: where pages give different values for what people act on, the record says so in a field that is published. */
import type { Source } from '../../api/core/location.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

type Fact = Source['supports'][number];

/** What a note under `conflicts` begins with when it is about one of these facts. */
const heads: readonly [words: RegExp, fact: Fact][] = [
  [/^(?:address|street|street number|street name|street type|zip):/i, 'address'],
  [/^(?:phone|number):/i, 'phone'], [/^text:/i, 'text'], [/^hours\b[^:]*:/i, 'hours'],
];

/** The fact that a note under `conflicts` is about, with the words at its beginning that say so. */
export function factOfConflict(note: string): { fact: Fact; head: string } | undefined {
  for (const [words, fact] of heads) {
    const head = words.exec(note)?.[0];
    if (head !== undefined) return { fact, head };
  }
  return undefined;
}

export const disputed: Rule = (entry) => {
  const { conflicts = [], disputed: said = [] } = entry.record;
  if (said.length > 0 && conflicts.length === 0) return [findingAt('disputed-unexplained', entry, ['disputed'])];
  return conflicts.flatMap((note, index) => {
    const about = factOfConflict(note);
    return !about || said.includes(about.fact) ? [] : [findingAt('disputed-unsaid', entry, ['conflicts', index], about)];
  });
};
