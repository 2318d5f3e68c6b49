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
import { isKept, keptPage } from '../../web/kept/kept-pages.ts';
import { recordsCache, type Asked, type Failure } from '../../web/kept/protocol.ts';
import { createPages } from '../../web/server.tsx';
import { wholeMinute } from '../core/steady.ts';
import { createCalendar } from '../core/calendar.ts';
import { matchContext } from '../core/list.ts';
import type { Pages } from '../core/pages.ts';
import { fetchRecords, kept, readCopy, refreshRecords } from './device-records.ts';

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

const tabs = (): ReturnType<Worker['clients']['matchAll']> => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** A newer build begins at once where no other tab still needs the files of the one before. */
async function begin(): Promise<boolean> {
  if ((await tabs()).length > 1) return false;
  await worker.skipWaiting();
  return true;
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
  const read = await readCopy();
  if (!read) return undefined;
  const { copy, day } = read;
  const url = new URL(address);
  const asOf = wholeMinute(clock());
  const pages = createPages({ template, region, streets: 'off', corrections: false, copyOf: day });
  const html = await keptPage(pages, { copy, asOf, context: matchContext(asOf, region.timeZone, calendar) }, url);
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
  (asked) => isDocument(asked) && isKept(asked.url),
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
    await Promise.all([precaching.install(event as never), fetchRecords(clock, true)]);
  } catch (error) {
    const told: Failure = { failure: error instanceof Error ? error.name : '' };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows take one, and all of these are of this site
    for (const tab of await tabs()) tab.postMessage(told);
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(precaching.activate(event as never).then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
  const answer = event.data === 'refresh' ? refreshRecords(clock) : begin();
  event.waitUntil(answer.then((told) => event.ports[0]?.postMessage(told)));
});
