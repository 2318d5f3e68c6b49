import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText, editDistance, fold, nearest, wordsOf } from '../../api/core/words.ts';
import { oddText } from '../support/records.ts';

const anyText = fc.oneof(oddText, fc.string({ unit: 'binary', maxLength: 40 }));
function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => unknown): void {
  fc.assert(fc.property(arbitrary, (value) => {
    property(value);
  }), { seed: 1, numRuns: 3000 });
}

describe('folding', () => {
  test.each([
    ['Café — São José', 'cafe sao jose'], ["O'Brien’s", 'obriens'], ['  two   spaces ', 'two spaces'], ['İSTANBUL', 'istanbul'], ['ısparta', 'isparta'], ['STRASSE straße ẞ', 'strasse strasse ss'],
    ['ΌΣΟΣ', 'οσοσ'], ['όσος', 'οσοσ'], ['ﬁne ﬀ', 'fine ff'], ['ＡＢＣ１２３', 'abc123'], ['ｾﾝﾀｰ', 'センター'], ['Đường', 'duong'], ['Łódź Ærø Œuvre', 'lodz aero oeuvre'], ['Ⅷ ½', 'viii 1 2'],
    ['\u{1D400}bc', 'abc'], ['\u{1F600} smile', 'smile'], ['a\u0000b', 'a b'], ['a\ud800b', 'a b'], ['a\u00adb', 'a b'], ['e\u0301', 'e'], ['peer-support', 'peer support'], ['988', '988'], ['שָׁלוֹם', 'שלום'], ['東京', '東京'], ['!!!', ''], ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is done once for all: what is folded stays as it is', () => {
    check(anyText, (text) => expect(fold(fold(text))).toBe(fold(text)));
  });

  test('makes capitals and small letters alike', () => {
    check(anyText, (text) => expect([fold(text.toUpperCase()), fold(text.toLowerCase())]).toEqual([fold(text), fold(text)]));
  });

  test('makes composed and decomposed letters alike', () => {
    check(anyText, (text) => expect([fold(text.normalize('NFC')), fold(text.normalize('NFD'))]).toEqual([fold(text), fold(text)]));
  });

  test('leaves letters and digits, parted by single spaces', () => {
    check(anyText, (text) => expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u));
  });

  test('keeps a beginning a beginning, so that typing on never loses what was found', () => {
    const letters = fc.stringMatching(/^[a-zà-ÿąćłśžğşőα-ω]{1,12}$/u);
    check(fc.tuple(letters, fc.nat(11)), ([word, length]) => expect(fold(word).startsWith(fold(word.slice(0, length)))).toBe(true));
  });
});

test('words come one by one', () => {
  expect([wordsOf('São José!'), wordsOf(' - ')]).toEqual([['sao', 'jose'], []]);
});

describe('the order of texts', () => {
  test('is that of code points, also beyond the basic plane', () => {
    expect(['\u{1F600}', '\uffee', 'b', 'a', 'ab', ''].sort(compareText)).toEqual(['', 'a', 'ab', 'b', '\uffee', '\u{1F600}']);
  });

  test('is that of their bytes in UTF-8, as SQLite has it', () => {
    const wellFormed = anyText.map((text) => text.toWellFormed());
    check(fc.tuple(wellFormed, wellFormed), ([a, b]) => expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});

describe('the nearest word', () => {
  test.each([
    ['warmlin', 'warmline'], ['wramline', 'warmline'], ['WARMLINE', 'warmline'], ['warm', 'warmline'], ['helplne', 'helpline'], ['clubhuose', 'clubhouse'], ['xyzzy', undefined], ['', undefined], ['w'.repeat(5000), undefined],
  ])('to %j is %j', (typed, word) => {
    expect(nearest(typed, ['warmline', 'helpline', 'clubhouse', 'training'])).toBe(word);
  });

  test('is counted in insertions, deletions, replacements and swaps of neighbors', () => {
    expect([['', 'abc'], ['abc', ''], ['abc', 'abd'], ['abc', 'acb'], ['kitten', 'sitting'], ['ca', 'abc']].map(([a = '', b = '']) => editDistance(a, b))).toEqual([3, 3, 1, 1, 3, 3]);
  });
});
