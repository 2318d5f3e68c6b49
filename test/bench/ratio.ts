/** The API against the same answers by hand, one filter after the other. */
import assert from 'node:assert/strict';
import { createCalendar } from '../../api/core/calendar.ts';
import type { LocationItem, ListAnswer } from '../../api/core/answers.ts';
import { matchContext } from '../../api/core/list.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import { cases, type Case } from './cases.ts';
import { measure, type Times } from './measure.ts';
import { clock, region, type Prepared } from './prepare.ts';
import { answerByHand } from './sql.ts';

export type Compared = { search: string; matching: number; api: Times; byHand: Times; ratio: number };

const calendar = createCalendar(region.holidays);
const present = (): MatchContext => matchContext(clock.now(), region.timeZone, calendar);

/** The text that the API sends. */
export async function fetchList({ app }: Prepared, path: string): Promise<string> {
  const response = await app.request(path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}: ${text}`);
  return text;
}

export const pathOf = ({ search }: Case): string => `/api/locations${search && `?${search}`}`;

/** Stops the measurement when the two do not say the same: then their times say nothing. */
async function compareAnswers(prepared: Prepared, one: Case): Promise<number> {
  const api = JSON.parse(await fetchList(prepared, pathOf(one))) as ListAnswer;
  const byHand = JSON.parse(answerByHand(prepared.sqlite, one, present())) as { total: number; items: LocationItem[]; facets: unknown; more: boolean };
  assert.deepEqual({ total: api.total, facets: api.facets, items: api.items }, { total: byHand.total, facets: byHand.facets, items: byHand.items }, one.search);
  assert.equal(api.next !== null, byHand.more, one.search);
  return api.total;
}

/** Every case with counts made anew each time, on both sides. */
export async function compareWithHand(prepared: Prepared, rounds: number): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const one of cases) {
    await prepared.forget();
    const matching = await compareAnswers(prepared, one);
    const { api, byHand } = await measure({
      api: { run: () => fetchList(prepared, pathOf(one)), before: prepared.forget },
      byHand: { run: () => answerByHand(prepared.sqlite, one, present()) },
    }, rounds);
    compared.push({ search: one.search || '(none)', matching, api, byHand, ratio: api.median / byHand.median });
  }
  return compared;
}
