/** The records on a device that keeps the directory: fetched as a whole, looked after once an hour, read when a page is drawn. */
import region from '../../seed/region.yaml';
import { copyOf, type Copy } from '../../web/kept/copy.ts';
import { directoryAddress, keptAnswers, recordsCache, sinceAddress, type Answers, type KeptSince } from '../../web/kept/protocol.ts';
import { messages as en } from '../../web/messages/en/messages.ts';
import { dateWords } from '../../web/messages/format.ts';
import type { DirectoryAnswer, PlacesAnswer } from '../core/answers.ts';
import { localMinute, type Clock } from '../core/clock.ts';

/** Milliseconds for which records count as new. */
const newFor = 3_600_000;

/** Looks, and makes nothing: a copy that was removed stays removed. */
export const kept = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: recordsCache });
const keptJson = async <T>(address: string): Promise<T | undefined> => (await kept(address))?.json() as Promise<T | undefined>;

/**
 * Fetches everything that changes with the records, and keeps it once all of it is there.
 * @param isFirst false where it was kept before, and may have been removed while the answers came.
 * @throws Error where some of it did not come, or is not what it should be; then what was kept before stays.
 */
export async function fetchRecords(clock: Clock, isFirst: boolean): Promise<Answers['refresh']> {
  const answers = await Promise.all(keptAnswers.map(async (address) => {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return [address, answer] as const;
  }));
  const directory = await new Map(answers).get(directoryAddress)?.clone().json() as DirectoryAnswer;
  // What cannot be read is not kept.
  copyOf(directory, region, noPlaces);
  const before = await keptJson<DirectoryAnswer>(directoryAddress);
  if (!isFirst && !(await caches.has(recordsCache))) return 'same';
  const cache = await caches.open(recordsCache);
  for (const [address, answer] of answers) await cache.put(address, answer);
  const now = clock();
  const day = localMinute(now, region.timeZone).date;
  const since: KeptSince = { instant: now.toISOString(), day, words: dateWords(day, en) };
  await cache.put(sinceAddress, Response.json(since));
  return before?.version === directory.version ? 'same' : 'newer';
}

const noPlaces = (): Promise<PlacesAnswer> => Promise.resolve({ version: '', items: [] });

/** Nothing where the copy was removed meanwhile, or was looked after within the hour. */
export async function refreshRecords(clock: Clock): Promise<Answers['refresh']> {
  const since = await keptJson<KeptSince>(sinceAddress);
  if (!since || clock().getTime() - Date.parse(since.instant) < newFor) return 'same';
  return fetchRecords(clock, false).catch((): 'failed' => 'failed');
}

let read: { since: string; copy: Copy } | undefined;

/** The copy and its day; undefined where it is gone. */
export async function readCopy(): Promise<{ copy: Copy; day: string } | undefined> {
  const since = await keptJson<KeptSince>(sinceAddress);
  if (!since) return undefined;
  const { instant, day } = since;
  if (read?.since === instant) return { copy: read.copy, day };
  const directory = await keptJson<DirectoryAnswer>(directoryAddress);
  if (!directory) return undefined;
  const copy = copyOf(directory, region, async () => await keptJson<PlacesAnswer>('/api/places') ?? noPlaces());
  read = { since: instant, copy };
  return { copy, day };
}
