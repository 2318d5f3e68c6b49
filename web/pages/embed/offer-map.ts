/** The map in a frame: its drawing stands beside the list where there is room, and a press brings the one that can be moved. */
import type { EmbeddedList } from './state.ts';

/** Room for list and drawing side by side; as in `embed.css`. */
const wide = '(min-width: 56rem)';

export function offerMap(state: EmbeddedList): void {
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
    import('./live-map.tsx').then(({ showLiveMap }) => {
      showLiveMap(place, state);
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
