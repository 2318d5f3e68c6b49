/** The way to the sheet, with how many places are on it: away while there are none, and told politely when that changes. */
import { atPage } from '../messages/load.ts';
import { withPlaces } from './fragment.ts';
import { chosenPlaces, followSheet } from './selection.ts';

export class SheetCount extends HTMLElement {
  connectedCallback(): void {
    followSheet(() => this.show());
    this.show();
  }

  private show(): void {
    const ids = chosenPlaces();
    const link = this.querySelector('a');
    const count = this.querySelector('.count');
    if (link) link.href = atPage(`/sheet${withPlaces('', ids)}`);
    if (count) count.textContent = String(ids.length);
    this.classList.toggle('none', ids.length === 0);
  }

  /** Says what the link says, or that the sheet is full. */
  say(isDone: boolean): void {
    const said = this.querySelector('output');
    if (said) said.textContent = isDone ? (this.querySelector('a')?.textContent ?? '') : (this.dataset['full'] ?? '');
    this.classList.toggle('full', !isDone);
  }
}

/** Tells whoever listens to the page what came of a press. @param isDone false where the sheet holds as many as it can: see `mostPlaces`. */
export function announce(isDone: boolean): void {
  document.querySelector<SheetCount>('sheet-count')?.say(isDone);
}

