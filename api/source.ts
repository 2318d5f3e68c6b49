/** Where records are read from: the database or, for people while it cannot be read, the last good copy of it. */
import type { Kysely } from 'kysely';
import { createBreaker, UnreadableError, type Stopwatch } from './breaker.ts';
import type { Clock } from './core/clock.ts';
import { copiedRecords } from './copied-records.ts';
import { mostCopied, readCopy, type Copy } from './db/copy.ts';
import { currentDataset, isStillThere, readWhole, type Dataset } from './db/dataset.ts';
import { findOutline, refuseUnknownWords, type Outline } from './db/outline.ts';
import { databaseRecords, type Guard, type Records } from './db/records.ts';
import { refuseUnfitTables } from './db/schema.ts';
import type { Database } from './db/tables.ts';
import type { Kept } from './kept.ts';

export type SourceOptions = {
  db: Kysely<Database>;
  clock: Clock;
  stopwatch: Stopwatch;
  /** Milliseconds for which it is not asked again which dataset is the current one: a load shows everywhere within that. */
  currentFor: number;
  kept: Kept;
  build: string;
  /** Goes on with something after the answer has been given. */
  later: (work: Promise<unknown>) => void;
  report: (error: unknown) => void;
};

type Read = <T>(make: (records: Records) => Promise<T>) => Promise<T>;

export type Source = {
  /**
   * From the database, and all of it from one dataset.
   * @throws UnreadableError
   */
  read: Read;
  /**
   * The same; from the last good copy where the database cannot be read.
   * @throws UnreadableError where there is no copy either.
   */
  readOrCopy: Read;
};

/** A data center may keep a copy for so long, in seconds. It is replaced with every load. */
const copyLasts = 90 * 86_400;

/** Milliseconds after which a copy that is not there yet was given up. Cloudflare cuts off work at 30 seconds after the answer. */
export const mostCopying = 30_000;

type Known = { dataset: Dataset; outline: Outline; at: number };

export function createSource({ db, clock, stopwatch, currentFor, kept, build, later, report }: SourceOptions): Source {
  const breaker = createBreaker(stopwatch, report);
  const copyKey = `${build} copy`;
  let known: Known | undefined;
  let copy: { of: string; text: string; at: Date; records?: Records } | undefined;
  /** The dataset of which a copy is being made, and since when. */
  let copying: { of: string; since: number } | undefined;

  const nameOf = ({ number, version }: Dataset): string => `${number} ${version}`;

  async function current(guard: Guard): Promise<Known> {
    if (known && stopwatch() - known.at < currentFor) return known;
    const at = stopwatch();
    const dataset = await guard(() => currentDataset(db));
    const outline = known && nameOf(known.dataset) === nameOf(dataset) ? known.outline : await outlineOf(dataset, guard);
    known = { dataset, outline, at };
    if (copy?.of === nameOf(dataset)) copy = { ...copy, at: clock() };
    else if (!isBeingCopied(dataset)) later(makeCopy(known));
    return known;
  }

  /** Work that goes on after an answer may be cut off by the runtime, without a word. */
  const isBeingCopied = (dataset: Dataset): boolean => copying?.of === nameOf(dataset) && stopwatch() - copying.since < mostCopying;

  /** What must be known of records that were not read from before; not by half, in words or tables that this code does not know. */
  async function outlineOf(dataset: Dataset, guard: Guard): Promise<Outline> {
    await guard(() => refuseUnfitTables(db));
    const key = `${build} outline ${nameOf(dataset)}`;
    const before = await kept.find(key);
    const outline = before ? JSON.parse(before.body) as Outline : await guard(() => findOutline(db, dataset));
    await guard(async () => refuseUnknownWords(outline));
    if (!before) later(kept.keep(key, { body: JSON.stringify(outline), headers: {} }, copyLasts));
    return outline;
  }

  /** Takes a copy, from the data center's where somebody made it already. What fails is tried again with the next answer. */
  async function makeCopy({ dataset, outline }: Known): Promise<void> {
    const of = nameOf(dataset);
    if (dataset.records > mostCopied) return;
    copying = { of, since: stopwatch() };
    try {
      const before = await kept.find(copyKey);
      const text = before?.headers['of'] === of ? before.body : await breaker.run((guard) => guard(() => wholeCopy(dataset, outline)));
      copy = { of, text, at: clock() };
      if (text !== before?.body) await kept.keep(copyKey, { body: text, headers: { of, at: copy.at.toISOString() } }, copyLasts);
    } catch {
      copying = undefined;
    }
  }

  async function wholeCopy(dataset: Dataset, outline: Outline): Promise<string> {
    const text = await readCopy(db, dataset, outline);
    if (!(await isStillThere(db, dataset))) throw new Error('The records were replaced while they were copied.');
    return text;
  }

  async function lastCopy(): Promise<Records | undefined> {
    if (!copy) {
      const found = await kept.find(copyKey);
      if (!found) return undefined;
      copy = { of: found.headers['of'] ?? '', text: found.body, at: new Date(found.headers['at'] ?? 0) };
    }
    copy.records ??= copiedRecords(JSON.parse(copy.text) as Copy, copy.at);
    return { ...copy.records, copiedAt: copy.at };
  }

  const read: Read = (make) => breaker.run((guard) => {
    let hasAsked = false;
    const noting: Guard = (ask) => {
      hasAsked = true;
      return guard(ask);
    };
    return readWhole(
      () => current(guard),
      ({ dataset, outline }) => make(databaseRecords(db, dataset, outline, noting)),
      async ({ dataset }) => {
        const isWhole = !hasAsked || await guard(() => isStillThere(db, dataset));
        if (!isWhole) known = undefined;
        return isWhole;
      },
    );
  });

  return {
    read,
    async readOrCopy(make) {
      try {
        return await read(make);
      } catch (error) {
        const records = error instanceof UnreadableError ? await lastCopy() : undefined;
        if (!records) throw error;
        return make(records);
      }
    },
  };
}
