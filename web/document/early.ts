/**
 * The only script that runs before the page is there; it stands in the document itself. It does what must not wait:
 * leaving the page, and keeping a typed place on the device until the rest has arrived.
 */

const root = document.documentElement;
/** The build writes the address of `neutral-page.ts` here. */
const neutralPage = 'page:neutral';

/** What a step of the history says of itself, where this script or the find page has written into it. */
type Step = { step?: number; before?: number; left?: boolean } | null;
const here = (): Step => history.state as Step;
/** Where in the history this page is; old browsers do not say. */
const known = (window as { navigation?: { currentEntry: { index: number } | null; canGoForward: boolean } }).navigation;
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
/** True when Back, Forward or `history.go` led to this document. */
const isReturn = arrival?.type === 'back_forward';
/** True when something may lie ahead in the history. */
let isForwardOpen = isReturn;

let leaving = false;
/** What comes next on the way out, at the step of the history that is reached. */
let onward: (() => void) | undefined;
for (const name of ['popstate', 'hashchange']) {
  addEventListener(name, (event) => {
    isForwardOpen = true;
    if (!leaving) return;
    // Out of sight the page does not follow: it would draw, and ask for, what each step on the way once showed.
    event.stopImmediatePropagation();
    if (name === 'popstate') onward?.();
  }, true);
}

/** Inside somebody else's page nothing is left: its steps of the history, and the name of the frame, belong to that page. */
const isFramed = window !== window.top;
/** A name lasts from one page of this site to the next, and is taken back there: browsers clear it between sites. */
function takeName(): string {
  if (isFramed) return '';
  const { name } = window;
  window.name = '';
  return name;
}
const passed = takeName();

/**
 * Steps of this site that lie before this document. In old browsers each
 * page tells the next one, and its own step of the history, where it may be read after a reload or on the way back.
 */
const before = here()?.before ?? (isReturn || arrival?.type === 'reload' ? 0 : Number(passed) || 0);
const stepsBack = (): number => known?.currentEntry?.index ?? before + (here()?.step ?? 0);
// The page by which somebody comes offers their language, and no other: see `early-head.ts`.
if (!stepsBack()) root.dataset['first'] = '';

function remember(): void {
  if (!leaving && !known && before && here()?.before === undefined) history.replaceState({ ...here(), before }, '');
}
remember();
function tellNext(): void {
  if (!leaving && !known && !isFramed) window.name = String(stepsBack() + 1);
}
addEventListener('pagehide', () => {
  remember();
  tellNext();
});

/** Takes the page out of sight, and lets it ask for nothing more. */
function hide(): void {
  leaving = true;
  stop();
  window.fetch = () => new Promise(() => {});
  // A part of the scripts that was about to be called for is no `fetch`: the browser itself refuses it from here on. What stands
  // in the page itself is no request: the map empties its pictures with it.
  document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="content-security-policy" content="default-src \'none\';img-src data:">');
  root.style.display = 'none';
  // An empty title would be shown as the address.
  document.title = '\u00a0';
}

const replacePage = (): void => location.replace(neutralPage);

/**
 * Leaves from the first page of this site in this tab. Where Forward would still lead to the other pages, an empty step
 * takes the place of all of them first. Whoever comes to that step, in whatever way, is sent on.
 */
function leaveFirstPage(isSteppedBack: boolean): void {
  window.name = '';
  hide();
  if (!isSteppedBack && !(known?.canGoForward ?? isForwardOpen)) return replacePage();
  history.replaceState({ left: true }, '', '/');
  history.pushState({ left: true }, '', '/');
  onward = replacePage;
  history.back();
  setTimeout(replacePage, 500);
}

function leave(): void {
  if (leaving || isFramed) return;
  hide();
  const steps = stepsBack();
  if (steps <= 0) return leaveFirstPage(false);
  window.name = 'leaving';
  onward = () => leaveFirstPage(true);
  history.go(-steps);
  // The first page has not come: this one at least is replaced.
  setTimeout(replacePage, 2500);
}

/** On a page that is only passed on the way out nothing more may be asked for. */
function leaveIfPassed(name: string, isBack: boolean): void {
  const isFirst = name === 'leaving' && isBack;
  if (!isFirst && !here()?.left) return;
  hide();
  if (isFirst) leaveFirstPage(true);
  else replacePage();
}

leaveIfPassed(passed, isReturn);
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  isForwardOpen = true;
  leaveIfPassed(takeName(), true);
});

/** An open menu of filters closes on Esc, or on a press beside it. */
function closeMenu(except?: Node): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]');
  if (!menu || (except && menu.contains(except))) return;
  menu.open = false;
  if (!except) menu.querySelector('summary')?.focus();
}

// What the key closes on its way counts as well: whoever presses three times in a hurry does not look at what is open.
const pressed: number[] = [];
addEventListener('keydown', (event) => {
  const { key, repeat, timeStamp } = event;
  if (repeat) return;
  // Esc that takes back half-written letters, or that belongs to the browser or the system, asks for nothing here.
  const isPlain = !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (key !== 'Escape' || !isPlain) return void (pressed.length = 0);
  closeMenu();
  if (pressed.push(timeStamp) >= 3 && timeStamp - (pressed.at(-3) ?? 0) < 2000) leave();
}, true);

addEventListener('pointerdown', ({ target }) => closeMenu(target as Node), true);
// Nor does it lie over what somebody has gone on to with the keyboard.
addEventListener('focusin', ({ target }) => closeMenu(target as Node));

/** What was pressed may go away with the press. Whoever pressed it then stands before the new results, and not at the top of the page. */
function keepFocus({ detail }: MouseEvent): void {
  if (document.activeElement === document.body) return;
  requestAnimationFrame(() => setTimeout(() => {
    // By pointer people see where they are; a press of a key has no place on the screen.
    if (document.activeElement === document.body) document.getElementById('results-heading')?.focus({ preventScroll: detail > 0 });
  }));
}
addEventListener('click', keepFocus, true);
addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (!link) return;
  tellNext();
  if (!link.matches('[data-leave]')) return;
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
  const [sheet] = /places=[^&]*/.exec(location.hash) ?? [];
  const fragment = [String(kept), sheet].filter(Boolean).join('&');
  return `${location.pathname}${sent.size ? `?${sent}` : ''}${fragment && `#${fragment}`}`;
}

// Only browsers that run the page's module may hold back a form; in others the form works without scripts.
if ('noModule' in HTMLScriptElement.prototype) {
  root.classList.add('js');
  // Behind the `#` stands what the server could not know: where to look, or anything of a sheet. What it sent waits to be replaced.
  const { pathname, hash } = location;
  const told = pathname.endsWith('/sheet') ? /[#&]\w+=/ : /[#&](?!places=)\w+=/;
  if (/^\/(..\/)?(sheet)?$/.test(pathname) && told.test(hash)) root.classList.add('placing');
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) root.classList.remove('js');
  }, true);
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.dataset['private'] || !root.classList.contains('js')) return;
    event.preventDefault();
    // Once the page is awake it listens itself, and knows better than this what was typed.
    if (!root.classList.contains('awake')) history.pushState({ step: (here()?.step ?? 0) + 1 }, '', addressOf(form));
  });
}
