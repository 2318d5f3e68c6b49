/** Wakes up what every page has of the sheet: "Add to sheet", the way to it, and links that carry it along; the links to other languages; and, where a copy is kept on the device, what looks after that. */
import { SheetChoice } from './choice-element.ts';
import { SheetCount } from './count-element.ts';
import { note } from '../history-notes.ts';
import { carrying, withoutPlaces } from './carry.ts';
import { listenForKeys } from '../shortcuts/keys.ts';
import '../frame/languages.ts';
import { offerNearest } from './nearest-link.ts';

/** A link to another page of this site takes the sheet with it, however it is followed. */
function carryAlong({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const written = link?.getAttribute('href');
  if (!link || !written?.startsWith('/') || link.hasAttribute('data-leave')) return;
  if (!/^\/(api|hsds)\//.test(written)) link.setAttribute('href', carrying(written, location.hash));
}

/** A link within the page would put its own name in the place of the fragment, and the sheet would be gone. */
function staysInFragment(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const written = link?.getAttribute('href');
  const aim = written?.startsWith('#') ? document.getElementById(written.slice(1)) : null;
  if (!aim || event.defaultPrevented) return;
  event.preventDefault();
  aim.scrollIntoView();
  aim.focus({ preventScroll: true });
}

/** A part of the page that an address names beside the sheet; the browser would look for both as one name. */
function goToPart(): void {
  const part = withoutPlaces(location.hash).slice(1);
  if (part && part !== location.hash.slice(1)) document.getElementById(part)?.scrollIntoView();
}

for (const way of ['click', 'auxclick', 'contextmenu']) addEventListener(way, carryAlong, true);
addEventListener('click', staysInFragment);
goToPart();
// The page of a record leads back to where results were shown.
if (document.getElementById('find-app')) note({ results: true });
customElements.define('sheet-count', SheetCount);
customElements.define('sheet-choice', SheetChoice);
listenForKeys();
if (navigator.serviceWorker?.controller || document.querySelector('.keep-control')) void import('../kept/wake.ts');
offerNearest();
