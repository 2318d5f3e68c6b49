/** Whom to call, whom first, and what to ask. */
import { describe, expect, it, test } from 'vitest';
import type { LocationRecord } from '../../../api/core/location.ts';
import { callEntry, questionsFor } from '../../../seed/call-list/entry.ts';
import { callList } from '../../../seed/call-list/list.ts';
import { daysWaiting, inCallOrder, whyNotCalled } from '../../../seed/call-list/order.ts';
import { missingIn } from '../../../seed/missing.ts';
import { record } from '../../support/records.ts';

const today = '2026-11-21';
const checked = (on: string, by: LocationRecord['checked']['by'] = 'reading'): Pick<LocationRecord, 'checked'> => ({ checked: { on, by } });
const phones = [{ number: '+16175550100' }];
/** Nothing is doubted. */
const sure = record({ ...checked('2026-07-01', 'phone'), confidence: 'confirmed', hours: 'Mo-Fr 09:00-17:00', phones });

describe('a record waits', () => {
  it('as long as since its last check', () => expect(daysWaiting(sure, today)).toBe(143));

  it.each<[string, Partial<LocationRecord>, number]>([
    ['it may be gone', { status: 'unclear' }, 180], ['it is a lead', { confidence: 'lead' }, 120], ['it rests on little', { confidence: 'listed' }, 60],
    ['pages differ', { disputed: ['hours'] }, 90], ['nobody was asked', checked('2026-07-01'), 90],
    ['questions wait', { to_check: ['One?', 'Two?'] }, 30], ['many questions wait', { to_check: ['One?', 'Two?', 'Three?', 'Four?'] }, 45],
  ])('longer where %s', (_why, more, days) => expect(daysWaiting({ ...sure, ...more }, today)).toBe(143 + days));

  it('longer without hours', () => {
    const { hours: _, ...silent } = sure;
    expect(daysWaiting(silent, today)).toBe(173);
  });
});

test('who waits longest comes first, and by id where two wait as long', () => {
  const older = { ...sure, id: 'older', ...checked('2026-01-01', 'phone') };
  const doubted = { ...sure, id: 'doubted', status: 'unclear' as const };
  const [twin, another] = [{ ...sure, id: 'b' }, { ...sure, id: 'a' }];
  const order = ['older', 'doubted', 'a', 'b'];
  expect(daysWaiting(older, today)).toBeGreaterThan(daysWaiting(doubted, today));
  expect(inCallOrder([twin, another, doubted, older], today).map(({ id }) => id)).toEqual(order);
  expect(inCallOrder([older, doubted, another, twin], today).map(({ id }) => id)).toEqual(order);
});

describe('not called', () => {
  it.each<[string, Partial<LocationRecord>, string]>([
    ['what moved', { status: 'moved' }, 'gone'], ['what closed', { status: 'closed' }, 'gone'],
    ['who asked to be taken out', { confidence: 'lead', to_check: ['The operator asked for removal on 2026-10-01.'] }, 'removed'],
    ['who asked not to be shown', { confidence: 'lead', to_check: ['Asked on 2026-10-01 not to be listed.'] }, 'removed'],
    ['who answered a month ago', checked('2026-10-21', 'phone'), 'answered'], ['who told us a month ago', checked('2026-10-21', 'operator'), 'answered'],
  ])('is %s', (_who, more, why) => expect(whyNotCalled({ ...sure, ...more }, today)).toBe(why));

  it('is a lead without a number; what people see is looked at even so', () => {
    const { phones: _, ...silent } = sure;
    expect(whyNotCalled({ ...silent, confidence: 'lead' }, today)).toBe('no-number');
    expect(whyNotCalled(silent, today)).toBeUndefined();
  });

  it('is nobody else: not what was only read today, nor who answered 90 days ago', () => {
    expect(whyNotCalled({ ...sure, ...checked(today) }, today)).toBeUndefined();
    expect(whyNotCalled({ ...sure, ...checked('2026-08-23', 'phone') }, today)).toBeUndefined();
  });
});

