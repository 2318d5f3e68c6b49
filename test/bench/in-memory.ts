/** What a device does when a filter changes: a list and its counts out of every record, without a database. */
import { createCalendar } from '../../api/core/calendar.ts';
import { matchContext } from '../../api/core/list.ts';
import { findSizes } from '../../api/core/pages.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import { readQuery } from '../../api/core/query/read.ts';
import { readPlaces } from '../../seed/places.ts';
import { findMatches, findSurroundings } from '../../web/list/results.ts';
import { pageSort } from '../../web/pages/find/state.ts';
import { cases } from './cases.ts';
import { measure, type Times } from './measure.ts';
import { clock, region, seedFolder } from './prepare.ts';
import { madeRecords } from './records.ts';

export type InMemory = { preparing: Times; filters: { search: string; times: Times }[] };

/** Times over `count` records: making them ready once, and then each case. */
export async function measureInMemory(count: number, rounds: number): Promise<InMemory> {
  const records = madeRecords(count, readPlaces(seedFolder).filter(({ kind }) => kind === 'town'));
  const { preparing } = await measure({ preparing: { run: () => collect(records.map(candidate)) } }, 3);
  const collection = collect(records.map(candidate));
  const context = matchContext(clock.now(), region.timeZone, createCalendar(region.holidays));
  const filters: InMemory['filters'] = [];
  for (const { search } of cases) {
    const { query } = readQuery(new URLSearchParams(search), { bounds: region.bounds });
    const sort = pageSort(query, undefined);
    const { both } = await measure({
      both: { run: () => [findMatches(collection, query, sort, context, findSizes.items), findSurroundings(collection, query, sort, context)] },
    }, rounds);
    filters.push({ search: search || '(none)', times: both });
  }
  return { preparing, filters };
}
