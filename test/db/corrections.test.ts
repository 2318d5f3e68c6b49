/** Notes about records in the database: counted when they are the same, refused when too many wait. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCorrection, correctionLimits, correctionsKept, finishCorrections, forgetCorrections } from '../../api/db/corrections.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';

let database: OpenDatabase;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.close());

const add = (location: string, text: string, today = '2026-11-21') => addCorrection(database.db, { location, reason: 'other', text }, today);
/** Fills the table in one statement. */
const fill = (count: number, location: string, day: string): void => {
  database.sqlite.prepare(`insert into correction (location, reason, text, first_on, last_on, times)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select ?, 'other', 'before ' || i, ?, ?, 1 from n`).run(count, location, day, day);
};

describe('notes that wait', () => {
  test('are kept with the day, and the same from another is counted', async () => {
    expect(await add('a', 'x')).toBe(true);
    expect(await add('a', 'x', '2026-11-23')).toBe(true);
    expect(await add('a', 'y')).toBe(true);
    expect(await correctionsKept(database.db, { all: false }).execute()).toEqual([
      { number: 1, location: 'a', reason: 'other', text: 'x', first_on: '2026-11-21', last_on: '2026-11-23', times: 2, done_on: null },
      { number: 2, location: 'a', reason: 'other', text: 'y', first_on: '2026-11-21', last_on: '2026-11-21', times: 1, done_on: null },
    ]);
  });

  test('hold nothing but the record, what was said, days and a number of times', () => {
    const columns = database.sqlite.prepare("select name from pragma_table_info('correction')").pluck().all();
    expect(columns).toEqual(['number', 'location', 'reason', 'text', 'first_on', 'last_on', 'times', 'done_on']);
  });

  test.each([
    ['of one record', correctionLimits.ofOneRecord, 'a', '2026-01-01', 'a', 'b'],
    ['from one day', correctionLimits.ofOneDay, 'a', '2026-11-21', 'b', undefined],
    ['in all', correctionLimits.waiting, 'a', '2026-01-01', 'b', undefined],
  ] as const)('are refused when too many %s wait; what waits already is still counted', async (_what, most, location, day, full, free) => {
    fill(most - 1, location, day);
    expect(await add(full === 'a' ? 'a' : 'z', 'the last')).toBe(true);
    expect(await add(full, 'one more')).toBe(false);
    expect(await add(full === 'a' ? 'a' : 'z', 'the last')).toBe(true);
    if (free !== undefined) expect(await add(free, 'one more')).toBe(true);
  });
});

describe('notes that were looked at', () => {
  test('wait no more, make room, and are forgotten in time', async () => {
    await add('a', 'x');
    await add('a', 'y');
    expect(await finishCorrections(database.db, [1, 99], '2026-11-22').execute()).toEqual([{ number: 1 }]);
    expect(await finishCorrections(database.db, [1], '2026-11-23').execute()).toEqual([]);
    expect((await correctionsKept(database.db, { all: false }).execute()).map(({ number }) => number)).toEqual([2]);
    // Said again after it was looked at, it waits again.
    expect(await add('a', 'x', '2026-11-24')).toBe(true);
    expect((await correctionsKept(database.db, { all: true }).execute()).map(({ number, done_on: done }) => [number, done])).toEqual([[1, '2026-11-22'], [2, null], [3, null]]);
    await forgetCorrections(database.db, '2026-11-23').execute();
    expect((await correctionsKept(database.db, { all: true }).execute()).map(({ number }) => number)).toEqual([2, 3]);
  });
});
