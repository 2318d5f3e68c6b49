/**
 * Keyboard shortcuts: single keys, which act only where nobody types, and can be turned off (WCAG 2.1.4). What they do
 * can be done without them too: they press what is on the page. Esc is not among them; it closes, and leaves the site.
 */
import { areKeysOff } from './state.ts';

/** Cards of all pages, and what in a card leads to its record. */
const cards = ':is(.card, .line, .sheet-place, .nearest-card, .talk-card)';
const cardLink = ':is(h2, h3, h4) a';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const first = <T extends HTMLElement>(selector: string): T | undefined => [...document.querySelectorAll<T>(selector)].find(isShown);
const cardOf = (element: Element | null): Element | null => element?.closest(cards) ?? null;

/** To the next card, or the one before. From elsewhere, to the first or the last. */
function move(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(`main ${cards} ${cardLink}`)].filter(isShown);
  const { activeElement } = document;
  const index = links.findIndex((link) => cardOf(link) === cardOf(activeElement));
  links[index < 0 ? (step === 1 ? 0 : links.length - 1) : index + step]?.focus();
}

/** Puts what the focused card, or the page, is about on the sheet, or takes it off. */
function add(): void {
  const card = cardOf(document.activeElement);
  const choice = card ?? document.querySelector('article.location');
  choice?.querySelector<HTMLElement>('sheet-choice a')?.click();
}

function toSearch(): void {
  const box = first<HTMLInputElement>('#near');
  box?.focus();
  box?.select();
  if (!box) document.querySelector<HTMLElement>('.brand')?.click();
}

function toMap(): void {
  const toggle = first('.map-toggle');
  if (toggle) return toggle.click();
  const map = first('.map-pane');
  map?.focus();
  return map?.scrollIntoView({ block: 'nearest' });
}

/** The list of shortcuts, with its words, comes when somebody asks for it. */
export const showShortcuts = async (): Promise<void> => (await import('./dialog.ts')).open();

const actions: Readonly<Record<string, () => unknown>> = {
  '?': showShortcuts, '/': toSearch, s: toSearch, j: () => move(1), k: () => move(-1), a: add, m: toMap,
  r: () => document.querySelector<HTMLElement>('sheet-count a')?.click(),
  c: () => first('.compare-toggle')?.click(),
  p: () => document.querySelector('article.sheet') && print(),
};

/** Where letters are typed, or have a meaning of their own. */
const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], dialog[open]';

function isMeant({ target, key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  if (repeat && key !== 'j' && key !== 'k') return false;
  // While a dialog is open the rest of the page is out of reach.
  return !(target instanceof Element && target.closest(typing)) && !document.querySelector('dialog:modal');
}

/** Listens from now on. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    // How to turn them on again stays within reach.
    if (!act || !isMeant(event) || (areKeysOff() && event.key !== '?')) return;
    event.preventDefault();
    act();
  });
  addEventListener('click', ({ target }) => target instanceof Element && target.closest('[data-shortcuts]') && void showShortcuts());
}
