/**
 * `npm run deploy`: build, check, migrate, load, deploy, and a smoke test of the deployed address, up to the first that
 * fails. With `--env preview` to the preview; with `--dry-run` nothing leaves this computer, and no account is needed.
 */
import { parseArgs } from 'node:util';
import pRetry from 'p-retry';
import { readRegion } from '../../../seed/region.ts';
import { seedFolder } from '../settings.ts';
import { deployWith } from './deployment.ts';
import { serveLocally } from './local.ts';
import { runWith, wrangler } from './run.ts';
import { readTarget } from './settings.ts';
import { smokeTest } from './smoke.ts';
import { scratchFolder, type Tools } from './steps.ts';

const usage = 'npm run deploy -- [--env production|preview] [--dry-run]';
/** A new Worker takes some seconds to be everywhere, a new workers.dev address up to a minute. */
const retries = 6;

async function deploy(): Promise<boolean> {
  const { values } = parseArgs({ options: { env: { type: 'string', default: 'production' }, 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
  if (values.help) {
    console.log(usage);
    return true;
  }
  const isDry = values['dry-run'];
  const target = readTarget('wrangler.toml', values.env, !isDry);
  const run = runWith((text) => process.stdout.write(text));
  if (!isDry) await mustBeKnown();
  const { crisisLines } = readRegion(seedFolder);
  const smoke: Tools['smoke'] = (address, loaded) => untilWell(isDry ? 0 : retries, () =>
    smokeTest(address, { ...loaded, crisisLines, hasTiles: !isDry && target.bucket !== undefined }, (url) => fetch(url, { signal: AbortSignal.timeout(20_000) })));
  const { scratch, remove } = scratchFolder();
  try {
    return (await deployWith({ target, isDry, scratch, run, smoke, serveLocally }, (line) => console.log(`\n${line}`))).isDone;
  } finally {
    remove();
  }
}

/** Said at once, rather than after minutes of building. */
async function mustBeKnown(): Promise<void> {
  const { code } = await runWith(() => {})(...wrangler('whoami', '--json'));
  if (code !== 0) throw new Error('Cloudflare does not know who you are. Run: npx wrangler login. Where no browser is at hand, set CLOUDFLARE_API_TOKEN.');
}

/** Asks again for a while where something is wrong. */
async function untilWell(times: number, ask: () => Promise<string[]>): Promise<string[]> {
  let wrong: string[] = [];
  await pRetry(async () => {
    wrong = await ask();
    if (wrong.length > 0) throw new Error('not yet');
  }, { retries: times, minTimeout: 2000 }).catch(() => {});
  return wrong;
}

try {
  process.exitCode = await deploy() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
