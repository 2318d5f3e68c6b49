import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gsmLength, gsmText, messagesFor } from '../../../web/sheet/gsm.ts';
import { oddText } from '../../support/records.ts';

test.each([
  ['“Lynn’s” – a…b', '"Lynn\'s" - a...b'], ['café niño ñ', 'café niño ñ'.replace('í', 'i')], ['José Núñez São', 'José Nuñez Sao'], ['a\u00a0b\u202f9 am', 'a b 9 am'], ['Ă ș', 'A s'], ['ﬁne ½', 'fine 1/2'.replace('/', '?')],
  ['\u{1F600} smile', '? smile'], ['soft\u00adhyphen', 'softhyphen'], ['two\r\nlines', 'two\nlines'], ['[a] {b} ~|', '[a] {b} ~|'], ['`x´', "'x'"],
])('%j is written %j', (text, written) => {
  expect(gsmText(text)).toBe(written);
});

test('whatever is typed comes out in letters that a text message holds', () => {
  fc.assert(fc.property(oddText, (text) => {
    expect(gsmText(gsmText(text))).toBe(gsmText(text));
    expect([...gsmText(text)].every((sign) => gsmText(sign) === sign)).toBe(true);
  }), { seed: 338, numRuns: 500 });
});

test('brackets take the room of two letters', () => {
  expect([gsmLength('abc'), gsmLength('[abc]'), gsmLength('€')]).toEqual([3, 7, 2]);
});

test('a message holds 160 letters, and each of several 153', () => {
  expect([0, 160, 161, 306, 307].map((length) => messagesFor('a'.repeat(length)))).toEqual([1, 1, 2, 2, 3]);
  expect(messagesFor('['.repeat(80))).toBe(1);
  expect(messagesFor('['.repeat(81))).toBe(2);
});
