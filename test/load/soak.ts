/** Minutes of everything at once, and what the server's memory does meanwhile. */
import type { Engine } from '../support/engines.ts';
import { verdict } from '../bench/table.ts';
import { load } from './measure.ts';

/** Megabytes that the server may hold, and how much more at the end than at the start. */
const targets = { most: 250, growth: 1.1 } as const;
/** Seconds between two looks at the memory. */
const part = 10;
/** Answers in a second: more than a directory of one state will see, and little enough to leave the machine to others. */
const rate = 400;

/** Questions that nobody asked before, so that what is kept comes to its limits. */
const others = (index: number): string[] => Array.from({ length: 10 }, (_, more) => `/api/locations?open=2026-12-${String(1 + (index % 28)).padStart(2, '0')}T${String((index + more) % 24).padStart(2, '0')}:${String((7 * index + more) % 60).padStart(2, '0')}`);

/** @returns lines to print, and whether the targets were met. Undefined where the system does not say what a process holds. */
export async function soak(server: Engine, paths: readonly string[], minutes: number, say: (line: string) => void): Promise<{ lines: string[]; met: boolean } | undefined> {
  if (server.memory() === undefined) return undefined;
  // The first minute fills what is kept and lets the code be compiled: it is no part of what is compared.
  await load(server, paths, 60, rate);
  const sizes: number[] = [];
  for (let index = 0; index < (minutes * 60) / part; index++) {
    await load(server, [...paths, ...others(index)], part, rate);
    sizes.push(server.memory() ?? NaN);
    if (index % 6 === 5) say(`${(index + 1) / 6} min: ${sizes.at(-1)?.toFixed(0)} MB`);
  }
  // Between two collections memory goes up and down: what counts is the mean of the first and of the last minute.
  const mean = (some: readonly number[]): number => some.reduce((sum, size) => sum + size, 0) / some.length;
  const [start, end, most] = [mean(sizes.slice(0, 6)), mean(sizes.slice(-6)), Math.max(...sizes)];
  const isFlat = end <= targets.growth * start;
  const isSmall = most <= targets.most;
  return {
    lines: [
      verdict(`after ${minutes} minutes at most ${targets.growth} times the memory of the start`, `${start.toFixed(0)} MB, then ${end.toFixed(0)} MB, ${(end / start).toFixed(2)} times`, isFlat),
      verdict(`never more than ${targets.most} MB`, `${most.toFixed(0)} MB`, isSmall),
    ],
    met: isFlat && isSmall,
  };
}
