/** `confirm`: what a check of one record leaves in its file. */
import { describe, expect, test } from 'vitest';
import { asking, confirm, folder, good, house, isSound, lead, line, put, recordOf, textOf, useRecords } from './records.ts';

useRecords();

/** The lines that went and the lines that came. */
function changed(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((each) => !now.includes(each)), come: now.filter((each) => !old.includes(each)) };
}

describe('"still right"', () => {
  test('in one word sets when and how it was checked, and nothing else', async () => {
    const { code, printed, complained } = await confirm('harbor-house-salem', 'still-right', '--by', 'phone');
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(changed(asking, textOf(house))).toEqual({ gone: ['  on: "2026-11-01"', '  by: reading'], come: ['  on: "2026-11-21"', '  by: phone'] });
    expect(printed.split('\n')).toEqual([
      'Harbor House (harbor-house-salem)',
      '  last checked: 2026-11-01 by reading sources -> 2026-11-21 by phone',
      `Wrote ${folder}/${house}.`,
      'Still to ask (--answered with its number takes one away):', '  1. Ask for opening hours.', '  2. Ask about step-free access.',
    ]);
  });

  test('on another day is that day', async () => {
    await confirm('harbor-house-salem', 'still-right', '--by', 'visit', '--on', '2026-11-20');
    expect(recordOf(house).checked).toEqual({ on: '2026-11-20', by: 'visit' });
  });

  test('twice writes nothing the second time', async () => {
    await confirm('harbor-house-salem', 'still-right', '--by', 'phone');
    const { code, printed } = await confirm('harbor-house-salem', 'still-right', '--by', 'phone');
    expect({ code, printed }).toMatchObject({ code: 0, printed: expect.stringContaining('Nothing was written.') });
  });

  test('with an answered question says for what it stands, so that nothing is left without a trace', async () => {
    const unsupported = asking.replace('supports: [name, address, phone, email, hours', 'supports: [name, address, phone, email');
    put(house, unsupported);
    expect(await confirm('harbor-house-salem', 'still-right', '--by', 'phone', '--answered', '1')).toMatchObject({ code: 0 });
    const { told, to_check } = recordOf(house);
    expect(told).toEqual([{ on: '2026-11-21', by: 'phone', facts: expect.arrayContaining(['hours', 'phone', 'address', 'languages', 'peer-run']) }]);
    expect(to_check).toEqual(['Ask about step-free access.']);
    expect(await isSound()).toContain('0 errors');
  });
});

