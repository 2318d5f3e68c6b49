/** The built Worker behind a door for tests: they count what reaches D1, and make D1 fail. */
import type { D1Database } from '@cloudflare/workers-types';
import worker from '../../dist/peer_support_directory/index.js';

type Environment = { DB: D1Database };

/** How D1 fails, as it says so itself. */
const failures: Record<string, string> = {
  missing: 'D1_ERROR: no such table: current: SQLITE_ERROR',
  locked: 'D1_ERROR: database is locked: SQLITE_BUSY',
  corrupt: 'D1_ERROR: database disk image is malformed: SQLITE_CORRUPT',
};

let fault = '';
let asked = 0;
let environment: object | undefined;

async function all(DB: D1Database, text: string, values: unknown[]): Promise<unknown> {
  asked += 1;
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 5000));
  const failure = failures[fault];
  if (failure !== undefined) throw new Error(failure);
  return DB.prepare(text).bind(...values).all();
}

const wrapped = (given: Environment): object =>
  ({ ...given, DB: { prepare: (text: string) => ({ bind: (...values: unknown[]) => ({ all: () => all(given.DB, text, values) }) }) } });

export default {
  async fetch(request: Request, given: Environment, context: object): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/test') return worker.fetch(request, (environment ??= wrapped(given)), context);
    fault = searchParams.get('fault') ?? fault;
    // Bindings of its own make it forget everything that it had in memory, as a new isolate.
    if (searchParams.has('fresh')) environment = undefined;
    return Response.json({ asked });
  },
};
