/** Wakes up the part of the page that lives, with no more script than the page needs. The only place in the browser where a clock is read. */
import type { Clock } from '../api/core/clock.ts';
import { openDirections } from './list/directions.ts';
import { loadMessages, loadMessageWords } from './messages/load-messages.ts';
import type { EmbeddedList } from './pages/embed/state.ts';
import type { EmbeddedFind } from './pages/find/state.ts';
import type { EmbeddedLocation } from './pages/location/When.tsx';
import type { EmbeddedSheet } from './pages/sheet/state.ts';
import type { EmbeddedTalk } from './pages/talk/state.ts';
import { whenIdleOrTouched, whenPainted } from './when-idle.ts';
import './client.css';

const clock: Clock = () => new Date();

async function wake(state: EmbeddedFind | EmbeddedList | EmbeddedLocation | EmbeddedSheet | EmbeddedTalk | { page: 'how' }): Promise<void> {
  if (state.page === 'how') return (await import('./pages/how/wake.ts')).wake();
  if (state.page === 'find') return (await import('./pages/find/wake.tsx')).wake(state, clock, await loadMessageWords());
  const messages = await loadMessages();
  if (state.page === 'talk') (await import('./pages/talk/wake.ts')).wake(state, clock, messages);
  else if (state.page === 'embed') (await import('./pages/embed/wake.ts')).wake(state, clock, messages);
  else if (state.page === 'sheet') await (await import('./pages/sheet/wake.tsx')).wake(state, clock, messages);
  else (await import('./pages/location/wake.tsx')).wake(state, clock, messages);
}

/** What every page has of the referral sheet: not needed to read and press, so it comes when the page rests or is touched. */
const wakeSheet = (): Promise<unknown> => import('./sheet/wake.ts');

/** Until then "Add to sheet" is a link, which would tell the server. */
async function addWhenAwake(event: MouseEvent): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('sheet-choice a') : null;
  if (!link || link.role) return;
  event.preventDefault();
  await wakeSheet();
  link.click();
}

addEventListener('click', openDirections);
addEventListener('click', (event) => void addWhenAwake(event));
if (location.hash.includes('places=')) void wakeSheet();
else if (document.querySelector('sheet-count')) whenIdleOrTouched(() => void wakeSheet());
const text = document.getElementById('state')?.textContent;
// Nobody waits for scripts to read and to call. Where the rest does not arrive, the page goes on as one without scripts.
if (text) whenPainted(() => wake(JSON.parse(text)).catch(() => document.documentElement.classList.remove('js', 'placing')));
