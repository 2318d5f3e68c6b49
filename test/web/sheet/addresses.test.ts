import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestMailAddress, mailAddress, mailWith, mostMessages, textWith } from '../../../web/sheet/addresses.ts';
import { oddText } from '../../support/records.ts';

/** What a mail program makes of an address, by RFC 6068. */
function readMail(address: string): Record<string, string> {
  const [to = '', fields = ''] = address.replace(/^mailto:/, '').split('?');
  return { to, ...Object.fromEntries(fields.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string])) };
}

describe('an e-mail', () => {
  test('is written as RFC 6068 has it: a space is %20, a line ends in %0D%0A', () => {
    expect(mailAddress('a@example.org', 'Two places', 'One & two\n100% +1 #?')).toBe('mailto:a@example.org?subject=Two%20places&body=One%20%26%20two%0D%0A100%25%20%2B1%20%23%3F');
  });

  test('comes out as it was typed, whatever that is', () => {
    fc.assert(fc.property(oddText, oddText, (subject, body) => {
      const read = readMail(mailAddress('', subject, body));
      expect(read['body']).toBe(body.toWellFormed().replaceAll(/\r\n?|\n/g, '\r\n'));
      expect(read['subject']).toBe(subject.toWellFormed().replaceAll(/\r\n?|\n/g, '\r\n'));
    }), { seed: 6068, numRuns: 300 });
  });

  test('takes the first text that no program cuts', () => {
    const [short, long] = ['short', 'x'.repeat(longestMailAddress)];
    expect(mailWith('S', [short, long])).toBe('mailto:?subject=S&body=short');
    expect(mailWith('S', [long, short])).toBe('mailto:?subject=S&body=short');
    expect(mailWith('S', [long])).toBeUndefined();
    const room = longestMailAddress - 'mailto:?subject=S&body='.length;
    expect(mailWith('S', ['x'.repeat(room)])).toHaveLength(longestMailAddress);
    expect(mailWith('S', ['x'.repeat(room + 1)])).toBeUndefined();
  });
});

describe('a text message', () => {
  test('is begun on iPhones and on Android alike', () => {
    const address = textWith(['One & two\nthree']) ?? '';
    expect(address).toBe('sms:?&body=One%20%26%20two%0Athree');
    // Android reads what follows the question mark; iPhones look for the sign and the word.
    expect(new URLSearchParams(address.split('?')[1]).get('body')).toBe('One & two\nthree');
    expect(decodeURIComponent(/&body=(.*)$/.exec(address)?.[1] ?? '')).toBe('One & two\nthree');
  });

  test('takes the first text that phones send', () => {
    const [most, more] = ['a'.repeat(153 * mostMessages), 'a'.repeat(153 * mostMessages + 1)];
    expect(textWith([more, most])).toHaveLength('sms:?&body='.length + most.length);
    expect(textWith([more])).toBeUndefined();
  });
});
