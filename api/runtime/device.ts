/**
 * The entry for a device that keeps the directory: a service worker, which is there only after somebody pressed "Keep on
 * this phone". The network comes first; without one, pages are drawn here, from the kept records and the device's clock.
 * By itself it sends nothing: it asks for newer records when a page that was opened asks it to.
 */
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { files, template } from 'virtual:kept';
import region from '../../seed/region.yaml';
import { copyOf, type Copy } from '../../web/kept/copy.ts';
import { keptPages } from '../../web/kept/kept-pages.ts';
import { directoryAddress, keptAnswers, recordsCache, sinceAddress, type Answers, type Asked, type Failure, type KeptSince } from '../../web/kept/protocol.ts';
import { en } from '../../web/messages/en.ts';
import { dateWords } from '../../web/messages/format.ts';
import { createPages } from '../../web/server.tsx';
import { wholeMinute } from '../caching.ts';
import type { DirectoryAnswer, PlacesAnswer } from '../core/answers.ts';
import { createCalendar } from '../core/calendar.ts';
import { localMinute } from '../core/clock.ts';
import { matchContext } from '../core/list.ts';
import type { Pages } from '../core/pages.ts';

/** What of a service worker's world the compiler does not know beside that of a page. */
type LastingEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
type AskingEvent = LastingEvent & Pick<MessageEvent<Asked>, 'data' | 'ports'>;
type Worker = {
  addEventListener: ((name: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) & ((name: 'message', listener: (event: AskingEvent) => void) => void);
  clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<readonly { postMessage: (message: unknown) => void }[]> };
  skipWaiting: () => Promise<void>;
};
const worker = globalThis as unknown as Worker;

const clock = (): Date => new Date();
const calendar = createCalendar(region.holidays);
/** Seconds after which a slow network counts as none. */
const patience = 4;
/** Milliseconds for which records count as new. */
const newFor = 3_600_000;

const kept = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: recordsCache });
const keptJson = async <T>(address: string): Promise<T | undefined> => (await kept(address))?.json() as Promise<T | undefined>;

/**
 * Fetches everything that changes with the records, and keeps it once all of it is there.
 * @throws Error where some of it did not come, or is not what it should be; then what was kept before stays.
 */
async function fetchRecords(): Promise<Answers['refresh']> {
  const answers = await Promise.all(keptAnswers.map(async (address) => {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return [address, answer] as const;
  }));
  const directory = await new Map(answers).get(directoryAddress)?.clone().json() as DirectoryAnswer;
  // What cannot be read is not kept.
  copyOf(directory, region, noPlaces);
  const before = await keptJson<DirectoryAnswer>(directoryAddress);
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
async function refresh(): Promise<Answers['refresh']> {
  const since = await keptJson<KeptSince>(sinceAddress);
  if (!since || clock().getTime() - Date.parse(since.instant) < newFor) return 'same';
  return fetchRecords().catch((): 'failed' => 'failed');
}

const tabs = (): ReturnType<Worker['clients']['matchAll']> => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** A newer build begins at once where no other tab still needs the files of the one before. */
async function begin(): Promise<boolean> {
  if ((await tabs()).length > 1) return false;
  await worker.skipWaiting();
  return true;
}

let read: { since: string; copy: Copy } | undefined;

async function readCopy({ instant }: KeptSince): Promise<Copy | undefined> {
  if (read?.since === instant) return read.copy;
  const directory = await keptJson<DirectoryAnswer>(directoryAddress);
  if (!directory) return undefined;
  const copy = copyOf(directory, region, async () => await keptJson<PlacesAnswer>('/api/places') ?? noPlaces());
  read = { since: instant, copy };
  return copy;
}

/** What the server lets a browser do with a page, for this build's own scripts. */
async function headersOf({ scriptHashes }: Pages): Promise<Headers> {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  for (const [name, value] of (await kept('/keep'))?.headers ?? []) {
    if (/^(content-security|permissions|referrer|cross-origin-opener)-policy$|^x-/.test(name)) headers.set(name, value.replace(/('sha256-[^']+' ?)+/, `${scriptHashes.join(' ')} `));
  }
  return headers;
}

/** A page as the copy has it; undefined where the copy is gone. */
async function draw(address: string): Promise<Response | undefined> {
  const since = await keptJson<KeptSince>(sinceAddress);
  const copy = since && await readCopy(since);
  if (!copy) return undefined;
  const url = new URL(address);
  const asOf = wholeMinute(clock());
  const pages = createPages({ template, region, streets: 'off', corrections: false, copyOf: since.day });
  const page = keptPages.find(({ path }) => path.test(url.pathname));
  const html = page ? await page.draw(pages, { copy, asOf, context: matchContext(asOf, region.timeZone, calendar) }, url) : pages.notKept();
  return new Response(html, { headers: await headersOf(pages) });
}

/** A server that cannot answer is as good as none. */
const fetchDidSucceed = ({ response }: { response: Response }): Promise<Response> =>
  (response.status >= 500 ? Promise.reject(new Error(`The server answered ${response.status}.`)) : Promise.resolve(response));
/** What a visit asks for is not kept. */
const cacheWillUpdate = (): Promise<null> => Promise.resolve(null);

const isDocument = ({ request: { mode, destination }, sameOrigin }: { request: Request; sameOrigin: boolean }): boolean => sameOrigin && mode === 'navigate' && destination === 'document';

const precaching = new PrecacheController();
precaching.addToCacheList(files);
registerRoute(new PrecacheRoute(precaching, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] }));
cleanupOutdatedCaches();
registerRoute(
  (asked) => isDocument(asked) && keptPages.some(({ path }) => path.test(asked.url.pathname)),
  new NetworkFirst({ networkTimeoutSeconds: patience, plugins: [{ fetchDidSucceed, cacheWillUpdate, cachedResponseWillBeUsed: ({ request }) => draw(request.url) }] }),
);
registerRoute(isDocument, new NetworkOnly({ plugins: [{ handlerDidError: ({ request }) => draw(request.url) }] }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/api\/(directory|places)$/.test(url.pathname) && url.search === '',
  new NetworkFirst({ cacheName: recordsCache, networkTimeoutSeconds: patience, plugins: [{ fetchDidSucceed, cacheWillUpdate }] }),
);

/** All of it, or a reason for the page that asked. */
async function install(event: LastingEvent): Promise<void> {
  try {
    await Promise.all([precaching.install(event as never), fetchRecords()]);
  } catch (error) {
    const told: Failure = { failure: error instanceof Error ? error.name : '' };
    for (const tab of await tabs()) tab.postMessage(told);
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(precaching.activate(event as never).then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
  const answer = event.data === 'refresh' ? refresh() : begin();
  event.waitUntil(answer.then((told) => event.ports[0]?.postMessage(told)));
});
