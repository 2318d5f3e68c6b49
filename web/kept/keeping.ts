/** Keeps a copy on this device, and removes it. Nothing is stored or registered before somebody asks for it. */
import { recordsCache, sinceAddress, workerAddress, type Answers, type Asked, type Failure, type KeptSince } from './protocol.ts';

/** False in old browsers, in some private windows, and where the page did not come over a safe connection. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Since when there is a copy; undefined without one. Looks, and makes nothing. */
export async function keptSince(): Promise<KeptSince | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.active) return undefined;
  return (await caches.match(sinceAddress, { cacheName: recordsCache }))?.json() as Promise<KeptSince | undefined>;
}

/** Whether so many bytes still find room; where the browser does not tell, they may. */
async function hasRoom(bytes: number): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = await navigator.storage?.estimate?.() ?? {};
  return quota - usage > bytes;
}

/** Waits until everything has arrived. False where some of it did not. */
function begun(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Milliseconds by which the reason may come behind the failure. */
const behind = 500;

/** Listens for why a copy could not be made. Gives what tells whether it was for want of room, and what ends it. */
function listenForReason(): { wasFull: () => Promise<boolean>; end: () => void } {
  const stop = new AbortController();
  const reason = new Promise<boolean>((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Failure>) => resolve(data.failure === 'QuotaExceededError'), { signal: stop.signal });
  });
  navigator.serviceWorker.startMessages();
  const late = (): Promise<boolean> => new Promise((resolve) => void setTimeout(resolve, behind, false));
  return { wasFull: () => Promise.race([reason, late()]), end: () => stop.abort() };
}

export type Outcome = 'done' | 'offline' | 'full' | 'failed';

/**
 * Keeps a copy. Where that does not end well, nothing of it stays.
 * @param room bytes that it takes.
 */
export async function keep(room: number): Promise<Outcome> {
  if (!(await hasRoom(room))) return 'full';
  const listening = listenForReason();
  let isBegun = false;
  try {
    const registration = await navigator.serviceWorker.register(workerAddress);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    isBegun = worker !== null && await begun(worker);
  } catch {
    // No network, or a browser that does not let this page keep anything.
  }
  const wasFull = !isBegun && await listening.wasFull();
  listening.end();
  if (isBegun) return 'done';
  await remove();
  if (wasFull) return 'full';
  return navigator.onLine ? 'failed' : 'offline';
}

/** Takes the service worker and everything that was kept off this device. */
export async function remove(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Asks a service worker something. */
export function ask<A extends Asked>(worker: ServiceWorker, asked: A): Promise<Answers[A]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Answers[A]>) => resolve(data));
    port1.start();
    worker.postMessage(asked, [port2]);
  });
}
