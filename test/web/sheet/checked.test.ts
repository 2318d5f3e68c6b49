/** What the sheet says of how a place was checked: reading is not phoning. */
import { expect, test } from 'vitest';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { sheet as enSheet } from '../../../web/messages/en/sheet.ts';
import { en } from '../../support/words.ts';
import { checkedWords } from '../../../web/pages/sheet/checked.ts';
import { record } from '../../support/records.ts';

const said = (more: Partial<PublishedLocation>, today = '2026-12-01'): string => checkedWords(record({ phones: [{ number: '+16175550100' }], ...more }), today, en, enSheet);

test.each<[string, string]>([
  ['reading', 'Checked on November 21, 2026 against “Own page”. One source, from 2026. Call first. Nobody has phoned yet.'],
  ['phone', 'Phoned on November 21, 2026. Source: “Own page”.'],
  ['visit', 'Visited on November 21, 2026. Source: “Own page”.'],
  ['operator', 'The people who run it told us on November 21, 2026. Source: “Own page”.'],
])('by %s', (by, words) => {
  expect(said({ checked: { on: '2026-11-21', by: by as 'reading' } })).toBe(words);
});

test('nobody has phoned is said once', () => {
  const words = said({ confidence: 'confirmed', sources: [{ url: 'https://example.org/', title: 'Own page', dated: '2026', read: '2026-11-21', supports: ['phone'], kind: 'operator' }] });
  expect(words.match(/Nobody has phoned/g)).toHaveLength(1);
});

test('an old check is said to be old', () => {
  expect(said({}, '2027-09-01')).toContain('Checked 9 months ago: call first.');
});

test('why a place is in doubt stands before it, and not again', () => {
  expect(said({ status: 'unclear' })).toBe('Checked on November 21, 2026 against “Own page”. Call first. Nobody has phoned yet.');
});
