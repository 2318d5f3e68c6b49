/** The parameters of an address, decoded strictly. */
import { problem, type Problem } from './core/query/values.ts';

export type Entry = readonly [name: string, value: string];

/**
 * Decodes a query string as `application/x-www-form-urlencoded`. What the platform's own parser would quietly replace
 * (a lone `%`, bytes that are not UTF-8) is reported instead.
 * @param search with or without the question mark.
 */
export function readEntries(search: string): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const part of search.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    const value = decode(equals < 0 ? '' : part.slice(equals + 1));
    if (name === undefined || value === undefined) problems.push(problem(name ?? part, equals < 0 ? part : part.slice(equals + 1), 'bad-encoding'));
    else entries.push([name, value]);
    if (entries.length + problems.length > 200) break;
  }
  return { entries, problems };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
