/** Sentences for problems with parameters, for the people who write programs against the API. */
import { longestText } from './core/corrections.ts';
import { limits } from './core/filters.ts';
import type { Problem, ProblemCode } from './core/query/values.ts';

type Sentence = (problem: Problem) => string;

const listed = ({ nearest, allowed }: Problem): string => {
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  return allowed ? `Allowed: ${allowed.join(', ')}.` : '';
};

const sentences: Record<ProblemCode, Sentence> = {
  'unknown-parameter': (problem) => `There is no parameter of this name. ${listed(problem) || 'See /api/openapi.json for those there are.'}`,
  'unknown-value': (problem) => `This is not an allowed value. ${listed(problem)}`,
  empty: () => 'The value is empty. Leave the parameter out instead.',
  repeated: () => 'The parameter stands here more than once. Write it once, with several values joined by commas.',
  'too-long': ({ parameter }) => parameter === 'text' ? `Write at most ${longestText} characters.` : `The value is too long. At most ${limits.longestWords} characters of words, ${limits.longestValue} of anything else, ${limits.mostTimes} times.`,
  'no-words': () => 'The text holds no letter and no digit.',
  'control-character': () => 'The value holds a control character, such as a null byte.',
  'bad-encoding': () => 'The value is not valid percent encoding of UTF-8.',
  'not-a-number': () => 'Write a plain number, such as 10.',
  'out-of-range': ({ parameter }) => outOfRange[parameter] ?? 'The number is out of range: latitude is -90 to 90, longitude -180 to 180.',
  'swapped-coordinates': () => 'Latitude and longitude seem to be swapped: write latitude first, such as 42.47,-70.95.',
  'outside-region': () => 'This point is far outside the region that the directory covers.',
  'unknown-place': (problem) => `No town, neighborhood or village here has this name. ${listed(problem) || 'Write a town, a ZIP code, or latitude,longitude.'}`,
  'unknown-zip': () => 'This is not a ZIP code of the region that the directory covers.',
  'needs-near': ({ parameter }) => (parameter === 'sort' ? 'Sorting by distance needs near.' : 'This needs near as well.'),
  'not-a-time': () => 'Write now, unknown, or a local date and time such as 2026-11-28T18:30.',
  'not-a-box': () => 'Write four numbers of degrees: west,south,east,north.',
  'crossed-box': () => 'The box is turned inside out: west must be less than east, and south less than north.',
  'bad-cursor': () => 'This is not a cursor that an answer gave. Begin again without one.',
  'cursor-of-another-query': () => 'This cursor belongs to another query. Keep all other parameters as they were, or begin again without one.',
};

const outOfRange: Readonly<Record<string, string>> = {
  within: `A radius is more than 0 and at most ${limits.largestRadius} miles.`,
  limit: `A page holds 1 to ${limits.largestLimit} records.`,
};

/** What is wrong, and what to write instead. */
export function sentenceOf(problem: Problem): string {
  return sentences[problem.code](problem).trim();
}
