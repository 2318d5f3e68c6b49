/**
 * The only script that runs before the page is there; it stands in the document itself. It does what must not wait:
 * leaving the page, and keeping a typed place on the device until the rest has arrived.
 */

const root = document.documentElement;
const leavingMark = 'leaving';

/** Where "Leave this site" leads: the same page that its link names. */
const neutralPage = (): string => document.querySelector<HTMLAnchorElement>('a[data-leave]')?.href ?? 'https://www.weather.gov/';

function replacePage(): void {
  window.name = '';
  location.replace(neutralPage());
}

/** Steps back to the first page of this site in this tab, so that Back does not return to a later one. */
function stepsBack(): number {
  const { navigation } = window as { navigation?: { currentEntry?: { index: number } } };
  return navigation?.currentEntry?.index ?? Number(history.state?.step ?? 0);
}

function leave(): void {
  root.style.display = 'none';
  document.title = ' ';
  const steps = stepsBack();
  if (steps <= 0) return replacePage();
  // A name lives as long as the tab stays on this site, so that the page that comes up knows what to do.
  window.name = leavingMark;
  addEventListener('popstate', replacePage);
  history.go(-steps);
  setTimeout(replacePage, 2500);
}

function leaveIfMarked(): void {
  if (window.name !== leavingMark) return;
  root.style.display = 'none';
  replacePage();
}

leaveIfMarked();
addEventListener('pageshow', leaveIfMarked);

/** An open menu of filters takes the key, or the press beside it, for itself. */
function closeMenu(except?: Node): boolean {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]');
  if (!menu || (except && menu.contains(except))) return false;
  menu.open = false;
  if (!except) menu.querySelector('summary')?.focus();
  return true;
}
/** A list of suggestions or a card on the map closes by itself on Esc. */
const somethingOpen = (): boolean => document.querySelector('[role=combobox][aria-expanded=true], dialog[open]') !== null;

const pressed: number[] = [];
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  if (key !== 'Escape' || closeMenu() || somethingOpen()) pressed.length = 0;
  else if (pressed.push(timeStamp) >= 3 && timeStamp - (pressed.at(-3) ?? 0) < 2000) leave();
}, true);

addEventListener('pointerdown', ({ target }) => void closeMenu(target as Node), true);
addEventListener('click', (event) => {
  if (!(event.target as Element).closest?.('a[data-leave]')) return;
  event.preventDefault();
  leave();
}, true);

/** The address that a form stands for, with what must stay on the device behind the `#`. */
function addressOf(form: HTMLFormElement): string {
  const stay = (form.dataset['private'] ?? '').split(' ');
  const sent = new URLSearchParams();
  const kept = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') (stay.includes(name) ? kept : sent).append(name, String(value));
  if (!kept.has('near')) kept.delete('within');
  return `${location.pathname}${sent.size ? `?${sent}` : ''}${kept.size ? `#${kept}` : ''}`;
}

// Only browsers that run the page's module may hold back a form; in others the form works without scripts.
if ('noModule' in HTMLScriptElement.prototype) {
  root.classList.add('js');
  // An address that names a place behind the `#`: the server could not know, so what it sent waits to be replaced.
  if (/^#.+=/.test(location.hash)) root.classList.add('placing');
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) root.classList.remove('js');
  }, true);
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.dataset['private'] || !root.classList.contains('js')) return;
    event.preventDefault();
    // Once the page is awake it listens itself, and knows better than this what was typed.
    if (!root.classList.contains('awake')) history.pushState(null, '', addressOf(form));
  });
}
