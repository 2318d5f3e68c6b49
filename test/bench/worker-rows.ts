/** How often an answer asks D1, and how many rows it makes D1 read, which is what D1 is paid by: as D1 itself says with each result. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { Kysely } from 'kysely';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createApp } from '../../api/app.ts';
import type { Database } from '../../api/db/tables.ts';
import { d1Dialect } from '../../api/runtime/d1.ts';
import { builtFolder, seedFolder } from '../../api/runtime/settings.ts';
import { readRegion } from '../../seed/region.ts';

export type Read = { rows: number; queries: number };

/**
 * @param now instant at which the clock stands
 * @returns what asks for a path and tells what was read for it
 */
export async function reader(database: D1Database, now: Date): Promise<(path: string) => Promise<Read>> {
  let [rows, queries] = [0, 0];
  const counting = {
    prepare: (text: string) => ({
      bind: (...values: unknown[]) => ({
        all: async () => {
          const answer = await (database.prepare(text).bind(...values) as D1PreparedStatement).all();
          rows += answer.meta.rows_read;
          queries += 1;
          return answer;
        },
      }),
    }),
  } as unknown as D1Database;
  const region = readRegion(seedFolder);
  const built = await import(pathToFileURL(resolve(builtFolder, 'node/node-pages.js')).href) as typeof import('../../api/runtime/node-pages.ts');
  const template = readFileSync(resolve(builtFolder, 'client/index.html'), 'utf8');
  const app = createApp({
    db: new Kysely<Database>({ dialect: d1Dialect(counting) }), engine: 'd1', region, clock: () => now, corrections: true, build: built.build,
    pages: built.createPages({ template, region, streets: 'ask' }), labels: built.labels, inWords: built.inWords, report: console.error,
    // Every answer is made: how many rows that reads is what is asked.
    stopwatch: () => performance.now(), currentFor: 0, kept: { find: async () => undefined, keep: async () => {} }, later: (work) => void work,
  });
  return async (path) => {
    [rows, queries] = [0, 0];
    const response = await app.request(path);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`);
    return { rows, queries };
  };
}
