import { expect, it } from 'vitest';
import type { PublishedLocation } from '../../api/core/published.ts';
import { isNumberUnsupported } from '../../api/core/unsupported.ts';
import { record } from '../support/records.ts';

const giving = (...supports: NonNullable<PublishedLocation['sources']>[number]['supports']): PublishedLocation['sources'] =>
  [{ url: 'https://one.example/', title: 'A page', dated: '2026', read: '2026-11-21', supports, kind: 'operator' }];
const phones = [{ number: '+16175550100' }];
const text = { number: '741741' };

it.each<[string, Partial<PublishedLocation>, boolean]>([
  ['a number that a page gives', { phones, sources: giving('phone') }, false],
  ['a number that no page gives', { phones, sources: giving('services') }, true],
  ['a text number that no page gives', { phones, text, sources: giving('phone') }, true],
  ['no number at all', { sources: giving('services') }, false],
  ['a number that somebody called', { phones, sources: giving('services'), checked: { on: '2026-11-21', by: 'phone' } }, false],
])('%s', (_name, more, expected) => {
  const { phones: _, text: __, ...plain } = record({});
  expect(isNumberUnsupported({ ...plain, ...more })).toBe(expected);
});
