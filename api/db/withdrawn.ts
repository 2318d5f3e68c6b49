/** Records that were public and are gone: a link to one still says what it was. */
import type { Kysely } from 'kysely';
import type { MissingPlace } from '../core/sheet.ts';
import type { Database } from './tables.ts';

/** A record that was public and is gone, or undefined. */
export async function findWithdrawn(db: Kysely<Database>, dataset: number, id: string): Promise<{ id: string; name: string; replacedBy?: string } | undefined> {
  const row = await db.selectFrom('withdrawn').select(['id', 'name', 'replaced_by'])
    .where('dataset', '=', dataset).where('id', '=', id).executeTakeFirst();
  return row && { id: row.id, name: row.name, ...(row.replaced_by !== null && { replacedBy: row.replaced_by }) };
}

/** All of them by id, each with what took its place where that is listed. */
export async function findAllWithdrawn(db: Kysely<Database>, dataset: number): Promise<MissingPlace[]> {
  const rows = await db.selectFrom('withdrawn')
    .leftJoin('location', (join) => join.onRef('location.id', '=', 'withdrawn.replaced_by').onRef('location.dataset', '=', 'withdrawn.dataset'))
    .select(['withdrawn.id', 'withdrawn.name', 'location.id as other', 'location.name as other_name'])
    .where('withdrawn.dataset', '=', dataset).orderBy('withdrawn.id').execute();
  return rows.map(({ id, name, other, other_name: otherName }) => ({
    id, ...(name && { name }), ...(other !== null && otherName !== null && { replacedBy: { id: other, name: otherName } }),
  }));
}