describe('what somebody told us', () => {
  test('is normalized as typed, shown before and after, and stands with its day', async () => {
    const { code, printed } = await confirm('harbor-house-salem', '--by', 'phone', '--hours', '9-5 weekdays', '--phone', '(617) 555-0100', '--access', 'walk in', '--answered', '1');
    expect(code).toBe(0);
    expect(printed).toContain('  hours: Mo-Fr 09:00-16:00; PH off -> Mo-Fr 09:00-17:00\n  phone number: 978-741-1234 -> 617-555-0100\n  how to get in: membership -> walk-in\n');
    const record = recordOf(house);
    expect(record).toMatchObject({ hours: 'Mo-Fr 09:00-17:00', phones: [{ number: '+16175550100' }], access: ['walk-in'], to_check: ['Ask about step-free access.'] });
    expect(record.told).toEqual([{ on: '2026-11-21', by: 'phone', facts: ['hours', 'phone', 'access'] }]);
    expect(await isSound()).toContain('0 errors, 0 warnings');
  });

  test('takes the fact from the page that gave another value, and keeps what that page gave', async () => {
    await confirm('harbor-house-salem', '--by', 'phone', '--hours', '9-5 weekdays');
    const { sources, conflicts, disputed, confidence } = recordOf(house);
    expect(sources?.[0]?.supports).toEqual(['name', 'address', 'phone', 'email', 'languages', 'peer-run']);
    expect(conflicts).toEqual(['Settled by phone on 2026-11-21. Hours: Mo-Fr 09:00-17:00. Before: Mo-Fr 09:00-16:00; PH off (example.org).']);
    expect({ disputed, confidence }).toEqual({ confidence: 'confirmed' });
  });

  test('leaves the page alone where it gave the same', async () => {
    await confirm('harbor-house-salem', '--by', 'operator', '--hours', 'Mo-Fr 09:00-16:00; PH off', '--phone', '978-741-1234');
    const record = recordOf(house);
    expect(record.sources?.[0]?.supports).toContain('hours');
    expect({ told: record.told, conflicts: record.conflicts }).toEqual({ told: [{ on: '2026-11-21', by: 'operator', facts: ['hours', 'phone'] }] });
  });

  test('that no page gave at all needs none', async () => {
    expect(await confirm('harbor-house-salem', '--by', 'phone', '--cost', 'free', '--languages', 'English, Khmer')).toMatchObject({ code: 0 });
    expect(recordOf(house).languages).toEqual(['en', 'km']);
    expect(await isSound()).toContain('0 errors');
  });

  test('settles what pages differ on', async () => {
    put(house, asking.replace('to_check:', 'disputed: [hours]\nconflicts:\n  - "Hours: 9 to 4 on one page, 10 to 3 on another."\nto_check:'));
    const { printed } = await confirm('harbor-house-salem', '--by', 'phone', '--hours', 'Mo-Fr 09:00-16:00; PH off');
    expect(printed).toContain('  pages differ on: hours -> not known');
    const record = recordOf(house);
    expect(record.disputed).toBeUndefined();
    expect(record.conflicts).toEqual(['Settled by phone on 2026-11-21: Hours: 9 to 4 on one page, 10 to 3 on another.']);
    expect(await isSound()).toContain('0 errors');
  });

  test('makes a record that no page gives any way to reach no longer confirmed, and says so', async () => {
    const { code, printed } = await confirm('evening-line', '--by', 'phone', '--phone', '617-555-0100', '--text', '838255');
    expect(code).toBe(0);
    expect(printed).toContain('  confidence: confirmed -> listed');
    expect(recordOf(line)).toMatchObject({ confidence: 'listed', sources: [{ supports: ['hours', 'police-policy'] }] });
    expect(await isSound()).toContain('0 errors');
  });

  test('leaves a page that gave nothing else as what tells how it was', async () => {
    put(line, good('line').replace('supports: [phone, text, hours, police-policy]', 'supports: [phone]').concat('to_check:\n  - Confirm the hours and the number to text.\n').replace('police_policy: Does not call the police without asking you.\n', ''));
    expect(await confirm('evening-line', '--by', 'phone', '--phone', '617-555-0100')).toMatchObject({ code: 0 });
    expect(recordOf(line).sources?.[0]?.supports).toEqual(['history']);
  });

  test('stands once for each fact, with the last time', async () => {
    await confirm('harbor-house-salem', '--by', 'phone', '--on', '2026-11-10', '--hours', '9-5 weekdays', '--cost', 'free');
    await confirm('harbor-house-salem', '--by', 'operator', '--on', '2026-11-12', '--hours', '9-6 weekdays');
    expect(recordOf(house).told).toEqual([{ on: '2026-11-10', by: 'phone', facts: ['cost'] }, { on: '2026-11-12', by: 'operator', facts: ['hours'] }]);
  });

  test('can be that nobody knows any more', async () => {
    expect(await confirm('harbor-house-salem', '--by', 'phone', '--hours', 'unknown')).toMatchObject({ code: 0 });
    const record = recordOf(house);
    expect({ hours: record.hours, told: record.told }).toEqual({ hours: undefined, told: undefined });
    expect(record.conflicts?.[0]).toContain('Hours: not known. Before: Mo-Fr 09:00-16:00; PH off (example.org).');
  });

  test('about the address takes the old point away, and says how to find the new one', async () => {
    const { code, printed } = await confirm('harbor-house-salem', '--by', 'visit', '--address', '40 Federal Street, Salem 01970');
    expect(code).toBe(0);
    expect(printed).toContain('npm run seed -- geocode harbor-house-salem');
    expect(recordOf(house).address).toEqual({ street: '40 Federal St', city: 'Salem', state: 'MA', zip: '01970' });
    expect(recordOf(house).point).toBeUndefined();
  });

  test('about a note says that it stands there still', async () => {
    put(house, asking.replace('languages:', 'hours_note: As in 2022.\nlanguages:'));
    expect((await confirm('harbor-house-salem', '--by', 'phone', '--hours', '9-5 weekdays')).printed).toContain('The note about hours still says: "As in 2022."');
    await confirm('harbor-house-salem', '--by', 'phone', '--hours-note', 'unknown');
    expect(recordOf(house).hours_note).toBeUndefined();
  });
});

