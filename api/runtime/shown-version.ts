/** Which records a SQLite file shows, asked as cheaply as can be: before every answer that was kept, and once for those that are sent in one go. */
import type Sqlite from 'better-sqlite3';

/** Milliseconds for which a file that could not be read is not asked again: to wait for its lock keeps everybody else waiting. */
const rest = 5000;
const shown = "SELECT number || ' ' || version FROM dataset WHERE number = (SELECT dataset FROM current)";

/**
 * @param current the open file, which may be another one each time
 * @param stopwatch milliseconds on a clock that only goes forward
 * @returns a function that names the records that are shown now; undefined where there are none, or the file cannot be read
 */
export function shownVersion(current: () => Sqlite.Database, stopwatch: () => number): () => string | undefined {
  let failed = -Infinity;
  let last: { sqlite: Sqlite.Database; statement: Sqlite.Statement<[], string> } | undefined;
  let known: { version: string | undefined } | undefined;
  const read = (): string | undefined => {
    if (stopwatch() - failed < rest) return undefined;
    try {
      const sqlite = current();
      if (last?.sqlite !== sqlite) last = { sqlite, statement: sqlite.prepare<[], string>(shown).pluck() };
      return last.statement.get();
    } catch {
      // The answer will say what is wrong.
      failed = stopwatch();
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
