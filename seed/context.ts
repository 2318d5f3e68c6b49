/** What the rules know beside the record at hand: the day, the places, and all the other records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LocationRecord } from '../api/core/location.ts';
import { placeKey, placeKeys } from '../api/core/places.ts';
import type { Region } from '../api/core/region.ts';
import type { Finding } from './finding.ts';
import { createNeighbors, type Neighbors } from './neighbors.ts';
import { readOutline, type Outline } from './outline.ts';
import { readPlaces, readZips, type SeedPlace, type Zip } from './places.ts';
import type { RecordFile } from './read.ts';
import { readRegion } from './region.ts';

/** A file whose record can be judged. */
export type Entry = RecordFile & { record: LocationRecord };

/** What stands beside the records in a region folder. */
export type Surroundings = {
  region: Region;
  zips: ReadonlyMap<string, Zip>;
  /** Towns, villages and neighborhoods by `placeKey` of every name and alias. */
  places: ReadonlyMap<string, readonly SeedPlace[]>;
  /** Keys of the cities and towns that have ZIP codes of their own. */
  townsWithZips: ReadonlySet<string>;
  outline: Outline;
  /** Mailboxes that a person has looked at, in small letters. */
  mailboxes: ReadonlySet<string>;
};

export type Context = Surroundings & {
  /** Today in the region, YYYY-MM-DD. */
  today: string;
  entries: readonly Entry[];
  /** By id; the first of them where an id stands twice. */
  byId: ReadonlyMap<string, Entry>;
  neighbors: Neighbors;
};

/** One rule: pure, from a record and its context to what is wrong. */
export type Rule = (entry: Entry, context: Context) => Finding[];

const mailboxSchema = z.array(z.strictObject({ email: z.email(), reviewed: z.iso.date(), why: z.string().min(1) }));

/**
 * Reads what stands beside the records.
 * @param root folder of the region, as `seed`
 * @throws Error when one of those files cannot be read or has another form
 */
export function readSurroundings(root: string): Surroundings {
  const region = readRegion(root);
  const places = readPlaces(root);
  const zips = readZips(root);
  const towns = new Set(places.filter(({ kind }) => kind === 'town').flatMap(placeKeys));
  return {
    region,
    zips: new Map(zips.map((zip) => [zip.zip, zip])),
    places: byName(places),
    townsWithZips: new Set(zips.map(({ place }) => placeKey(place)).filter((key) => towns.has(key))),
    outline: readOutline(root, region.name),
    mailboxes: readMailboxes(root),
  };
}

/** The context of the records that could be read. `today`: the day in the region, YYYY-MM-DD. */
export function createContext(surroundings: Surroundings, today: string, files: readonly RecordFile[]): Context {
  const entries = files.flatMap((file) => (file.draft ? [{ ...file, record: file.draft }] : []));
  const byId = new Map(entries.toReversed().map((entry) => [entry.record.id, entry]));
  return { ...surroundings, today, entries, byId, neighbors: createNeighbors(entries) };
}

function byName(places: readonly SeedPlace[]): Map<string, SeedPlace[]> {
  const named = new Map<string, SeedPlace[]>();
  for (const place of places) {
    for (const key of placeKeys(place)) named.set(key, [...(named.get(key) ?? []), place]);
  }
  return named;
}

function readMailboxes(root: string): Set<string> {
  const result = mailboxSchema.safeParse(parse(readFileSync(join(root, 'mailboxes.yaml'), 'utf8')));
  if (!result.success) throw new Error(`mailboxes.yaml needs mending. ${z.prettifyError(result.error)}`);
  return new Set(result.data.map(({ email }) => email.toLowerCase()));
}
