/** A Worker for tests: a door through which cases of agreement are answered inside workerd, on D1. */
import type { D1Database } from '@cloudflare/workers-types';
import { Kysely } from 'kysely';
import type { Region } from '../../api/core/region.ts';
import type { Database } from '../../api/db/tables.ts';
import { d1Dialect } from '../../api/runtime/d1.ts';
import { inDatabase, whereOf, type Case } from '../agreement/outcome.ts';

let db: Kysely<Database> | undefined;

export default {
  async fetch(request: Request, { DB, REGION: region }: { DB: D1Database; REGION: Region }): Promise<Response> {
    const database = (db ??= new Kysely<Database>({ dialect: d1Dialect(DB) }));
    const where = whereOf(region);
    const cases = await request.json() as Case[];
    return Response.json(await Promise.all(cases.map((each) => inDatabase(database, each, where))));
  },
};
