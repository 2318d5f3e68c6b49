import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenState } from '../../api/core/hours.ts';
import { inLineOrder, inStandingOrder, lineQueries, lineRank } from '../../api/core/lines.ts';
import { record } from '../support/records.ts';

const line = (id: string, more: Parameters<typeof record>[0]) => ({ record: record({ id, kind: 'helpline', ...more }) });
const ids = (lines: ReturnType<typeof line>[]): string[] => inLineOrder(lines).map(({ record: { id } }) => id);

describe('the order of lines that answer', () => {
  test('puts peers before others, then warmlines before helplines before crisis lines, then lines for anybody before those for a group', () => {
    expect(ids([
      line('crisis', { kind: 'crisis-line' }), line('helpline', {}), line('helpline for veterans', { audiences: ['veterans'] }), line('warmline', { kind: 'warmline' }),
      line('peers in a crisis', { kind: 'crisis-line', peer_run: true }), line('peers for veterans', { peer_run: true, audiences: ['veterans'] }),
      line('peers', { peer_run: true }), line('warm peers', { kind: 'warmline', peer_run: true }),
    ])).toEqual(['warm peers', 'peers', 'peers for veterans', 'peers in a crisis', 'warmline', 'helpline', 'helpline for veterans', 'crisis']);
  });

  test('names a line that may have changed after every other, whoever answers it', () => {
    expect(ids([line('doubtful peers', { kind: 'warmline', peer_run: true, status: 'unclear' }), line('crisis', { kind: 'crisis-line', audiences: ['veterans'] })])).toEqual(['crisis', 'doubtful peers']);
  });

  test('does not take "not known" for "yes": lines of others and of nobody knows whom are alike', () => {
    expect(lineRank(record({ kind: 'helpline', peer_run: false }))).toBe(lineRank(record({ kind: 'helpline' })));
  });

  test('leaves alike ones as they came', () => {
    expect(ids([line('b', {}), line('a', {}), line('c', { peer_run: false })])).toEqual(['b', 'a', 'c']);
  });

  test('asks for the language and the group first, and for any line then', () => {
    expect(lineQueries({ language: ['es'], kind: ['clubhouse'] }).map(({ language, kind }) => [language?.length, kind?.length])).toEqual([[1, 3], [undefined, 3]]);
    expect(lineQueries({})).toHaveLength(1);
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
