/** What a page of 50 costs among ten times as many records: counted for the first time, counted before, and far down. */
import { createCalendar } from '../../api/core/calendar.ts';
import { defaultSort, matchContext } from '../../api/core/list.ts';
import { readQuery } from '../../api/core/query/read.ts';
import { writeCursor } from '../../api/cursor.ts';
import { findLocations } from '../../api/db/locations.ts';
import type { Case } from './cases.ts';
import { measure } from './measure.ts';
import { clock, region, type Prepared } from './prepare.ts';
import { fetchList, pathOf } from './ratio.ts';

export const steps = ['first page, counted anew', 'first page, counted before', 'page in the middle'] as const;
export type Step = (typeof steps)[number];

/**
 * For each kind of page the times of one case, by database. Least times, and the databases in turn: what differs between
 * them is small, and other programs only add to it.
 */
export async function measurePages(databases: readonly Prepared[], one: Case, rounds: number): Promise<Record<Step, number[]>> {
  const first = pathOf(one);
  const middles = new Map<Prepared, string>();
  for (const database of databases) middles.set(database, await middlePage(database, one));
  const leastTimes = async (path: (database: Prepared) => string, before: (database: Prepared) => unknown): Promise<number[]> => {
    const things = Object.fromEntries(databases.map((database) => [database.records, { run: () => fetchList(database, path(database)), before: () => before(database) }]));
    const measured = await measure(things, rounds);
    return databases.map(({ records }) => measured[records]?.least ?? 0);
  };
  const countFirst = (database: Prepared): Promise<string> => fetchList(database, first);
  return {
    'first page, counted anew': await leastTimes(() => first, (database) => database.forget()),
    'first page, counted before': await leastTimes(() => first, countFirst),
    'page in the middle': await leastTimes((database) => middles.get(database) ?? first, countFirst),
  };
}

/** Path of the page that begins behind the record in the middle of the result. */
async function middlePage({ db }: Prepared, one: Case): Promise<string> {
  const { query } = readQuery(new URLSearchParams(one.search), { bounds: region.bounds });
  const sort = defaultSort(query);
  const context = matchContext(clock.now(), region.timeZone, createCalendar(region.holidays));
  const all = await findLocations(db, { dataset: 1, query, sort, context });
  const position = all[Math.floor(all.length / 2)]?.position;
  if (!position) return pathOf(one);
  const parameters = new URLSearchParams(one.search);
  parameters.set('cursor', await writeCursor(query, sort, position));
  return `/api/locations?${parameters}`;
}
