/** What the figures of `core/freshness.ts` look at, and nothing else: of ten thousand records a tenth of their text. */
import { sql, type Kysely } from 'kysely';
import type { Judged } from '../core/freshness.ts';
import type { Database } from './tables.ts';

const inRecord = (path: string) => sql<string | null>`record ->> ${sql.lit(path)}`;

/** Every record as it is judged, in the order of names. */
export async function findJudged(db: Kysely<Database>, dataset: number): Promise<Judged[]> {
  const rows = await db.selectFrom('location').select([
    'id', 'name', 'kind', 'confidence', 'checked_on', 'hours_known',
    inRecord('$.checked.by').as('by'), inRecord('$.status').as('status'),
    inRecord('$.address.city').as('city'), inRecord('$.address.zip').as('zip'), inRecord('$.neighborhood').as('neighborhood'),
  ]).where('dataset', '=', dataset).orderBy('number').execute();
  return rows.map(({ id, name, kind, confidence, checked_on: checkedOn, hours_known: hours, by, status, city, zip, neighborhood }) => ({
    id, name, kind: kind as Judged['kind'], confidence, checkedOn, checkedBy: by as Judged['checkedBy'], hasHours: hours === 1, isUnclear: status === 'unclear',
    ...(city !== null && { city }), ...(zip !== null && { zip }), ...(neighborhood !== null && { neighborhood }),
  }));
}
