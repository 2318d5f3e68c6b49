/** Moves parts of the page about without taking away what a person is looking at. */

/** Does it, and then the card that has the focus, or is the first in view, is where it was on the screen. */
export function keepingPlace(move: () => void): void {
  const focused = document.activeElement;
  const cards = [...document.querySelectorAll<HTMLElement>('.talk-card')];
  const card = focused?.closest<HTMLElement>('.talk-card') ?? cards.find((one) => one.getBoundingClientRect().bottom > 0 && one.checkVisibility());
  const top = card?.getBoundingClientRect().top ?? 0;
  move();
  // A card that is moved loses the focus.
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
  if (card && scrollY > 0) scrollBy({ top: card.getBoundingClientRect().top - top, behavior: 'instant' });
}
