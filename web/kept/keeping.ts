/** Keeps a copy on this device, and removes it. Nothing is stored or registered before somebody asks for it. */
import { recordsCache, sinceAddress, workerAddress, type Answers, type Asked, type KeptSince } from './protocol.ts';

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

export type Outcome = 'done' | 'offline' | 'full' | 'failed';

/**
 * Keeps a copy. Where that does not end well, nothing of it stays.
 * @param room bytes that it takes.
 */
export async function keep(room: number): Promise<Outcome> {
  if (!(await hasRoom(room))) return 'full';
  try {
    const registration = await navigator.serviceWorker.register(workerAddress);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (worker && await begun(worker)) return 'done';
  } catch {
    // No network, or a browser that does not let this page keep anything.
  }
  await remove();
  if (!navigator.onLine) return 'offline';
  return await hasRoom(room) ? 'failed' : 'full';
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
