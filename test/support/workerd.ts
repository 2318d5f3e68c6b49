/** Workers in workerd with a local D1 database, as wrangler runs them. */
import type { D1Database } from '@cloudflare/workers-types';
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

/** The Worker that `npm run build` makes and that is deployed, with a clock that stands still. */
export const builtWorker = (now: string): Worker => ({ configPath: 'dist/peer_support_directory/wrangler.json', vars: { FIXED_NOW: now } });

export type RunningWorker = {
  /** As `http://127.0.0.1:40123`. */
  url: string;
  /** Runs statements, one a line. */
  run: (sql: string) => Promise<void>;
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
  const { DB } = await harness.getWorker<{ DB: D1Database }>().getEnv();
  return {
    url: url.origin,
    run: async (sql) => {
      await DB.exec(sql);
    },
    logs: () => harness.getLogs().map(({ message }) => message),
    close: () => harness.close(),
  };
}
