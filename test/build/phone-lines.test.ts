import { readdirSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languageIds } from '../../api/core/interface-languages.ts';
import { isPublished } from '../../api/core/published.ts';
import { migrations } from '../../api/db/schema.ts';
import { readRecords } from '../../seed/records.ts';
import { compiledLines } from '../../web/build/phone-lines.ts';
import { catalogs, messagesOf } from '../../web/messages/catalogs.ts';
import { MessagesProvider } from '../../web/messages/context.tsx';
import { DocumentMessagesProvider } from '../../web/messages/document-context.tsx';
import { timeWords } from '../../web/messages/format.ts';
import { CompiledLines } from '../../web/pages/apology/CompiledLines.tsx';

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

test('a line has its hours as its record states them, and none where nobody knows whether it is still there', () => {
  expect(lines.find(({ id }) => id === '988-lifeline')?.hours).toBe('24/7');
  for (const { id, hours } of lines) if (hours !== undefined) expect([id, hours]).toEqual([id, records.find((one) => one.id === id)?.hours]);
  const unclear = records.filter(({ status }) => status === 'unclear').map(({ id }) => id);
  for (const { id, hours } of lines) if (unclear.includes(id)) expect([id, hours]).toEqual([id, undefined]);
});

test.each(languageIds)('a page says the hours of a line in its language: %s', (language) => {
  const catalog = catalogs[language];
  const messages = messagesOf(catalog);
  const drawn = renderToStaticMarkup(createElement(MessagesProvider, { value: messages }, createElement(DocumentMessagesProvider, { value: catalog.documents }, createElement(CompiledLines, {
    lines: [{ id: 'a', name: 'A', kind: 'helpline', hours: '24/7' }, { id: 'b', name: 'B', kind: 'helpline', hours: 'Mo-Fr 09:00-12:00' }, { id: 'c', name: 'C', kind: 'helpline' }],
  }))));
  const said = [...drawn.matchAll(/<p class="quiet small">([^<]*)/g)].map(([, text]) => text);
  expect(said).toEqual([messages.week.allDay, expect.stringContaining(messages.week.span(timeWords(540, messages), messages.open.noon)), messages.open.notConfirmed]);
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
