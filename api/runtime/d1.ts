/** Kysely on Cloudflare D1. */
import type { D1Database } from '@cloudflare/workers-types';
import {
  SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, type QueryResult,
} from 'kysely';

const noTransactions = 'D1 has no interactive transactions. Write with one statement, or with a file of statements.';

/**
 * Kysely lets one query after the other through to SQLite. D1 takes them as they come, and must: a query that waits for that
 * of a request which was broken off would wait for ever, and with it everything that this isolate is asked later.
 */
class D1Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** A dialect over a D1 binding. Queries only: no transactions, no streaming. */
export function d1Dialect(database: D1Database): Dialect {
  const connection: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => execute<Row>(database, query),
    streamQuery: () => refuse('D1 does not stream rows.'),
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: async () => refuse(noTransactions),
    commitTransaction: async () => refuse(noTransactions),
    rollbackTransaction: async () => refuse(noTransactions),
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  return {
    createAdapter: () => new D1Adapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

async function execute<Row>(database: D1Database, query: CompiledQuery): Promise<QueryResult<Row>> {
  const { results } = await database.prepare(query.sql).bind(...query.parameters).all();
  return { rows: results as Row[] };
}

function refuse(sentence: string): never {
  throw new Error(sentence);
}
