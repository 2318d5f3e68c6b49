/**
 * "Add to sheet" on a card, as an element of its own: it works on every page, in lists that grow, and without React. What
 * the server drew, a link to a sheet of this one place, stays, and becomes a button that is pressed or not.
 */
import { announce } from './count-element.ts';
import { withPlaces } from './fragment.ts';
import { atPage } from '../messages/load.ts';
import { choosePlace, chosenPlaces, followSheet } from './selection.ts';

export class SheetChoice extends HTMLElement {
  static readonly observedAttributes = ['data-place'];
  private unfollow: (() => void) | undefined;

  // A list that is put into another order takes its elements out and in again: they listen from the beginning, and once.
  constructor() {
    super();
    const press = (event: Event): void => {
      event.preventDefault();
      announce(choosePlace(this.place, !this.isOn));
    };
    this.addEventListener('click', press);
    this.addEventListener('keydown', (event) => event.key === ' ' && press(event));
  }

  connectedCallback(): void {
    this.unfollow = followSheet(() => this.show());
    this.aim();
  }

  // A card of a list may be taken over by another place.
  attributeChangedCallback(): void {
    if (this.unfollow) this.aim();
  }

  disconnectedCallback(): void {
    this.unfollow?.();
  }

  private aim(): void {
    const link = this.querySelector('a');
    if (link) {
      link.role = 'button';
      // Opened in a tab of its own, it still tells no server.
      link.href = atPage(`/sheet${withPlaces('', [this.place])}`);
    }
    this.show();
  }

  private get place(): string {
    return this.dataset['place'] ?? '';
  }

  private get isOn(): boolean {
    return chosenPlaces().includes(this.place);
  }

  private show(): void {
    const { isOn } = this;
    this.querySelector('a')?.setAttribute('aria-pressed', String(isOn));
    const use = this.querySelector('use');
    const icon = isOn ? '#icon-check' : '#icon-add';
    // To say the same again has the drawing made again.
    if (use?.getAttribute('href') !== icon) use?.setAttribute('href', icon);
  }
}
