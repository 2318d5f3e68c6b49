import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { numbersOf, type Bits } from '../../api/core/bits.ts';
import { judged } from '../../api/core/freshness.ts';
import { published } from '../../api/core/published.ts';
import { createRecent } from '../../api/core/recent.ts';
import type { Query } from '../../api/core/query/values.ts';
import { countLocations } from '../../api/db/counts.ts';
import { findMembers } from '../../api/db/members.ts';
import { tagIndex } from '../../api/db/tag-index.ts';
import { currentDataset, NoDatasetError, readDataset } from '../../api/db/dataset.ts';
import { findJudged } from '../../api/db/freshness.ts';
import { inNameOrder } from '../../api/db/rows.ts';
import { findLocation, findLocations, type Position } from '../../api/db/locations.ts';
import { findWithdrawn } from '../../api/db/withdrawn.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import { createDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { calendar } from '../core/holidays.ts';
import { record } from '../support/records.ts';

const at = (lat: number, lon: number) => ({ point: { lat, lon, accuracy_m: 50, method: 'street' as const } });
const records = [
  record({ id: 'b-lynn', name: 'Águila Center', languages: ['es'], hours: 'Mo-Fr 09:00-17:00', ...at(42.46, -70.95), checked: { on: '2026-11-01', by: 'phone' } }),
  record({ id: 'a-lynn', name: 'aguila center', hours: '24/7', ...at(42.46, -70.95), peer_run: true, services: ['peer-support'] }),
  record({ id: 'line', name: 'Night Line', kind: 'warmline', languages: ['en', 'es'], hours: 'Mo-Su 21:00-01:00', checked: { on: '2026-01-01', by: 'reading' }, confidence: 'confirmed' }),
  record({ id: 'boston', name: 'Zebra House', ...at(42.36, -71.06), hours: '"by appointment"', services: ['drop-in'] }),
];
const gone = [record({ id: 'old', status: 'closed', replaced_by: 'line' }), record({ id: 'older', status: 'moved' }), record({ id: 'rumor', confidence: 'lead' })];
const context = { now: { date: '2026-11-21', minute: 900 }, calendar };
const loadedAt = new Date('2026-11-21T12:00:00Z');

let database: OpenDatabase;
beforeAll(async () => {
  database = openDatabase(':memory:');
  await loadIntoSqlite(database.db, createDataset([...records, ...gone], []), loadedAt);
});
afterAll(() => database.close());

const find = async (query: Query, sort: 'name' | 'distance' | 'open' | 'checked' = 'name', limit?: number, after?: Position): Promise<string[]> =>
  (await findLocations(database.db, { dataset: 1, query, sort, context }, limit, after)).map(({ record: { id } }) => id);

describe('what is remembered of a dataset', () => {
  test('is taken in hand before a new answer makes the memory forget it', async () => {
    const index = { ...(await tagIndex(database.db, 1)), found: createRecent<Bits>(1) };
    const [known, fresh] = [sql`select number as location from location where dataset = 1`, sql`select number as location from location where dataset = 1 and lat is not null`];
    const [before] = await findMembers(database.db, 1, index, [known]);
    expect(numbersOf(before as Bits)).toHaveLength(records.length);
    expect((await findMembers(database.db, 1, index, [fresh, known]))[1]).toEqual(before);
  });
});

