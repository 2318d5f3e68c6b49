/** What a page says about lines: for whom they are, and how many are open. By itself, because a page needs no more to begin with. */
import type { PublishedLocation } from './published.ts';
import type { Query } from './query/values.ts';

/** The part of a query that says for whom it is. */
export const aboutPerson = ({ language, audience }: Query): Query => ({ ...(language && { language }), ...(audience && { audience }) });

/** What is said about lines that are open, the same on every page. */
export type OpenLines<T> = {
  /** How many, without crisis lines: those have a place of their own. */
  total: number;
  /** Crisis lines, without those that stand on every page. */
  crisis: number;
  /** False when none of the lines for whom the query is about is open, and these are any lines. */
  fits: boolean;
  /** In order. Crisis lines only where nothing else is open. */
  items: T[];
};

export const noLines: OpenLines<never> = { total: 0, crisis: 0, fits: true, items: [] };

/**
 * True for a line that names a group which the query does not ask for. Families, named beside others, make no line one for
 * some people only, and neither does any group where all adults are named; parents are part of families.
 */
export function isForGroup({ audiences = [] }: Pick<PublishedLocation, 'audiences'>, { audience = [] }: Query): boolean {
  const isMeant = (group: string): boolean => group === 'families' || audience.includes(group === 'parents' ? 'families' : group) || audience.includes(group);
  return !audiences.includes('adults') && !audiences.every(isMeant);
}

/** True for what serves less than the whole state. */
export const isPartial = (area: PublishedLocation['area']): boolean => area !== undefined && area.scope !== 'statewide' && area.scope !== 'national';
