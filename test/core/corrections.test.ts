/** What is taken as a note about a record. */
import { describe, expect, test } from 'vitest';
import { correctionReasons, longestText, plainText, readCorrection } from '../../api/core/corrections.ts';

const good = { location: 'recovery-exchange-lynn', reason: 'moved' };

describe('a note', () => {
  test.each(correctionReasons)('that says %s is taken, with a text and without', (reason) => {
    expect(readCorrection({ ...good, reason })).toEqual({ correction: { location: good.location, reason, text: '' }, isTrapped: false });
    expect(readCorrection({ ...good, reason, text: ' It is at 5 Main St. ', website: '' })).toEqual({ correction: { location: good.location, reason, text: 'It is at 5 Main St.' }, isTrapped: false });
  });

  test('in which a program filled in what people do not see is known as that', () => {
    expect(readCorrection({ ...good, website: 'https://buy.example' })).toMatchObject({ isTrapped: true });
  });

  test('may be as long as is said, counted as people count', () => {
    expect(readCorrection({ ...good, text: '😀'.repeat(longestText) })).toHaveProperty('correction');
    expect(readCorrection({ ...good, text: 'a'.repeat(longestText + 1) })).toEqual({ problems: [expect.objectContaining({ parameter: 'text', code: 'too-long' })] });
  });

  test.each<[string, Record<string, unknown>, [string, string][]]>([
    ['nothing', {}, [['location', 'empty'], ['reason', 'unknown-value']]],
    ['another reason', { ...good, reason: 'mvoed' }, [['reason', 'unknown-value']]],
    ['a name', { ...good, name: 'Somebody' }, [['name', 'unknown-parameter']]],
    ['things that are no text', { location: 5, reason: ['moved'], text: { a: 1 } }, [['location', 'empty'], ['reason', 'unknown-value'], ['text', 'unknown-value']]],
    ['a reason of objects', { ...good, reason: 'constructor' }, [['reason', 'unknown-value']]],
  ])('with %s is refused, and every fault is named at once', (_what, sent, faults) => {
    const { problems = [] } = readCorrection(sent);
    expect(problems.map(({ parameter, code }) => [parameter, code])).toEqual(faults);
  });
});

test('a text is kept without what nobody sees, and with its lines', () => {
  expect(plainText('one\r\ntwo\u001b[31m\u202e three\t\u0000\ufeff four\u200f ')).toBe('one\ntwo[31m three  four');
  expect(plainText('half \ud83d')).toBe('half \ufffd');
});
