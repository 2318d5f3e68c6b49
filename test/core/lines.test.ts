import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isForGroup } from '../../api/core/about-line.ts';
import type { OpenState } from '../../api/core/hours.ts';
import { isLine, lineQueries, lineRank, openLines } from '../../api/core/lines.ts';
import type { Query } from '../../api/core/query/values.ts';
import { inStandingOrder } from '../../api/core/standing.ts';
import { record } from '../support/records.ts';

const line = (id: string, more: Parameters<typeof record>[0]) => ({ record: record({ id, kind: 'helpline', ...more }) });
type Lines = ReturnType<typeof line>[];
const ids = (lines: Lines, query: Query = {}): string[] => openLines(lines, query, [])?.items.map(({ record: { id } }) => id) ?? [];

describe('what a line is', () => {
  const byPhone = { kind: 'veterans-peer-support', phones: [{ number: '+18005550100' }], access: ['phone'], hours: '24/7' } as const;

  test('besides the kinds of line: what is reached by phone, says when, and is nowhere to go to', () => {
    expect(isLine(record({ kind: 'warmline' }))).toBe(true);
    expect(isLine(record({ ...byPhone, access: ['phone'], phones: [...byPhone.phones] }))).toBe(true);
  });

  test.each([
    ['has an address', { address: { city: 'Lynn', state: 'MA' } }], ['has a point', { point: { lat: 42, lon: -71, accuracy_m: 9, method: 'street' } }],
    ['has no hours', { hours: undefined }], ['has no number', { phones: undefined }], ['is reached online', { access: ['online'] }],
  ] as const)('and nothing that %s', (_why, more) => {
    expect(isLine({ ...record(), ...structuredClone(byPhone), ...more } as unknown as Parameters<typeof isLine>[0])).toBe(false);
  });
});

describe('the order of lines that are open', () => {
  test('puts peers before others and warmlines before helplines', () => {
    expect(ids([line('helpline', {}), line('warmline', { kind: 'warmline' }), line('peers', { peer_run: true }), line('warm peers', { kind: 'warmline', peer_run: true })]))
      .toEqual(['warm peers', 'peers', 'warmline', 'helpline']);
  });

  test('never names a line for a group first to everybody, whoever answers there', () => {
    const lines = [line('officers', { peer_run: true, audiences: ['first-responders', 'families'] }), line('anybody', {}), line('with families', { audiences: ['families'] })];
    expect(ids(lines)).toEqual(['anybody', 'with families', 'officers']);
    expect(ids(lines, { audience: ['families'] })).toEqual(['anybody', 'with families', 'officers']);
    expect(ids(lines, { audience: ['first-responders'] })[0]).toBe('officers');
  });

  test('does not name one about abuse first because peers answer it', () => {
    expect(ids([line('abuse', { peer_run: true, focus: ['domestic-violence'] }), line('anything', {})])).toEqual(['anything', 'abuse']);
  });

  test('puts a line of one region behind, unless its words name the place', () => {
    const lines = [line('metro', { peer_run: true, area: { scope: 'regional', towns_or_region: 'Metro Boston; toll-free' } }), line('state', { area: { scope: 'statewide' } })];
    expect(ids(lines)).toEqual(['state', 'metro']);
    expect(ids(lines, { near: { text: 'Pittsfield' } })).toEqual(['state', 'metro']);
    expect(ids(lines, { near: { text: 'Boston' } })).toEqual(['metro', 'state']);
  });

  test('does not take a county for the town of its name', () => {
    expect(lineRank(record({ kind: 'helpline', area: { scope: 'regional', towns_or_region: 'Franklin County' } }), { near: { text: 'Franklin' } }))
      .toBe(lineRank(record({ kind: 'helpline', area: { scope: 'regional' } })));
  });

  test('puts lines about one thing behind those for whatever is on a mind', () => {
    expect(ids([line('gambling', { focus: ['gambling'] }), line('anything', { focus: ['general'] })])).toEqual(['anything', 'gambling']);
    expect(ids([line('anything else', { focus: ['mental-health'] }), line('gambling', { focus: ['gambling'] })], { focus: ['gambling'] })).toEqual(['gambling', 'anything else']);
  });

  test('names a line that may have changed after every other, whoever answers it', () => {
    expect(ids([line('doubtful peers', { kind: 'warmline', peer_run: true, status: 'unclear' }), line('abuse', { focus: ['domestic-violence'], audiences: ['veterans'] })])).toEqual(['abuse', 'doubtful peers']);
  });

  test('does not take "not known" for "yes": lines of others and of nobody knows whom are alike', () => {
    expect(lineRank(record({ kind: 'helpline', peer_run: false }))).toBe(lineRank(record({ kind: 'helpline' })));
  });

  test('leaves alike ones as they came', () => {
    expect(ids([line('b', {}), line('a', {}), line('c', { peer_run: false })])).toEqual(['b', 'a', 'c']);
  });
});

