/** A database that only writes queries down, for tests of their text. */
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery } from 'kysely';
import type { Database } from '../../api/db/tables.ts';
import type { SeedDataset } from '../../seed/dataset.ts';
import { literalSql, loadStatements } from '../../seed/statements.ts';

/** @param onQuery is given every query that would have been run. Each comes back with no rows. */
export function createWriter(onQuery: (query: CompiledQuery) => void = () => {}): Kysely<Database> {
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => new SqliteAdapter(), createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db), createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    log: ({ query }) => onQuery(query),
  });
}

/** The statements that write a dataset under this number and show it, one a line. Other datasets stay. */
export function loadText(dataset: SeedDataset, number: number): string {
  const statements = [...loadStatements(createWriter(), dataset, number, new Date('2026-11-21T12:00:00Z'))];
  return statements.map((statement) => `${literalSql(statement).replaceAll('\n', ' ')}\n`).join('');
}