describe('what was read on a page', () => {
  const two = asking.replace('checked:', '  - url: https://two.example/list\n    title: A list\n    dated: "2026-06"\n    read: "2026-11-01"\n    supports: [hours]\n    kind: directory\nchecked:');

  test('stands as that of the page, and the other page now differs', async () => {
    put(house, two);
    expect(await confirm('harbor-house-salem', '--by', 'reading', '--hours', '9-5 weekdays', '--source', 'https://example.org/harbor')).toMatchObject({ code: 0 });
    const record = recordOf(house);
    expect(record.sources?.map(({ read, supports }) => [read, supports.includes('hours')])).toEqual([['2026-11-21', true], ['2026-11-01', false]]);
    expect(record.disputed).toEqual(['hours']);
    expect(record.conflicts).toEqual(['Hours: Mo-Fr 09:00-17:00 (example.org, read 2026-11-21); Mo-Fr 09:00-16:00; PH off (two.example).']);
    expect(await isSound()).toContain('0 errors');
  });

  test('needs the page, and one that the record names', async () => {
    expect((await confirm('harbor-house-salem', '--by', 'reading', '--hours', '9-5 weekdays')).complained).toContain('What you read needs its page: add --source');
    expect((await confirm('harbor-house-salem', '--by', 'reading', '--hours', '9-5 weekdays', '--source', 'https://nowhere.example/')).complained).toContain('Add the page under sources in its file first.');
    expect(textOf(house)).toBe(asking);
  });

  test('after a call keeps that somebody called', async () => {
    await confirm('harbor-house-salem', 'still-right', '--by', 'phone', '--on', '2026-11-10');
    await confirm('harbor-house-salem', 'still-right', '--by', 'reading');
    expect(recordOf(house)).toMatchObject({ checked: { on: '2026-11-21', by: 'reading' }, told: [{ on: '2026-11-10', by: 'phone', facts: ['status'] }] });
  });
});

describe('a place that is gone, or may be', () => {
  test.each([['--closed', 'closed'], ['--moved', 'moved'], ['--unclear', 'unclear']])('%s is its status, with who said so and when', async (option, status) => {
    const { code, printed } = await confirm('harbor-house-salem', '--by', 'phone', option);
    expect({ code, printed }).toMatchObject({ code: 0, printed: expect.stringContaining(`  status: open -> ${status}`) });
    expect(recordOf(house)).toMatchObject({ status, told: [{ on: '2026-11-21', by: 'phone', facts: ['status'] }] });
    expect(await isSound()).toContain('0 errors');
  });

  test('may have been followed by another, which has to exist', async () => {
    const { code, complained } = await confirm('harbor-house-salem', '--by', 'phone', '--moved', '--replaced-by', 'evening-lime');
    expect({ code, complained }).toMatchObject({ code: 1, complained: expect.stringMatching(/Nothing was written, because the check would refuse it:\n.*replaced-by-unknown.*evening-line/s) });
    expect(textOf(house)).toBe(asking);
    expect(await confirm('harbor-house-salem', '--by', 'phone', '--moved', '--replaced-by', 'evening-line')).toMatchObject({ code: 0 });
  });

  test('a lead stays a lead, and says how it would be shown', async () => {
    expect((await confirm('someday-center', '--by', 'phone', '--open', '--phone', '617-555-0100')).printed).toContain('This is a lead, which nobody sees.');
    expect(recordOf(lead)).toMatchObject({ confidence: 'lead', status: 'open', phones: [{ number: '+16175550100' }] });
  });
});
