/** Cloudflare D1 through wrangler, the command that Cloudflare gives for it. */
import { spawnSync } from 'node:child_process';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Database } from '../api/db/tables.ts';

export type D1Target = {
  /** The deployed database, or the local one that `npm run dev` uses. */
  remote: boolean;
  /** Environment of `wrangler.toml`; the top of that file without one. */
  environment?: string;
  /** Another folder for the local database than `.wrangler/state`. */
  persistTo?: string;
};

/** Writes statements and never runs them. */
export const writer = new Kysely<Database>({
  dialect: {
    createAdapter: () => new SqliteAdapter(), createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db), createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The rows that one statement gives. */
export function rowsIn<Row>(target: D1Target, statement: string): Row[] {
  const output = wrangler(target, 'execute', 'DB', '--json', '--command', statement);
  const [answer] = JSON.parse(output.slice(output.indexOf('['))) as [{ results: Row[] }];
  return answer.results;
}

/** Runs a `wrangler d1` command without questions and gives what it printed. */
export function wrangler({ remote, environment, persistTo }: D1Target, ...command: string[]): string {
  // Named even where it is none: else wrangler warns that there are several.
  const where = ['--env', environment ?? '', ...(remote ? ['--remote'] : ['--local', ...(persistTo === undefined ? [] : ['--persist-to', persistTo])])];
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'wrangler', 'd1', ...command, ...where], {
    encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' }, maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  const advice = remote ? ' Are you logged in (npx wrangler login), and does wrangler.toml name your database?' : '';
  throw new Error(`D1 could not be asked (wrangler d1 ${command[0]}).${advice} It said:\n${`${stderr}\n${stdout}`.trim().slice(-2000)}`);
}