describe('records', () => {
  test('stand by folded name, then by id', async () => {
    expect(await find({})).toEqual(['a-lynn', 'b-lynn', 'line', 'boston']);
  });

  test.each<[string, Query, string[]]>([
    ['the beginnings of words, whatever their accents', { q: 'agui CENT' }, ['a-lynn', 'b-lynn']],
    ['parts of the name of a service', { q: 'drop' }, ['boston']],
    ['one of several languages', { language: ['en', 'ase'] }, ['line']],
    ['a flag', { peer_run: true }, ['a-lynn']],
    ['the present time', { open: { at: ['now'], unknown: false } }, ['a-lynn']],
    ['a time past midnight', { open: { at: ['2026-11-22T00:30'], unknown: false } }, ['a-lynn', 'line']],
    ['hours that nobody knows', { open: { at: [], unknown: true } }, ['boston']],
    ['a place and a radius', { near: { text: 'Lynn', point: { lat: 42.46, lon: -70.95 }, miles: 1 } }, ['a-lynn', 'b-lynn']],
    ['a place, which lines are never near', { near: { text: 'Lynn', point: { lat: 42.46, lon: -70.95 } } }, ['a-lynn', 'b-lynn', 'boston']],
    ['a box that ends on them', { bbox: { west: -71.06, south: 42.36, east: -71, north: 42.4 } }, ['boston']],
    ['two filters at once', { language: ['es'], open: { at: ['2026-11-23T10:00'], unknown: false } }, ['b-lynn']],
  ])('are found by %s', async (_by, query, ids) => {
    expect(await find(query)).toEqual(ids);
    expect((await countLocations(database.db, 1, query, context)).total).toBe(ids.length);
  });

  test('are sorted by distance, by who is open and by the day of their check', async () => {
    expect(await find({ near: { text: 'Boston', point: { lat: 42.36, lon: -71.06 } } }, 'distance')).toEqual(['boston', 'a-lynn', 'b-lynn']);
    expect(await find({}, 'open')).toEqual(['a-lynn', 'boston', 'b-lynn', 'line']);
    expect(await find({}, 'checked')).toEqual(['line', 'b-lynn', 'a-lynn', 'boston']);
  });

  test('are continued behind a record that is no longer there', async () => {
    expect(await find({}, 'name', 2, { key: 0, name: 'b name between', id: 'no-such' })).toEqual(['line', 'boston']);
    expect(await find({}, 'checked', 2, { key: '2026-06-01', name: 'b', id: 'no-such' })).toEqual(['b-lynn', 'a-lynn']);
  });

  test('are counted as if each filter were not set', async () => {
    const { total, facets } = await countLocations(database.db, 1, { language: ['es'], peer_run: true }, context);
    expect(total).toBe(0);
    expect([facets['language']?.['es'], facets['language']?.['en'], facets['peer_run']?.['true'], facets['open']]).toEqual([0, 0, 0, { now: 0, unknown: 0 }]);
    expect((await countLocations(database.db, 1, { language: ['es'] }, context)).facets).toMatchObject({ language: { es: 2, en: 1 }, kind: { warmline: 1, clubhouse: 1 }, open: { now: 0, unknown: 0 } });
  });

  test('are found by id; leads are not, and what was withdrawn says its name and what took its place', async () => {
    const { db } = database;
    expect((await findLocation(db, 1, 'line'))?.record.name).toBe('Night Line');
    expect([await findLocation(db, 1, 'old'), await findLocation(db, 1, 'rumor'), await findLocation(db, 2, 'line')]).toEqual([undefined, undefined, undefined]);
    expect(await Promise.all(['old', 'older', 'rumor', 'line'].map((id) => findWithdrawn(db, 1, id)))).toEqual([{ id: 'old', name: 'Harbor House', replacedBy: 'line' }, { id: 'older', name: 'Harbor House' }, undefined, undefined]);
  });

  test('are read for the figures as the records themselves are judged, in the order of names', async () => {
    const odd = [
      record({ id: 'a', status: 'unclear', hours: '24/7', address: { city: 'Lynn', state: 'MA', zip: '01901' }, neighborhood: 'Downtown (rear)' }),
      record({ id: 'b', name: 'A\'s', hours: '"by appointment"', checked: { on: '2026-01-01', by: 'operator' }, location_withheld: true, address: { street: '1 Secret Lane', city: 'Salem', state: 'MA', zip: '01970' } }),
    ];
    const other = openDatabase(':memory:');
    await loadIntoSqlite(other.db, createDataset([...odd, ...records], []), loadedAt);
    const byName = inNameOrder([...odd, ...records].map(published)).map((each) => judged(each.record));
    expect(await findJudged(other.db, 1)).toEqual(byName);
    expect(JSON.stringify(byName)).not.toContain('01970');
    await other.close();
  });
});

describe('a dataset', () => {
  let other: OpenDatabase;
  beforeEach(() => {
    other = openDatabase(':memory:');
    return other.close;
  });
  const load = (ids: string[]) => loadIntoSqlite(other.db, createDataset(ids.map((id) => record({ id })), []), loadedAt);

  test('is missing until somebody loads one', async () => {
    await expect(currentDataset(other.db)).rejects.toThrow(NoDatasetError);
    await load(['a']);
    expect(await currentDataset(other.db)).toMatchObject({ number: 1, records: 1, loadedAt: loadedAt.toISOString() });
  });

  test('stays whole for whoever began to read it before a load', async () => {
    await load(['a', 'b']);
    let reads = 0;
    const found = await readDataset(other.db, async ({ number }) => {
      reads += 1;
      await load(['c']);
      return (await findLocations(other.db, { dataset: number, query: {}, sort: 'name', context })).map(({ record: { id } }) => id);
    });
    expect([found, reads]).toEqual([['a', 'b'], 1]);
  });

  test('is read again when two loads have passed meanwhile', async () => {
    await load(['a']);
    const seen: string[][] = [];
    await readDataset(other.db, async ({ number }) => {
      if (seen.length === 0) for (const id of ['b', 'c']) await load([id]);
      seen.push((await findLocations(other.db, { dataset: number, query: {}, sort: 'name', context })).map(({ record: { id } }) => id));
    });
    expect(seen).toEqual([[], ['c']]);
  });
});
