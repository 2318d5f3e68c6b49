/**
 * Whether the tables fit the code. The table of migrations says which ones a database has had, on both engines.
 *
 * The rule: a migration only adds, and what code before it reads stays where it was and means what it meant. So code reads
 * a database that is ahead of it, and tables are brought up to date before the code is. A migration that cannot keep to
 * this has `_breaking_` in its name; code that does not know it then answers nothing rather than something wrong.
 */
import { sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** The migrations that this code was written for: all that lie in `migrations/`. */
export const migrations = ['0001_directory.sql', '0002_withdrawn_name.sql', '0003_changes.sql', '0004_corrections.sql'] as const;

/** Tables or records that this code must not answer from. Its message is for the log of whoever runs the server. */
export class UnfitError extends Error {}

/** @throws UnfitError with a sentence that says what to do, when the tables are too old or too new for this code. */
export async function refuseUnfitTables(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from d1_migrations`.execute(db);
  const applied = rows.map(({ name }) => name);
  const lacking = migrations.find((name) => !applied.includes(name));
  if (lacking !== undefined) throw new UnfitError(`The tables of the database are older than this code: ${lacking} is missing. Bring them up to date and load with: npm run seed:load (for Cloudflare with -- --d1 --remote).`);
  const breaking = applied.find((name) => name.includes('_breaking_') && !(migrations as readonly string[]).includes(name));
  if (breaking !== undefined) throw new UnfitError(`The tables of the database are newer than this code: it does not know ${breaking}. Deploy the code that they were made for.`);
}
