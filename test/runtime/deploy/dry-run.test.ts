/**
 * A dry run with the real wrangler, a real local D1 database and the built Worker in workerd. What `npm test` has done
 * already, the build and the checks, is not done again. Needs the built page.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';
import { deployWith, type Outcome } from '../../../api/runtime/deploy/deployment.ts';
import { serveLocally } from '../../../api/runtime/deploy/local.ts';
import { runWith } from '../../../api/runtime/deploy/run.ts';
import { readTarget } from '../../../api/runtime/deploy/settings.ts';
import { smokeTest } from '../../../api/runtime/deploy/smoke.ts';
import { scratchFolder } from '../../../api/runtime/deploy/steps.ts';
import { seedFolder } from '../../../api/runtime/settings.ts';
import { readRegion } from '../../../seed/region.ts';
import { mostWorkerBytes, uploadedFiles, workerBytes } from '../../../web/build/worker-budget.ts';
import { seedDataset } from '../../support/directory.ts';

const folder = scratchFolder();
let printed = '';
const said: string[] = [];
let outcome: Outcome;

beforeAll(async () => {
  const run = runWith((text) => { printed += text; });
  const { crisisLines } = readRegion(seedFolder);
  outcome = await deployWith({
    target: readTarget('wrangler.toml', 'production', false), isDry: true, scratch: folder.scratch, serveLocally,
    run: async (command, words, environment) => (command === 'npm' ? { code: 0, output: '' } : run(command, words, environment)),
    smoke: (address, loaded) => smokeTest(address, { ...loaded, crisisLines, hasTiles: false }, fetch),
  }, (line) => said.push(line));
}, 300_000);
afterAll(() => folder.remove());

test('loads the records and shows them, without an account', () => {
  expect(said.slice(0, -1)).toEqual(['build', 'check', 'migrate', 'load', 'deploy', 'smoke test'].map((name, index) => `${index + 1} of 6: ${name} (dry run)`));
  const { version, records } = seedDataset();
  expect(said.at(-1)).toBe(`All is well on this computer: ${records.length} records, version ${version}. Nothing was sent to Cloudflare.`);
  expect(outcome).toEqual({ isDone: true });
});

test('what would be uploaded fits its budget, and is weighed as wrangler weighs it', () => {
  const size = workerBytes(uploadedFiles(join(folder.scratch, 'upload')));
  expect(size).toBeLessThanOrEqual(mostWorkerBytes);
  const [, kibibytes = ''] = /gzip: ([\d.]+) KiB/.exec(printed) ?? [];
  expect(size / 1024 / Number(kibibytes)).toBeGreaterThan(0.9);
  expect(size / 1024 / Number(kibibytes)).toBeLessThan(1.1);
});

test('what Cloudflare keeps of a request is nothing: neither its address nor where it came from', () => {
  for (const env of [undefined, 'production', 'preview']) {
    const { observability } = readConfig({ config: 'wrangler.toml', ...(env !== undefined && { env }) }, { hideWarnings: true });
    expect(observability, env).toMatchObject({ logs: { invocation_logs: false }, traces: { enabled: false } });
  }
});

test('a real deployment needs a database, and an environment that there is', () => {
  expect(() => readTarget('wrangler.toml', 'production', true)).toThrow('There is no D1 database peer-support-directory yet. Make it with: npx wrangler d1 create peer-support-directory.');
  expect(() => readTarget('wrangler.toml', 'elsewhere', false)).toThrow('wrangler.toml has no environment elsewhere. It has: production, preview.');
  const bare = join(folder.scratch, 'wrangler.toml');
  writeFileSync(bare, 'name = "bare"\ncompatibility_date = "2026-10-01"\n[env.production]\nname = "bare"\n');
  expect(() => readTarget(bare, 'production', false)).toThrow('wrangler.toml has no database for production');
});
