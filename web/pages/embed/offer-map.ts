/** The map in a frame: its drawing stands beside the list where there is room, and a press brings the one that can be moved. */
import { loadWords } from '../../messages/load.ts';
import type { MapWords, Messages } from '../../messages/messages.ts';
import type { EmbeddedList } from './state.ts';

/** Room for list and drawing side by side; as in `embed.css`. */
const wide = '(min-width: 56rem)';

const words = import.meta.glob<{ mapWords: MapWords }>('../../messages/*/map.ts');

export function offerMap(state: EmbeddedList, messages: Messages): void {
  const box = document.querySelector<HTMLDetailsElement>('.embed-map');
  const drawing = box?.querySelector<HTMLElement>('.embed-drawing');
  const place = box?.querySelector<HTMLElement>('.embed-live-map');
  const button = box?.querySelector<HTMLButtonElement>('.embed-live');
  const failed = box?.querySelector<HTMLElement>('.embed-map-failed');
  if (!box || !drawing || !place || !button || !failed) return;
  if (matchMedia(wide).matches) box.open = true;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    Promise.all([import('./live-map.tsx'), loadWords(words)]).then(([{ showLiveMap }, { mapWords }]) => {
      showLiveMap(place, state, messages, mapWords);
      drawing.hidden = true;
      button.hidden = true;
      failed.hidden = true;
    }, () => {
      // The drawing stays, and a second press may find a better line.
      button.disabled = false;
      failed.hidden = false;
    });
  });
}
