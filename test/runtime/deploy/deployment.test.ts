/** What a deployment does, in which order, and what it says when a step fails. Commands are stood in for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployWith, type Outcome } from '../../../api/runtime/deploy/deployment.ts';
import { scratchFolder, type Tools } from '../../../api/runtime/deploy/steps.ts';
import type { Target } from '../../../api/runtime/deploy/settings.ts';

const target: Target = { environment: 'production', database: 'peers', bucket: 'streets', siteUrl: undefined };
const loaded = { version: '0123456789ab', records: 7 };

let scratch: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  scratch = scratchFolder();
});
afterAll(() => scratch.remove());

type Stubs = {
  /** The command that does not go well, and what it says. */
  failing?: { command: RegExp; output?: string };
  wrong?: string[];
  isDry?: boolean;
  siteUrl?: string;
  /** Bytes that the Worker takes, and cannot be packed. */
  weight?: number;
};

/** A deployment whose commands all go well, but for some. */
async function deploy({ failing, wrong = [], isDry = false, siteUrl, weight = 10 }: Stubs = {}): Promise<Outcome & { asked: string[]; environments: Record<string, string>[]; said: string[]; tested: string[] }> {
  const [asked, said, tested, environments]: [string[], string[], string[], Record<string, string>[]] = [[], [], [], []];
  const tools: Tools = {
    target: { ...target, siteUrl }, isDry, scratch: scratch.scratch,
    run: async (command, words, environment = {}) => {
      const text = [command, ...words].join(' ');
      asked.push(text);
      environments.push({ ...environment });
      if (failing?.command.test(text)) return { code: 1, output: failing.output ?? '' };
      const folder = words[words.indexOf('--outdir') + 1];
      if (words.includes('--outdir') && folder !== undefined) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'index.js'), crypto.getRandomValues(new Uint8Array(Math.min(weight, 65_536))));
        writeFileSync(join(folder, 'more.js'), Buffer.concat(Array.from({ length: Math.floor(weight / 65_536) }, () => crypto.getRandomValues(new Uint8Array(65_536)))));
      }
      const written = environment['WRANGLER_OUTPUT_FILE_PATH'];
      if (written !== undefined) writeFileSync(written, '{"type":"wrangler-session"}\n{"type":"deploy","targets":["https://peers.someone.workers.dev"]}\n');
      return { code: 0, output: words.includes('seed/seed.ts') ? `npm said something\n${JSON.stringify({ ...loaded, outcome: 'loaded' })}\n` : '' };
    },
    smoke: async (address) => {
      tested.push(address);
      return wrong;
    },
    serveLocally: (_folder, use) => use('http://127.0.0.1:1'),
  };
  const outcome = await deployWith(tools, (line) => said.push(line));
  return { ...outcome, asked, environments, said, tested };
}

const inOrder = ['npm run build', 'npm run check', 'wrangler deploy --config dist/peer_support_directory/wrangler.json --dry-run', 'wrangler d1 migrations apply DB --env production --remote', 'seed/seed.ts load --json --d1 --env production --remote', 'wrangler deploy --config dist/peer_support_directory/wrangler.json'];

describe('a deployment', () => {
  test('builds for its environment, checks, migrates, loads, deploys and looks at the deployed address, in that order', async () => {
    const { isDone, asked, environments, said, tested } = await deploy();
    expect(isDone).toBe(true);
    expect(asked).toHaveLength(inOrder.length);
    inOrder.forEach((part, index) => expect(asked[index]).toContain(part));
    expect(environments[0]).toEqual({ CLOUDFLARE_ENV: 'production' });
    expect(tested).toEqual(['https://peers.someone.workers.dev']);
    expect(said.at(-1)).toBe('Deployed: https://peers.someone.workers.dev shows 7 records, version 0123456789ab.');
  });

  test('looks at the address that people use, where one is set', async () => {
    expect((await deploy({ siteUrl: 'https://peers.example' })).tested).toEqual(['https://peers.example']);
  });

  test('reaches nothing outside in a dry run', async () => {
    const { isDone, asked, tested, said } = await deploy({ isDry: true });
    expect(isDone).toBe(true);
    expect(asked.filter((each) => each.includes('--remote') || (each.includes('wrangler deploy') && !each.includes('--dry-run')))).toEqual([]);
    expect(tested).toEqual(['http://127.0.0.1:1']);
    expect(said.at(-1)).toContain('Nothing was sent to Cloudflare.');
  });
});

