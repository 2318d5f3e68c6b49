/** Which records a SQLite file shows, asked as cheaply as can be: before every answer that was kept, and once for those that are sent in one go. */
import type Sqlite from 'better-sqlite3';

/** @returns a function that names the records that are shown now; undefined where there are none, or the file cannot be read. */
export function shownVersion(sqlite: Sqlite.Database): () => string | undefined {
  let statement: Sqlite.Statement<[], string> | undefined;
  let known: { version: string | undefined } | undefined;
  const read = (): string | undefined => {
    try {
      statement ??= sqlite.prepare<[], string>("SELECT number || ' ' || version FROM dataset WHERE number = (SELECT dataset FROM current)").pluck();
      return statement.get();
    } catch {
      // The answer will say what is wrong.
      return undefined;
    }
  };
  return () => {
    if (known) return known.version;
    known = { version: read() };
    setImmediate(() => {
      known = undefined;
    });
    return known.version;
  };
}
