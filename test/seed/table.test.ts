/** The records as a table and back. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocationRecord } from '../../api/core/location.ts';
import { supportedFacts } from '../../api/core/vocabulary.ts';
import { readRecords } from '../../seed/records.ts';
import { cellOf, guarded, unguarded } from '../../seed/table/cells.ts';
import { columnNamed, columnsOf } from '../../seed/table/columns.ts';
import { readTable } from '../../seed/table/read.ts';
import { writeTable } from '../../seed/table/write.ts';
import { heldRecord } from '../support/held.ts';
import { anyRecord, record } from '../support/records.ts';

const byId = (records: readonly LocationRecord[]): Map<string, LocationRecord> => new Map(records.map((each) => [each.id, each]));

/** What is read from a written table into a folder that holds `present`. */
function back(records: readonly LocationRecord[], present: readonly LocationRecord[] = []): unknown[] {
  const { rows, faults } = readTable(writeTable(records), byId(present));
  expect(faults).toEqual([]);
  return rows.map(({ wanted }) => wanted);
}

/** Texts that break tables: quotes, separators, lines, formulas, numbers, dates and apostrophes at either end. */
const hardText = fc.oneof(
  fc.constantFrom('=1+1', '+16175550100', '-5', '@here', "'til 5", "''=x", '"', '""', 'a;b', 'a,b', 'two\nlines', 'tab\there', '01970', '24/7', '2026-11-21', 'May 2026', '1.6E+10', 'true', '\u00e9', '\u6771\u4eac', '=HYPERLINK("x";"y")'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.string({ unit: fc.constantFrom('"', "'", ',', ';', '\n', '=', '+', '-', '@', ' ', 'a', '1', '\t'), minLength: 1, maxLength: 12 }),
);
const hardRecord = fc.record({
  base: anyRecord, name: hardText, conflicts: fc.array(hardText, { minLength: 1, maxLength: 3 }), to_check: fc.array(hardText, { minLength: 1, maxLength: 3 }),
  labels: fc.array(fc.option(hardText, { nil: undefined }), { minLength: 1, maxLength: 3 }), titles: fc.array(hardText, { minLength: 1, maxLength: 3 }),
  supports: fc.subarray([...supportedFacts], { minLength: 1 }),
}).map(({ base, labels, titles, supports, ...texts }) => ({
  ...base, ...texts,
  phones: labels.map((label, index) => ({ number: `+1617555010${index}`, ...(label !== undefined && { label }) })),
  sources: titles.map((title) => ({ url: 'https://example.org/', title, dated: '2026-02', read: '2026-11-21', supports, kind: 'operator' as const })),
}));
const anyHeld = heldRecord(hardRecord);

describe('a table', () => {
  test('of the real records reads back as the same records', () => {
    const { records } = readRecords('seed');
    expect(records.length).toBeGreaterThan(200);
    expect(back(records, records)).toEqual(records);
    expect(back(records)).toEqual(records);
  });

  test('of any records reads back as the same, into an empty folder too', () => {
    fc.assert(fc.property(fc.array(anyHeld, { minLength: 1, maxLength: 4 }), (some) => {
      const records = some.map((each, index) => ({ ...each, id: `record-${index}` }));
      expect(back(records, records)).toEqual(records);
      expect(back(records)).toEqual(records);
    }), { numRuns: 300 });
  });

  test('has a column for every field that a record can have', () => {
    const { records } = readRecords('seed');
    const columns = columnsOf(records).map(({ name }) => name);
    expect(columns).toEqual(expect.arrayContaining(['id', 'address.street', 'phones.1.number', 'sources.7.supports', 'checked.on', 'to_check.1', 'conflicts.1']));
    for (const name of columns) expect([name, columnNamed(name)?.name]).toEqual([name, name]);
  });

  test.each(['', 'phones', 'phones.number', 'phones.0.number', 'phones.999999.number', 'focus.1', 'address', 'constructor', 'id.length', '__proto__'])('knows no column "%s"', (name) => {
    expect(columnNamed(name)).toBeUndefined();
  });
});

describe('a cell', () => {
  test.each(['=1+1', '+16175550100', '@x', ' =x', '01970', '2026-11-21', '2026-11', '2026', '24/7', 'Mar 5', '5-Mar', 'May 2026', '1e5', 'TRUE', '10:00', '9 am'])('keeps a spreadsheet from changing %s', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(`'${text}`)).toBe(text);
  });

  test.each(['Harbor House', "'til dusk", '100 Example St', 'Mo-Fr 09:00-17:00', 'Maybe so', 'https://example.org/', 'Room 5', 'undated'])('leaves %s as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  test('keeps numbers numbers, and words in one cell', () => {
    expect(cellOf({ form: 'number' }, -71.0621)).toBe('-71.0621');
    expect(cellOf({ form: 'words' }, ['en', 'es'])).toBe('en; es');
  });
});

