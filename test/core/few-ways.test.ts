import { expect, test } from 'vitest';
import { fewWays } from '../../api/core/few-ways.ts';
import { waysOut, type WayOut } from '../../api/core/ways-out.ts';

const query = { near: { text: 'Lynn', miles: 5 }, kind: ['clubhouse'], language: ['es'], audience: ['veterans'], peer_run: true as const };

test('of circles that help only the smallest is offered, in whatever order they come, and then the other ways, four in all', () => {
  const ways = waysOut(query);
  expect(fewWays(ways)).toMatchObject([{ kind: 'widen', miles: 10 }, { kind: 'around' }, { kind: 'drop' }, { kind: 'drop' }]);
  expect(fewWays(ways.toReversed())[0]).toMatchObject({ kind: 'widen', miles: 10 });
});

test('any distance comes after every circle', () => {
  const [any, fifty]: WayOut[] = [{ kind: 'widen', query: {} }, { kind: 'widen', miles: 50, query: {} }];
  expect(fewWays([any, fifty].filter((way) => way !== undefined))).toEqual([fifty]);
  expect(fewWays([])).toEqual([]);
});
