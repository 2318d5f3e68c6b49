import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPublished } from '../../api/core/published.ts';
import { migrations } from '../../api/db/schema.ts';
import { readRecords } from '../../seed/records.ts';
import { compiledLines } from '../../web/build/phone-lines.ts';

const { records } = readRecords('seed');
const lines = compiledLines('seed');

test('every published line that has a number is compiled in, with that number', () => {
  const wanted = records.filter((record) => isPublished(record) && ['warmline', 'helpline', 'crisis-line'].includes(record.kind) && (record.phones ?? record.text) !== undefined);
  expect(lines.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
  expect(lines.length).toBeGreaterThan(30);
  for (const { id, call, text } of lines) {
    const record = records.find((one) => one.id === id);
    expect([id, call ?? null, text?.number ?? null]).toEqual([id, record?.phones?.[0]?.number ?? null, record?.text?.number ?? null]);
  }
});

test('a line has its hours in words, and none where nobody knows whether it is still there', () => {
  expect(lines.find(({ id }) => id === '988-lifeline')?.hours).toBe('Day and night');
  const unclear = records.filter(({ status }) => status === 'unclear').map(({ id }) => id);
  for (const { id, hours } of lines) if (unclear.includes(id)) expect([id, hours]).toEqual([id, undefined]);
});

test('nothing that is not published, and nothing else of a record, is compiled in', () => {
  const hidden = records.filter((record) => !isPublished(record)).map(({ id }) => id);
  expect(hidden.length).toBeGreaterThan(5);
  expect(lines.filter(({ id }) => hidden.includes(id))).toEqual([]);
  for (const line of lines) expect(Object.keys(line).filter((name) => !['id', 'name', 'kind', 'call', 'text', 'hours'].includes(name))).toEqual([]);
});

test('the code knows every migration that there is', () => {
  expect([...migrations]).toEqual(readdirSync('api/db/migrations').filter((name) => name.endsWith('.sql')).sort());
});