const commands = { build: /run build$/, check: /run check$/, migrate: /migrations apply/, load: /seed\.ts/, deploy: /wrangler deploy .*wrangler\.json$/ };

describe('a step that fails stops the rest, and says what to do', () => {
  test.each([
    ['build', 1, 'npm run build', ' Not done: check, migrate, load, deploy, smoke test.'],
    ['check', 2, 'npm run check', ' Not done: migrate, load, deploy, smoke test.'],
    ['migrate', 4, 'api/db/migrations', ' Not done: load, deploy, smoke test.'],
    ['load', 5, 'Run this again', ' Not done: deploy, smoke test.'],
    ['deploy', 6, 'the one from before still answers', ' Not done: smoke test.'],
  ] as const)('%s', async (name, count, advice, undone) => {
    const { isDone, asked, said, tested } = await deploy({ failing: { command: commands[name], output: 'Something that nobody knows.' } });
    expect({ isDone, count: asked.length, tested }).toEqual({ isDone: false, count, tested: [] });
    expect(said.at(-1)).toMatch(new RegExp(`^Stopped at ${name}\\. `));
    expect(said.at(-1)).toContain(advice);
    expect(said.at(-1)?.endsWith(undone)).toBe(true);
  });

  test('smoke test, with all that is wrong', async () => {
    const { isDone, said } = await deploy({ wrong: ['The home page sets a cookie.', '/ was answered with 500.'] });
    expect(isDone).toBe(false);
    expect(said.slice(-2)).toEqual(['The home page sets a cookie.\n/ was answered with 500.', expect.stringMatching(/^Stopped at smoke test\. .*npx wrangler rollback --env production\./)]);
  });

  test('check, where the Worker has become too large, with what is large in it', async () => {
    const { isDone, said, asked } = await deploy({ weight: 1_100_000 });
    expect(isDone).toBe(false);
    expect(asked.some((each) => each.includes('migrations'))).toBe(false);
    expect(said.at(-1)).toMatch(/^Stopped at check\. The Worker takes 1\d\d\d kB of gzip, more than its budget of 1000 kB\. .*more\.js 1\d\d\d kB/);
    expect((await deploy({ weight: 900_000 })).isDone).toBe(true);
  });
});

describe('what wrangler says is told in plain sentences', () => {
  // As wrangler 4.151 prints them, with the codes of Cloudflare's API.
  test.each([
    ['migrate', 'You are not authenticated. Please run `wrangler login`.', 'Run: npx wrangler login.'],
    ['migrate', "In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work.", 'Run: npx wrangler login.'],
    ['deploy', 'Authentication error [code: 10000]', 'Run: npx wrangler login.'],
    ['migrate', "Couldn't find a D1 DB named 'peers' (bound as 'DB') in the API. Run 'wrangler d1 create peers' to create it.", 'npx wrangler d1 create peers. Then put the database_id that it prints under [[env.production.d1_databases]]'],
    ['load', 'The database 1234 could not be found [code: 7404]', 'npx wrangler d1 create peers.'],
    ['deploy', "R2 bucket 'streets' not found. Please use a different name or create it. [code: 10085]", 'npx wrangler r2 bucket create streets.'],
    ['deploy', 'Please enable R2 through the Cloudflare Dashboard. [code: 10042]', 'R2 is not switched on'],
    ['deploy', 'You need to register a workers.dev subdomain before publishing [code: 10063]', 'no workers.dev address yet'],
    ['deploy', 'More than one account available but unable to select one in non-interactive mode. set CLOUDFLARE_ACCOUNT_ID', 'You have several accounts'],
    ['load', 'fetch failed', 'Cloudflare cannot be reached'],
  ] as const)('%s: %s', async (step, output, sentence) => {
    const { said } = await deploy({ failing: { command: commands[step], output } });
    expect(said.at(-1)).toContain(sentence);
  });
});
