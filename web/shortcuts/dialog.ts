/** The list of keyboard shortcuts, in a dialog of the browser's own: it keeps the focus, closes on Esc and gives the focus back. */
import { loadWords } from '../messages/load.ts';
import type { ShortcutMessages } from '../messages/shortcut-messages.ts';
import { areKeysOff, lastsForTab, turnKeys } from './state.ts';

const catalogs = import.meta.glob<{ shortcuts: ShortcutMessages }>('../messages/*/shortcuts.ts');

function make<K extends keyof HTMLElementTagNameMap>(tag: K, more: Partial<HTMLElementTagNameMap[K]>, ...inside: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), more);
  element.append(...inside);
  return element;
}

function row({ keys, does }: ShortcutMessages['list'][number], or: string): HTMLElement {
  const drawn = keys.flatMap((key, index) => [...(index > 0 ? [` ${or} `] : []), make('kbd', {}, key)]);
  return make('div', {}, make('dt', {}, ...drawn), make('dd', {}, does));
}

function build(words: ShortcutMessages): HTMLDialogElement {
  const box = make('input', { type: 'checkbox', checked: !areKeysOff() });
  box.addEventListener('change', () => turnKeys(!box.checked));
  const close = make('button', { type: 'button', className: 'button', autofocus: true }, words.close);
  const dialog = make(
    'dialog', { className: 'shortcuts', ariaLabel: words.heading },
    make('div', { className: 'shortcuts-head' }, make('h2', {}, words.heading), close), make('p', {}, words.when),
    make('dl', {}, ...words.list.map((each) => row(each, words.or))),
    make('p', { className: 'small quiet' }, words.leave),
    make('label', { className: 'check' }, box, make('span', {}, words.on)),
    make('p', { className: 'small quiet' }, lastsForTab() ? words.forTab : words.forPage),
  );
  close.addEventListener('click', () => dialog.close());
  // A press beside it is on the dialog itself: what is inside fills it.
  dialog.addEventListener('click', ({ target, clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (target === dialog && (x < left || x > right || y < top || y > bottom)) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

/** Opens the list; it is made anew each time, so that it says how things are. */
export async function open(): Promise<void> {
  const { shortcuts } = await loadWords(catalogs);
  if (document.querySelector('dialog.shortcuts')) return;
  const dialog = build(shortcuts);
  document.body.append(dialog);
  dialog.showModal();
}
