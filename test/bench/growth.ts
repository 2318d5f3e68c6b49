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

/** The least times of one case in milliseconds: what differs between sizes is small, and other programs only add to it. */
export async function measurePages(prepared: Prepared, one: Case, rounds: number): Promise<Record<Step, number>> {
  const first = pathOf(one);
  const middle = await middlePage(prepared, one);
  const anew = await measure({ page: () => fetchList(prepared, first) }, rounds, prepared.forget);
  await fetchList(prepared, first);
  const kept = await measure({ first: () => fetchList(prepared, first), middle: () => fetchList(prepared, middle) }, 2 * rounds);
  return { [steps[0]]: anew.page.least, [steps[1]]: kept.first.least, [steps[2]]: kept.middle.least } as Record<Step, number>;
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
