import { sql, type CompiledQuery } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Sort } from '../../api/core/filters.ts';
import type { LocalMinute } from '../../api/core/clock.ts';
import type { Query } from '../../api/core/query/values.ts';
import { findLocations } from '../../api/db/locations.ts';
import { conditionsOf } from '../../api/db/where.ts';
import { calendar } from '../core/holidays.ts';
import { createWriter } from '../support/writer.ts';

const saturday: LocalMinute = { date: '2026-11-21', minute: 900 };
const thanksgiving: LocalMinute = { date: '2026-11-26', minute: 30 };

/** SQL in lines, with its parameters below. */
const inLines = ({ sql: text, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): string =>
  `${text.replaceAll(/\s+/g, ' ').replaceAll(/ (?:(?:where|order by|limit|union all|inner join)\b|and location\.|and \()/g, (word) => `\n${word.trim()}`)}\n${JSON.stringify(parameters)}`;

/** The condition of the one filter of a query. */
function condition(query: Query, now: LocalMinute = saturday): string {
  const [found] = conditionsOf(query, { now, calendar }, 3).values();
  return found ? inLines(sql`${found}`.compile(createWriter())) : '';
}

/** The last statement of a page of 50 behind a record. */
async function page(query: Query, sort: Sort, key: number | string): Promise<string> {
  const queries: string[] = [];
  const db = createWriter((query) => queries.push(inLines(query)));
  await findLocations(db, { dataset: 3, query, sort, context: { now: saturday, calendar } }, 50, { key, name: 'harbor house', id: 'harbor-house' });
  return queries.at(-1) ?? '';
}

describe('each kind of filter in SQL', () => {
  test('words: each quoted, each a beginning', () => {
    expect(condition({ q: 'São "José" NEAR*' })).toMatchInlineSnapshot(`
      "location.number in (select rowid from location_words
      where location_words match ?)
      ["\\"sao\\"* AND \\"jose\\"* AND \\"near\\"*"]"
    `);
  });

  test('any of: one parameter for the whole list', () => {
    expect(condition({ language: ['en', 'es'] })).toMatchInlineSnapshot(`
      "location.number in (select location from location_tag
      where dataset = ? and field = ? and value in (select value from json_each(?)))
      [3,"languages","[\\"en\\",\\"es\\"]"]"
    `);
  });

  test('a flag', () => {
    expect(condition({ peer_run: true })).toMatchInlineSnapshot(`
      "location.number in (select location from location_tag
      where dataset = ? and field = ? and value in (select value from json_each(?)))
      [3,"peer_run","[\\"true\\"]"]"
    `);
  });

  test('open at a time', () => {
    expect(condition({ open: { at: ['2026-11-28T18:30'], unknown: false } })).toMatchInlineSnapshot(`
      "(location.number in (select location from opening
      where day = 5 and from_minute <= 1110 and to_minute > 1110
      union all select location from opening
      where day = 4 and from_minute <= 2550 and to_minute > 2550))
      []"
    `);
  });

  test('open now or unknown, in the night before a holiday', () => {
    expect(condition({ open: { at: ['now'], unknown: true } }, thanksgiving)).toMatchInlineSnapshot(`
      "(location.number in (select location from opening
      where day = 7 and from_minute <= 30 and to_minute > 30
      union all select location from opening
      where day = 2 and from_minute <= 1470 and to_minute > 1470) or (location.hours_known = 0 or (location.speaks_of_holidays = 0 and true and not location.number in (select location from opening
      where day = 7 and from_minute <= 30 and to_minute > 30
      union all select location from opening
      where day = 2 and from_minute <= 1470 and to_minute > 1470))))
      []"
    `);
  });

  test('unknown in the night after a holiday', () => {
    expect(condition({ open: { at: [], unknown: true } }, { date: '2026-11-27', minute: 30 })).toMatchInlineSnapshot(`
      "((location.hours_known = 0 or (location.speaks_of_holidays = 0
      and location.number in (select location from opening
      where day = 3 and from_minute <= 1470 and to_minute > 1470) and not location.number in (select location from opening
      where day = 4 and from_minute <= 30 and to_minute > 30
      union all select location from opening
      where day = 7 and from_minute <= 1470 and to_minute > 1470))))
      []"
    `);
  });

  test('near, within a radius', () => {
    expect(condition({ near: { text: 'Equator', point: { lat: 0, lon: 0 }, miles: 68.7 } })).toMatchInlineSnapshot(`
      "(location.lat between ? and ?
      and location.lon between ? and ?
      and ((location.x - ?) * (location.x - ?) + (location.y - ?) * (location.y - ?) + (location.z - ?) * (location.z - ?)) <= ?)
      [-1,1,-1.0001523280439077,1.0001523280439077,1,1,0,0,0,0,0.00030115074043589286]"
    `);
  });

  test('near, however far', () => {
    expect(condition({ near: { text: 'Equator', point: { lat: 0, lon: 0 } } })).toMatchInlineSnapshot(`
      "location.x is not null
      []"
    `);
  });

  test('near a place that nobody has looked up', () => {
    expect(condition({ near: { text: 'Lynn' } })).toMatchInlineSnapshot(`
      "false
      []"
    `);
  });

  test('inside a box', () => {
    expect(condition({ bbox: { west: -71.2, south: 42.2, east: -70.9, north: 42.5 } })).toMatchInlineSnapshot(`
      "(location.lat between ? and ?
      and location.lon between ? and ?)
      [42.2,42.5,-71.2,-70.9]"
    `);
  });
});

describe('each order in SQL, from the page behind a record', () => {
  test('by name', async () => {
    expect(await page({}, 'name', 0)).toMatchInlineSnapshot(`
      "select "id", "sort_name", "record", "page"."key" from (select "location"."number", 0 as "key" from "location"
      where location.number in (select value from json_each(?))) as "page"
      inner join "location" on "location"."number" = "page"."number"
      order by "page"."key", "page"."number"
      ["[]"]"
    `);
  });

  test('nearest first', async () => {
    expect(await page({ near: { text: 'Equator', point: { lat: 0, lon: 0 } } }, 'distance', 0.25)).toMatchInlineSnapshot(`
      "select "id", "sort_name", "record", "page"."key" from (select "location"."number", ((location.x - ?) * (location.x - ?) + (location.y - ?) * (location.y - ?) + (location.z - ?) * (location.z - ?)) as "key" from "location"
      where location.dataset = ?
      and location.x is not null
      and (((location.x - ?) * (location.x - ?) + (location.y - ?) * (location.y - ?) + (location.z - ?) * (location.z - ?)), location.number) > (?, coalesce((select number from location as earlier
      where earlier.dataset = ?
      and (earlier.sort_name, earlier.id) <= (?, ?)
      order by earlier.sort_name desc, earlier.id desc
      limit 1), 0))
      order by ((location.x - ?) * (location.x - ?) + (location.y - ?) * (location.y - ?) + (location.z - ?) * (location.z - ?)), "location"."number"
      limit ?) as "page"
      inner join "location" on "location"."number" = "page"."number"
      order by "page"."key", "page"."number"
      [1,1,0,0,0,0,3,1,1,0,0,0,0,0.25,3,"harbor house","harbor-house",1,1,0,0,0,0,50]"
    `);
  });

  test('open ones first', async () => {
    expect(await page({}, 'open', 1)).toMatchInlineSnapshot(`
      "select "id", "sort_name", "record", "page"."key" from (select "location"."number", case when location.number in (select location from opening
      where day = 5 and from_minute <= 900 and to_minute > 900
      union all select location from opening
      where day = 4 and from_minute <= 2340 and to_minute > 2340) then 0 when location.hours_known = 0 then 1 else 2 end as "key" from "location"
      where location.dataset = ?
      and (case when location.number in (select location from opening
      where day = 5 and from_minute <= 900 and to_minute > 900
      union all select location from opening
      where day = 4 and from_minute <= 2340 and to_minute > 2340) then 0 when location.hours_known = 0 then 1 else 2 end, location.number) > (?, coalesce((select number from location as earlier
      where earlier.dataset = ?
      and (earlier.sort_name, earlier.id) <= (?, ?)
      order by earlier.sort_name desc, earlier.id desc
      limit 1), 0))
      order by case when location.number in (select location from opening
      where day = 5 and from_minute <= 900 and to_minute > 900
      union all select location from opening
      where day = 4 and from_minute <= 2340 and to_minute > 2340) then 0 when location.hours_known = 0 then 1 else 2 end, "location"."number"
      limit ?) as "page"
      inner join "location" on "location"."number" = "page"."number"
      order by "page"."key", "page"."number"
      [3,1,3,"harbor house","harbor-house",50]"
    `);
  });

  test('longest unchecked first', async () => {
    expect(await page({}, 'checked', '2026-01-05')).toMatchInlineSnapshot(`
      "select "id", "sort_name", "record", "page"."key" from (select "location"."number", location.checked_on as "key" from "location"
      where location.dataset = ?
      and (location.checked_on, location.number) > (?, coalesce((select number from location as earlier
      where earlier.dataset = ?
      and (earlier.sort_name, earlier.id) <= (?, ?)
      order by earlier.sort_name desc, earlier.id desc
      limit 1), 0))
      order by location.checked_on, "location"."number"
      limit ?) as "page"
      inner join "location" on "location"."number" = "page"."number"
      order by "page"."key", "page"."number"
      [3,"2026-01-05",3,"harbor house","harbor-house",50]"
    `);
  });
});
