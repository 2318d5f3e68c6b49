/** Workers in workerd with a local D1 database, as wrangler runs them. */
import type { D1Database, R2Bucket } from '@cloudflare/workers-types';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTestHarness, type TestHarnessOptions } from 'wrangler';
import { seedFolder } from '../../api/runtime/settings.ts';
import { readRegion } from '../../seed/region.ts';

type Worker = NonNullable<TestHarnessOptions['workers']>[number];

/** The Worker of `test/workerd/worker.ts`, bundled when it starts. */
export const casesWorker: Worker = {
  config: {
    name: 'cases', main: 'test/workerd/worker.ts', compatibility_date: '2026-10-01',
    d1_databases: [{ binding: 'DB', database_name: 'cases', database_id: 'cases', migrations_dir: 'api/db/migrations' }],
    vars: { REGION: readRegion(seedFolder) as never },
  },
};

/** The Worker that `npm run build` makes and that is deployed, with a clock that stands still. A load shows with the next request. */
export const builtWorker = (now: string, more: Record<string, string> = {}): Worker => ({ configPath: 'dist/peer_support_directory/wrangler.json', vars: { FIXED_NOW: now, SHOWN_WITHIN: '0', ...more } });

/** The Worker of `test/fuzz/bare.ts`. */
export const bareWorker: Worker = {
  config: {
    name: 'bare', main: 'test/fuzz/bare.ts', compatibility_date: '2026-10-01',
    d1_databases: [{ binding: 'DB', database_name: 'bare', database_id: 'bare', migrations_dir: 'api/db/migrations' }],
  },
};

/** The same behind the door of `test/workerd/faulty.ts`, and as soon as it is deployed to show a load. */
export const faultyWorker = (now: string, more: Record<string, string> = {}): Worker => ({
  config: {
    name: 'faulty', main: 'test/workerd/faulty.ts', compatibility_date: '2026-10-01',
    d1_databases: [{ binding: 'DB', database_name: 'faulty', database_id: 'faulty', migrations_dir: 'api/db/migrations' }],
    assets: { directory: 'dist/client', binding: 'ASSETS', html_handling: 'none', run_worker_first: ['/index.html'] },
    vars: { FIXED_NOW: now, ...more },
  },
});

/** The same with an empty bucket for street tiles. Its settings are read, because what is built is deployed as it is. */
export function builtWorkerWithBucket(now: string): Worker {
  const { configPath: _file, userConfigPath: _source, topLevelName: _name, definedEnvironments: _environments, ...built } = JSON.parse(readFileSync('dist/peer_support_directory/wrangler.json', 'utf8')) as Built;
  return { config: {
    ...built, main: 'dist/peer_support_directory/index.js', assets: { ...built.assets, directory: 'dist/client' }, vars: { ...built.vars, FIXED_NOW: now },
    d1_databases: built.d1_databases.map((each) => ({ ...each, migrations_dir: 'api/db/migrations' })), r2_buckets: [{ binding: 'TILES', bucket_name: 'tiles' }],
  } as never };
}

type Built = Record<string, unknown> & { assets: object; vars: object; d1_databases: object[] };

export type RunningWorker = {
  /** As `http://127.0.0.1:40123`. */
  url: string;
  /** Asks under any address, by https too, as Cloudflare does. Redirects are answers like others. */
  ask: (address: string, headers?: Record<string, string>) => Promise<{ status: number; headers: Headers; body: string }>;
  db: D1Database;
  /** Runs statements, one a line. */
  run: (sql: string) => Promise<void>;
  /** Puts a file into the bucket of street tiles, or takes it away. */
  keep: (name: string, bytes: Uint8Array<ArrayBuffer> | undefined) => Promise<void>;
  /** What the Worker wrote to its console, a line each. */
  logs: () => string[];
  close: () => Promise<void>;
};

/** Starts a Worker with an empty database whose tables are there. */
export async function startWorker(worker: Worker): Promise<RunningWorker> {
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const harness = createTestHarness({ root: fileURLToPath(new URL('../..', import.meta.url)), workers: [worker] });
  const { url } = await harness.listen();
  await harness.getWorker().applyD1Migrations('DB');
  const { DB, TILES } = await harness.getWorker<{ DB: D1Database; TILES: R2Bucket }>().getEnv();
  return {
    url: url.origin,
    ask: async (address, headers = {}) => {
      const response = await harness.getWorker().fetch(address, { headers, redirect: 'manual' });
      return { status: response.status, headers: new Headers([...response.headers]), body: await response.text() };
    },
    db: DB,
    run: async (sql) => {
      await DB.exec(sql);
    },
    keep: async (name, bytes) => {
      await (bytes ? TILES.put(name, bytes) : TILES.delete(name));
    },
    logs: () => harness.getLogs().map(({ message }) => message),
    close: () => harness.close(),
  };
}
