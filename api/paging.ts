/** Reads the parameters of a list that are not filters. */
import { defaultSort } from './core/list.ts';
import { listedParameter } from './core/listed.ts';
import { limits, sortNames, type Sort } from './core/filters.ts';
import { problem, unknownValue, type Problem, type Query } from './core/query/values.ts';
import type { Entry } from './entries.ts';

const valueOf = (entries: readonly Entry[], name: string): string | undefined => entries.find(([key]) => key === name)?.[1];

/** The order asked for, or the one that goes with the query. */
export function readSort(entries: readonly Entry[], query: Query, problems: Problem[]): Sort {
  const wanted = valueOf(entries, 'sort');
  if (wanted === undefined || wanted === '') return defaultSort(query);
  if (!(sortNames as readonly string[]).includes(wanted)) {
    problems.push(unknownValue('sort', wanted, sortNames));
    return defaultSort(query);
  }
  if (wanted === 'distance' && !query.near && !entries.some(([name]) => name === 'near')) {
    problems.push(problem('sort', wanted, 'needs-near'));
    return 'name';
  }
  return wanted as Sort;
}

/** How many records a page holds. */
export function readLimit(entries: readonly Entry[], problems: Problem[]): number {
  const wanted = valueOf(entries, 'limit');
  if (wanted === undefined || wanted === '') return limits.defaultLimit;
  if (!/^-?\d{1,15}$/.test(wanted)) problems.push(problem('limit', wanted, 'not-a-number'));
  else if (Number(wanted) < 1 || Number(wanted) > limits.largestLimit) problems.push(problem('limit', wanted, 'out-of-range'));
  else return Number(wanted);
  return limits.defaultLimit;
}

/** The language of labels. */
export function readLanguage(entries: readonly Entry[], languages: readonly string[], problems: Problem[]): string {
  const first = languages[0] ?? 'en';
  const wanted = valueOf(entries, 'lang');
  if (wanted === undefined || wanted === '' || languages.includes(wanted)) return wanted || first;
  problems.push(unknownValue('lang', wanted, languages));
  return first;
}

/** Whether a file shall hold what the find page lists, and no line that it leaves to a list of their own. */
export function readListed(entries: readonly Entry[], problems: Problem[]): boolean {
  const wanted = valueOf(entries, listedParameter);
  if (wanted !== undefined && wanted !== 'true') problems.push(unknownValue(listedParameter, wanted, ['true']));
  return wanted === 'true';
}

/** The cursor as it came. */
export const cursorText = (entries: readonly Entry[]): string | undefined => valueOf(entries, 'cursor') || undefined;
