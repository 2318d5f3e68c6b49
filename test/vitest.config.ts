import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { region } from '../web/build/region.ts';
import { LongestFirst } from './longest-first.ts';

/** Tests with a process, a browser or a folder that several share, which each begin afresh. */
const apart = ['test/{agreement,browser,fuzz,runtime,workerd}/**/*.test.{ts,tsx}', 'test/seed/load*.test.ts', 'test/seed/confirm/*.test.ts', 'test/api/node.test.ts', 'test/web/html/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // What is made of the seeds while building, for tests of what draws the map.
  plugins: [region({ seedFolder: fileURLToPath(new URL('../seed', import.meta.url)) })],
  test: {
    // Workerd, Chromium and a year of opening hours take longer than a usual unit.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes soon; other work on the machine may make it late.
    expect: { poll: { timeout: 15_000 } },
    // More than six browsers at once get into each other's way.
    maxWorkers: Math.min(6, Math.max(2, availableParallelism())),
    sequence: { sequencer: LongestFirst },
    // Of tests that mostly wait, in one file.
    maxConcurrency: 3,
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      // The others share what was imported: reading it anew for each file takes longer than most of them.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.{ts,tsx}'], exclude: apart, isolate: false } },
    ],
  },
});
