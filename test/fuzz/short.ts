/** A short run of the fuzzing for every test run: other requests each time, and the seed in what fails. `npm run fuzz` is the long one. */
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../support/engines.ts';
import { fuzz } from './run.ts';

export function fuzzTest(name: string, start: () => Promise<Engine>, { runs, nonsense }: { runs: number; nonsense: boolean }): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());

  const seed = randomInt(2 ** 31);
  test(`${name} answers whatever it is asked (--seed ${seed} --runs ${runs})`, async () => {
    const { faults, statuses } = await fuzz({ url: engine.url, seed, runs, nonsense, most: 20_000 });
    expect(faults).toEqual([]);
    expect(Object.values(statuses).reduce((sum, times) => sum + times, 0)).toBe(runs);
    expect((await fetch(engine.url)).status).toBe(200);
    // What it says at its start, and nothing of what it was asked.
    expect(engine.written().replace(/^The directory of peer support.*\n/, '')).toBe('');
  });
}
