/** The steps of a deployment, in their order. Each is a command or a question, and a sentence for when it fails. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overWorkerBudget, uploadedFiles } from '../../../web/build/worker-budget.ts';
import { adviceFor } from './advice.ts';
import { wrangler, type Ran, type Run } from './run.ts';
import type { Target } from './settings.ts';

export type Loaded = { version: string; records: number };

/** What one step learns for those after it. */
export type Progress = { loaded?: Loaded; address?: string };

export type Tools = {
  target: Target;
  /** Nothing leaves this computer: a local database, and the Worker in workerd instead of at Cloudflare. */
  isDry: boolean;
  /** A folder of this deployment alone. */
  scratch: string;
  run: Run;
  /** Asks the directory at an address. Gives sentences on what is wrong. */
  smoke: (address: string, loaded: Loaded) => Promise<string[]>;
  /** Runs what was built on this computer with the local database, for as long as it is used. */
  serveLocally: (scratch: string, use: (address: string) => Promise<string[]>) => Promise<string[]>;
};

export type Step = {
  name: string;
  does: (tools: Tools, progress: Progress) => Promise<void>;
  /** What to do when nothing better is known. */
  advice: (target: Target) => string;
};

/** The Worker with its settings, as the build leaves it. */
export const builtConfig = 'dist/peer_support_directory/wrangler.json';

/** How a step failed: what to do about it, where that is known better than the step's own advice, and what is wrong, where nothing has printed it. */
export class StepFailure extends Error {
  override name = 'StepFailure';
  readonly details: string;
  constructor(sentence: string | undefined, details = '') {
    super(sentence ?? '');
    this.details = details;
  }
}

/** Fails with what to do about it, where the command failed. What it printed has been read by then. */
async function must({ run, target }: Tools, ...command: Parameters<Run>): Promise<Ran> {
  const ran = await run(...command);
  if (ran.code === 0) return ran;
  throw new StepFailure(adviceFor(ran.output, target));
}

const d1 = ({ target, isDry, scratch }: Tools): string[] => ['--env', target.environment, ...(isDry ? ['--persist-to', join(scratch, 'state')] : ['--remote'])];

export const steps: readonly Step[] = [
  {
    name: 'build',
    does: async (tools) => void await must(tools, 'npm', ['run', 'build'], { CLOUDFLARE_ENV: tools.target.environment }),
    advice: () => 'The page or the Worker could not be built. What is printed above says where; mend it, and try it alone with: npm run build',
  },
  {
    name: 'check',
    does: async (tools) => {
      await must(tools, 'npm', ['run', 'check']);
      const folder = join(tools.scratch, 'upload');
      await must(tools, ...wrangler('deploy', '--config', builtConfig, '--dry-run', '--outdir', folder));
      const [over] = overWorkerBudget(uploadedFiles(folder));
      if (over !== undefined) throw new StepFailure(over);
    },
    advice: () => 'The code or the records have a fault, which is named above. Mend it, and try it alone with: npm run check',
  },
  {
    name: 'migrate',
    does: async (tools) => void await must(tools, ...wrangler('d1', 'migrations', 'apply', 'DB', ...(tools.isDry ? ['--local'] : []), ...d1(tools))),
    advice: () => 'The tables could not be brought up to date, and the records are as they were. A migration runs whole or not at all: mend it in api/db/migrations, and run this again.',
  },
  {
    name: 'load',
    does: async (tools, progress) => {
      const { output } = await must(tools, 'node', ['seed/seed.ts', 'load', '--json', '--d1', ...d1(tools)]);
      const { version, records } = JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? '{}') as Partial<Loaded>;
      if (version === undefined || records === undefined) throw new StepFailure('The load did not say what it loaded.');
      progress.loaded = { version, records };
    },
    advice: () => 'The records could not be loaded, and those that people see are as they were. Run this again: a load that was cut off leaves nothing half done.',
  },
  {
    name: 'deploy',
    does: async (tools, progress) => {
      if (tools.isDry) return;
      const written = join(tools.scratch, 'deployed.ndjson');
      await must(tools, ...wrangler('deploy', '--config', builtConfig), { WRANGLER_OUTPUT_FILE_PATH: written });
      const address = tools.target.siteUrl ?? addressIn(readFileSync(written, 'utf8'));
      if (address === undefined) throw new StepFailure('The Worker was deployed, and has no address. Set SITE_URL in wrangler.toml, or switch on workers.dev for it.');
      progress.address = address;
    },
    advice: () => 'The Worker could not be deployed: the one from before still answers, with the new records. Run this again once what is said above is mended.',
  },
  {
    name: 'smoke test',
    does: async ({ isDry, scratch, smoke, serveLocally }, { loaded, address }) => {
      if (!loaded) throw new StepFailure('Nothing was loaded, so nothing can be compared.');
      const wrong = isDry ? await serveLocally(scratch, (local) => smoke(local, loaded)) : await smoke(address ?? '', loaded);
      if (wrong.length > 0) throw new StepFailure(undefined, wrong.join('\n'));
    },
    advice: ({ environment }) => `The deployed directory does not do what it should. To go back to the Worker from before: npx wrangler rollback --env ${environment}. The records stay the new ones.`,
  },
];

/** The first address among what wrangler wrote down of its work, a JSON object in each line. */
function addressIn(lines: string): string | undefined {
  const [target] = lines.split('\n').filter(Boolean).flatMap((line) => (JSON.parse(line) as { targets?: string[] }).targets ?? []);
  if (target === undefined) return undefined;
  const [address = ''] = target.split(' ');
  return /^https?:/.test(address) ? address.replace(/\/$/, '') : `https://${address.replace(/\/.*$/, '')}`;
}

/** A folder for one deployment, and what takes it away. */
export function scratchFolder(): { scratch: string; remove: () => void } {
  const scratch = mkdtempSync(join(tmpdir(), 'peer-support-deploy-'));
  mkdirSync(join(scratch, 'state'));
  return { scratch, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
