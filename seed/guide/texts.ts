/** The texts of the guide as they are read: what stands together on a page is judged together. */
import type { Fact, Guide, Words } from '../../api/core/guide.ts';
import type { Path } from '../positions.ts';
import type { GuideFile } from './schema.ts';

export type GuideText = { file: GuideFile; path: Path; sentences: string[] };

const of = (words: readonly (Words | Fact)[]): string[] => words.map(({ en }) => en);

export function textsOfGuide({ what, roles, becoming, terms, channels, questions }: Guide): GuideText[] {
  return [
    { file: 'what', path: [], sentences: of([...what.is, ...what.is_not]) },
    ...roles.map((role, index): GuideText => ({ file: 'roles', path: [index], sentences: of([role.in_brief, ...Object.values(role.facts).flat(), ...role.find]) })),
    ...becoming.map((one, index): GuideText => ({ file: 'become', path: [index], sentences: of([...one.steps, ...one.prepare, ...one.notes, ...one.past, ...one.unknown]) })),
    { file: 'terms', path: [0], sentences: of(terms.map(({ means }) => means)) },
    { file: 'channels', path: [0], sentences: of(channels.map(({ what }) => what)) },
    { file: 'paths', path: [0], sentences: of(questions.flatMap(({ asks, answers }) => [asks, ...answers.flatMap(({ says, note }) => [says, ...(note ? [note] : [])])])) },
  ];
}

/** Every English text of the guide, in order: what a translation holds. */
export function everyText({ what, questions, channels, terms, roles, becoming }: Omit<Guide, 'translations'>): string[] {
  return of([
    ...what.is, ...what.is_not,
    ...questions.flatMap(({ asks, answers }) => [asks, ...answers.flatMap(({ says, note }) => [says, ...(note ? [note] : [])])]),
    ...channels.flatMap(({ name, what: about }) => [name, about]),
    ...terms.flatMap(({ term, full, means }) => [term, ...(full ? [full] : []), means]),
    ...roles.flatMap(({ in_brief: brief, facts, find }) => [brief, ...Object.values(facts).flat(), ...find]),
    ...becoming.flatMap(({ steps, prepare, notes, past, unknown }) => [...steps, ...prepare, ...notes, ...past, ...unknown]),
  ]);
}
