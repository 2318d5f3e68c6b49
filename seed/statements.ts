/**
 * The statements of a load, in the order in which any prefix of them leaves readers with a whole dataset: what nobody
 * reads any more goes, the new rows come under a number that nobody reads yet, and the last statement shows them.
 */
import { sql, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import { changeRow } from '../api/db/changes.ts';
import type { Database } from '../api/db/tables.ts';
import { inNameOrder, locationRows, numbersPerDataset, placeRows, type Row } from '../api/db/rows.ts';
import type { SeedDataset } from './dataset.ts';

type Db = Kysely<Database>;
type Statement = CompiledQuery<unknown>;

/** The dataset that is read now: its row stays, and everything else is left over from earlier. */
const current = sql<number>`(select dataset from current)`;

/** Records in one statement: few statements, and none longer than the 100 kB that D1 takes. */
const together = 10;

/**
 * Statements that write a dataset and then show it. Run `removeLeftovers` before.
 * @param number of the new dataset: larger than that of the present one, and of no other load that runs at the same time.
 * @param loadedAt instant of the load.
 */
export function* loadStatements(db: Db, { version, records, withdrawn, places, changes }: SeedDataset, number: number, loadedAt: Date): Generator<Statement> {
  const written = new Map<Table, number>();
  const insert = <T extends Table>(table: T, rows: readonly Row<T>[]): Generator<Statement> => {
    written.set(table, (written.get(table) ?? 0) + rows.length);
    return insertAll(db, table, rows);
  };
  const locations = inNameOrder(records).map((candidate, index) => ({ candidate, index }));
  for (const some of chunks(locations, together)) {
    const rows = some.map(({ candidate, index }) => locationRows(candidate, index, number));
    yield db.insertInto('location').values(rows.map((row) => row.location)).compile();
    yield* insert('location_tag', rows.flatMap((row) => row.location_tag));
    yield* insert('opening', rows.flatMap((row) => row.opening));
    yield* insert('location_words', rows.map((row) => row.location_words));
  }
  written.set('location', locations.length);
  yield* insert('withdrawn', withdrawn.map(({ id, name, replacedBy }) => ({ dataset: number, id, name, replaced_by: replacedBy ?? null })));
  for (const some of chunks(changes.map((entry, index) => changeRow(entry, index, number)), together)) yield* insert('change', some);
  for (const some of chunks(places.map((place, index) => placeRows(place, index, number)), 5 * together)) {
    yield* insert('place', some.map((rows) => rows.place));
    yield* insert('place_key', some.flatMap((rows) => rows.place_key));
  }
  yield db.insertInto('dataset').values({ number, version, loaded_at: loadedAt.toISOString(), records: records.length }).compile();
  yield sql`insert into current (one, dataset) select 1, ${number} where ${isWhole(number, written)}
    on conflict (one) do update set dataset = excluded.dataset`.compile(db);
}

type Table = Exclude<keyof Database, 'dataset' | 'current' | 'correction'>;

/** Every row that was written is still there. Another load at the same time takes what it finds unfinished for left over; nobody may then see the rest. */
function isWhole(dataset: number, written: ReadonlyMap<Table, number>): RawBuilder<unknown> {
  const counts = [...written].map(([table, rows]) => sql`(select count(*) from ${sql.table(table)} where ${belongsTo(table, dataset)}) = ${sql.lit(rows)}`);
  return sql.join(counts, sql` and `);
}

function belongsTo(table: Table, dataset: number): RawBuilder<unknown> {
  const column = { opening: 'location', location_words: 'rowid' }[table as string];
  if (column === undefined) return sql`dataset = ${sql.lit(dataset)}`;
  const first = dataset * numbersPerDataset;
  return sql`${sql.ref(column)} >= ${sql.lit(first)} and ${sql.ref(column)} < ${sql.lit(first + numbersPerDataset)}`;
}

/**
 * Inserts rows of words and whole numbers as one JSON value: the text of the statement stays short and the same, and a
 * load takes a third of the time. Not for degrees: SQLite may read the last bit of a fraction in JSON otherwise than JavaScript wrote it.
 */
function* insertAll<T extends keyof Database>(db: Db, table: T, rows: readonly Row<T>[]): Generator<Statement> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  yield sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(columns.map((_, index) => sql`value ->> ${sql.lit(index)}`))}
    from json_each(${JSON.stringify(rows.map((row) => Object.values(row)))})`.compile(db);
}

function* chunks<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

/** The `dataset` row goes first: while it stands, a reader knows that everything else still stands. */
export function* removeLeftovers(db: Db): Generator<Statement> {
  yield db.deleteFrom('dataset').where('number', '<>', current).compile();
  const kept = sql<number>`coalesce(${current} * ${sql.lit(numbersPerDataset)}, 0)`;
  yield sql`delete from location_words where rowid < ${kept} or rowid >= ${kept} + ${sql.lit(numbersPerDataset)}`.compile(db);
  yield sql`delete from opening where location < ${kept} or location >= ${kept} + ${sql.lit(numbersPerDataset)}`.compile(db);
  for (const table of ['location', 'location_tag', 'withdrawn', 'change', 'place', 'place_key'] as const) {
    yield sql`delete from ${sql.table(table)} where dataset <> coalesce(${current}, 0)`.compile(db);
  }
}

/** A statement with its values written into it, for a file of SQL. Only for statements made here. */
export function literalSql({ sql: text, parameters }: Statement): string {
  let index = 0;
  return `${text.replace(/\?/g, () => literal(parameters[index++]))};`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number') return String(value);
  return `'${String(value).replaceAll('\0', '').replaceAll("'", "''")}'`;
}