describe('lines that are open', () => {
  const crisis = line('crisis', { kind: 'crisis-line', peer_run: true });

  test('are counted without crisis lines, and without those that stand on every page', () => {
    expect(openLines([crisis, line('always', {}), line('other', {}), { record: record({ kind: 'clubhouse' }) }], {}, ['always'])).toMatchObject({ total: 1, crisis: 1, items: [{ record: { id: 'other' } }] });
  });

  test('are crisis lines where nothing else that fits is open', () => {
    expect(openLines([crisis], {}, [])).toMatchObject({ total: 0, crisis: 1, items: [{ record: { id: 'crisis' } }] });
    expect(openLines([line('always', {})], {}, ['always'])).toBeUndefined();
  });

  test('are asked for by language and group first, and then any', () => {
    expect(lineQueries({ language: ['es'], kind: ['clubhouse'] }).map(({ language, kind }) => [language?.length, kind])).toEqual([[1, undefined], [undefined, undefined]]);
    expect(lineQueries({})).toHaveLength(1);
  });

  test('are for a group where one is named that was not asked for; adults and families are no such group', () => {
    expect(isForGroup({ audiences: ['veterans'] }, {})).toBe(true);
    for (const audiences of [undefined, ['families'], ['adults', 'youth']] as const) expect(isForGroup(audiences ? { audiences: [...audiences] } : {}, {})).toBe(false);
    expect(isForGroup({ audiences: ['parents', 'families'] }, { audience: ['families'] })).toBe(false);
  });
});

const standing = (id: string, open: OpenState, rank = 0) => ({ id, open, rank });
const order = (lines: Parameters<typeof inStandingOrder<ReturnType<typeof standing>>>[0]): string[] => inStandingOrder(lines).map(({ id }) => id);
const open: OpenState = { state: 'open' };
const unknown: OpenState = { state: 'unknown', reason: 'hours-not-confirmed' };
const opens = (when: string): OpenState => ({ state: 'closed', opens: when });

describe('where lines stand at a moment', () => {
  test('who answers comes first, then who may, then who opens later, the soonest first', () => {
    expect(order([
      standing('never', { state: 'closed' }), standing('tomorrow', opens('2026-11-22T09:00')), standing('tonight', opens('2026-11-21T21:00'), 30),
      standing('holiday', { state: 'unknown', reason: 'holiday', opens: '2026-11-22T00:00' }), standing('unknown', unknown), standing('open', open, 35),
    ])).toEqual(['open', 'holiday', 'unknown', 'tonight', 'tomorrow', 'never']);
  });

  test('the better line is first among those in the same state, and among those that open together', () => {
    expect(order([standing('b', open, 2), standing('a', open, 1), standing('d', unknown, 9), standing('c', unknown, 3)])).toEqual(['a', 'b', 'c', 'd']);
    expect(order([standing('b', opens('2026-11-21T21:00'), 2), standing('a', opens('2026-11-21T21:00'), 1)])).toEqual(['a', 'b']);
  });

  test('is the same whatever order the lines came in', () => {
    const states = fc.constantFrom<OpenState>(open, unknown, { state: 'closed' }, opens('2026-11-21T21:00'), opens('2026-12-01T09:00'));
    fc.assert(fc.property(fc.array(fc.tuple(states, fc.nat(35)), { maxLength: 12 }), (found) => {
      const lines = found.map(([state, rank], index) => standing(`${index}`, state, rank * 100 + index));
      expect(order(lines.toReversed())).toEqual(order(lines));
    }), { seed: 405 });
  });
});