describe('the questions', () => {
  it('are what pages differ on, what the record asks, and what it lacks', () => {
    const place = { ...sure, conflicts: ['Hours: 9 to 5, or 10 to 6.', 'A note for us.', 'Settled by phone on 2026-11-01: Phone: two numbers.'], to_check: ['Ask about the ramp.'] };
    expect(questionsFor(place)).toEqual([
      'Which is right? Hours: 9 to 5, or 10 to 6.', 'Ask about the ramp.', 'What is the street address?',
      'Can people just walk in the first time, or do they call first or need someone to refer them?', 'Does it cost anything?', 'Which languages do people there speak?',
      'Do people with lived experience run it, or answer?',
    ]);
  });

  it('are not asked twice', () => {
    const { hours: _, ...silent } = sure;
    expect(missingIn(silent).map(({ what }) => what)).toContain('hours');
    expect(missingIn({ ...silent, to_check: ['Ask for opening hours.'] }).map(({ what }) => what)).not.toContain('hours');
  });

  it('are other ones for a line', () => {
    const whats = missingIn({ ...sure, kind: 'warmline' }).map(({ what }) => what);
    expect(whats).toContain('police policy');
    expect(whats).not.toContain('access');
    expect(whats).not.toContain('street');
  });

  it('of a hidden location hold nothing like an address, whatever the record says, and neither does the rest', () => {
    const hidden = record({
      ...sure, location_withheld: true, address: { street: '12 Elm St', city: 'Worcester', state: 'MA', zip: '01609' }, neighborhood: 'Tatnuck',
      hours_note: 'Ring at 12 Elm Street.', phones: [{ number: '+16175550100', label: 'the house at 12 Elm St' }],
      to_check: ['Is it still at 12 Elm Street?', 'Ask about the garden.'], conflicts: ['Address: 14 Elm Street on one page.'],
    });
    const said = JSON.stringify(callEntry(hidden, today));
    expect(said).not.toMatch(/Elm|01609|Tatnuck/);
    expect(said).toContain('Ask about the garden.');
    expect(callEntry(hidden, today).town).toBe('Worcester');
  });
});

describe('the list', () => {
  const inTown = (id: string, city: string, on: string): LocationRecord => ({ ...sure, id, address: { city, state: 'MA' }, ...checked(on) });
  const records = [
    inTown('lynn-new', 'Lynn', '2026-11-01'), inTown('salem', 'Salem', '2026-06-01'), inTown('lynn-old', 'Lynn', '2026-01-01'),
    { ...sure, id: 'line', kind: 'warmline' as const, ...checked('2026-03-01') }, { ...sure, id: 'nowhere', ...checked('2026-02-01') },
  ];
  const idsOf = (limit: number, more = {}) => callList(records, today, { limit, ...more }).groups.map(({ heading, entries }) => [heading, ...entries.map(({ id }) => id)]);

  it('groups by town, in the order of the most urgent, with lines by themselves', () => {
    expect(idsOf(10)).toEqual([['Lynn', 'lynn-old', 'lynn-new'], ['No town', 'nowhere'], ['Phone lines', 'line'], ['Salem', 'salem']]);
  });

  it('takes the most urgent ones first, then groups', () => {
    expect(idsOf(2)).toEqual([['Lynn', 'lynn-old'], ['No town', 'nowhere']]);
    expect(callList(records, today, { limit: 2 })).toMatchObject({ shown: 2, waiting: 5 });
  });

  it('keeps to a kind or a town', () => {
    expect(idsOf(10, { kind: 'warmline' })).toEqual([['Phone lines', 'line']]);
    expect(idsOf(10, { town: 'Lynn' })).toEqual([['Lynn', 'lynn-old', 'lynn-new']]);
  });
});
