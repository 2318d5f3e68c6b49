import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { region } from '../web/build/region.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // What is made of the seeds while building, for tests of what draws the map.
  plugins: [region({ seedFolder: fileURLToPath(new URL('../seed', import.meta.url)) })],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Workerd, Chromium and a year of opening hours take longer than a usual unit.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes soon; other work on the machine may make it late.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    // Of tests that mostly wait, in one file.
    maxConcurrency: 3,
  },
});
