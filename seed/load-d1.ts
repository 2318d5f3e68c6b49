/** Loads a dataset into Cloudflare D1 through wrangler: a file of statements whose last one shows the new records. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Database } from '../api/db/tables.ts';
import type { SeedDataset } from './dataset.ts';
import type { LoadResult } from './load-sqlite.ts';
import { literalSql, loadStatements, removeLeftovers } from './statements.ts';

export type D1Target = {
  /** The deployed database, or the local one that `npm run dev` uses. */
  remote: boolean;
  /** Another folder for the local database than `.wrangler/state`. */
  persistTo?: string;
};

/** Writes statements and never runs them. */
const writer = new Kysely<Database>({
  dialect: {
    createAdapter: () => new SqliteAdapter(), createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db), createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The text of a load: one statement a line. */
export function loadFile(dataset: SeedDataset, number: number, now: Date): string {
  const statements = [...removeLeftovers(writer), ...loadStatements(writer, dataset, number, now)];
  return statements.map((statement) => `${literalSql(statement).replaceAll('\n', ' ')}\n`).join('');
}

/** Applies the migrations and loads a dataset unless it is there already. */
export function loadIntoD1(dataset: SeedDataset, target: D1Target, now: Date): LoadResult {
  const result = { version: dataset.version, records: dataset.records.length };
  wrangler(target, 'migrations', 'apply', 'DB');
  const before = present(target);
  if (before?.version === dataset.version) return { ...result, outcome: 'unchanged' };
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-load-'));
  try {
    const file = join(folder, 'load.sql');
    writeFileSync(file, loadFile(dataset, (before?.number ?? 0) + 1, now));
    wrangler(target, 'execute', 'DB', '--yes', '--file', file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...result, outcome: 'loaded' };
}

function present(target: D1Target): { number: number; version: string } | undefined {
  const output = wrangler(target, 'execute', 'DB', '--json', '--command',
    'select number, version from current join dataset on dataset.number = current.dataset');
  const [answer] = JSON.parse(output.slice(output.indexOf('['))) as [{ results: { number: number; version: string }[] }];
  return answer.results[0];
}

/** Runs a `wrangler d1` command without questions and gives what it printed. */
function wrangler({ remote, persistTo }: D1Target, ...command: string[]): string {
  const where = remote ? ['--remote'] : ['--local', ...(persistTo === undefined ? [] : ['--persist-to', persistTo])];
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'wrangler', 'd1', ...command, ...where], {
    encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' }, maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  const advice = remote ? ' Are you logged in (npx wrangler login), and does wrangler.toml name your database?' : '';
  throw new Error(`D1 could not be loaded (wrangler d1 ${command[0]}).${advice} It said:\n${`${stderr}\n${stdout}`.trim().slice(-2000)}`);
}
