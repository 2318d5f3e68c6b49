/** Open states of cards that the server drew and React does not know. */

/** Writes the state into its card, where it is another than before. */
export function tellState(card: HTMLElement, state: string, words: string): void {
  const line = card.querySelector<HTMLElement>('.state');
  if (!line || (line.textContent === words && card.dataset['state'] === state)) return;
  card.dataset['state'] = state;
  line.className = `state ${state}`;
  line.textContent = words;
}