/** One field as a spreadsheet left it: what is read for it, or what is wrong with it. */
function readField(name: string, cell: string, present: Partial<LocationRecord> = {}): unknown {
  const { rows, faults } = readTable(`id,${name}\nharbor-house,"${cell}"\n`, byId([record(present)]));
  return faults[0]?.problem ?? columnNamed(name)?.path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], rows[0]?.wanted);
}

describe('what a spreadsheet did to a cell', () => {
  test.each([
    ['address.zip', '1970', '01970'], ['address.zip', "'01970", '01970'],
    ['checked.on', '11/21/2026', '2026-11-21'], ['checked.on', '11/11/2026', '2026-11-11'],
    ['phones.1.number', '16175550100', '+16175550100'], ['phones.1.number', '(617) 555-0100', '+16175550100'],
    ['hours', 'Mo-Fr 9:00-17:00', 'Mo-Fr 09:00-17:00'], ['peer_run', 'TRUE', true], ['peer_run', 'FALSE', false], ['languages', 'en, es', ['en', 'es']], ['point.lat', '42.5', 42.5],
  ])('%s: %s is read as it was meant', (name, cell, meant) => {
    expect(readField(name, cell)).toEqual(meant);
  });

  test.each([['checked.on', '3/4/2026'], ['checked.on', '11/22/26'], ['checked.on', '21/11/2026'], ['sources.1.dated', 'Feb-26'], ['phones.1.number', '1.61756E+10']])('%s: %s is refused, because it can mean two things', (name, cell) => {
    expect(readField(name, cell)).toMatch(/spreadsheet/);
  });

  test.each([['3/4/2026', '2026-03-04'], ['03/04/2026', '2026-03-04'], ['3/4/26', '2026-03-04']])('a date that stands there already is known as %s', (cell, on) => {
    expect(readField('checked.on', cell, { checked: { on, by: 'reading' } })).toBe(on);
  });

  test('what nobody can read comes as it is, for the check to say', () => {
    expect(readField('point.lat', '42,5')).toBe('42,5');
    expect(readField('peer_run', 'maybe')).toBe('maybe');
  });
});

describe('a file with faults', () => {
  const known = byId([record(), record({ id: 'second' })]);

  test.each([';', '\t', ','])('may have another separator: %j', (separator) => {
    const { rows, faults } = readTable(`sep=${separator}\r\nid${separator}name\r\nharbor-house${separator}"A${separator}B"\r\n`, known);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ line: 3, wanted: { name: `A${separator}B` } }]);
    expect(readTable(`id${separator}name\rharbor-house${separator}B\r`, known).rows).toMatchObject([{ line: 2, wanted: { name: 'B' } }]);
  });

  test('tells line, column and cell of each, and reads all the rest', () => {
    const text = 'id,name\r\none,"two\r\nlines"\r\n\r\ntwo,7" pipe\r\nthree\r\nfour,"5"x\r\n,no id\r\nfive,Five\r\nfive,Again\r\n,\r\nsix,"open\r\nseven,Seven\r\n';
    const { rows, faults } = readTable(text, known);
    expect(rows.map(({ id, line, row }) => [id, line, row])).toEqual([['one', 2, 2], ['five', 9, 8], ['seven', 13, 12]]);
    expect(faults.map(({ line, column, cell }) => [line, column, cell]).sort((a, b) => Number(a[0]) - Number(b[0])))
      .toEqual([[5, 2, 'B4'], [6, 2, 'B5'], [7, 2, 'B6'], [8, 1, 'A7'], [10, 1, undefined], [12, 1, undefined]]);
  });

  test('names columns that are not fields, or stand twice', () => {
    const { faults } = readTable('id,nmae,name,name,,note\n', known);
    expect(faults.map(({ cell, problem }) => `${cell} ${problem}`)).toEqual([
      expect.stringMatching(/^B1 There is no field "nmae"\. Did you mean name\?/), expect.stringMatching(/^D1 The column "name" stands here twice/),
      expect.stringMatching(/^E1 This column has no name/), expect.stringMatching(/^F1 There is no field "note"/),
    ]);
  });

  test.each(['', '\n\n', 'name\nHarbor House\n', '"'])('without rows that can be told apart is refused: %j', (text) => {
    expect(readTable(text, known)).toMatchObject({ rows: [] });
    expect(readTable(text, known).faults.length).toBeGreaterThan(0);
  });

  test('keeps what it has no column for', () => {
    const { rows, missingColumns } = readTable('id,name\nharbor-house,New Name\n', known);
    expect(rows[0]?.wanted).toEqual({ ...record(), name: 'New Name' });
    expect(missingColumns.map(({ name }) => name)).toContain('website');
  });
});
