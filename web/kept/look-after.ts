/** Keeps the copy on this device new while a page is open, and says quietly what came of it. Nothing is loaded again by itself. */
import { loadWords } from '../messages/load.ts';
import type { KeptNews } from '../messages/keep-words.ts';
import { ask } from './keeping.ts';

const words = import.meta.glob<{ keptWords: Readonly<Record<KeptNews, string>> }>('../messages/*/kept.ts');

/** In the foot of the page, where nothing moves. */
async function say(news: KeptNews): Promise<void> {
  const { keptWords } = await loadWords(words);
  const foot = document.querySelector('.site-foot');
  if (!foot) return;
  const line = foot.querySelector('.kept-line') ?? document.createElement('output');
  line.className = 'kept-line no-print';
  if (!line.isConnected) foot.prepend(line);
  line.textContent = keptWords[news];
}

/** A newer build that has arrived begins where this is the only tab: what this page still needs of it, it fetches by its own names. */
async function letBegin({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting) await say(await ask(waiting, 'begin') ? 'version' : 'later');
}

/** Where there is a copy: asks for newer records, and sees to it that a newer build takes over. */
export async function lookAfter(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.active) return;
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => void (installing.state === 'installed' && letBegin(registration)));
  });
  await letBegin(registration);
  if (await ask(registration.active, 'refresh') === 'newer') await say('records');
}
