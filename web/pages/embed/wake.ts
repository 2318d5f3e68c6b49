/** Wakes up the list in a frame, without React: what the server drew stays. */
import type { Clock } from '../../../api/core/clock.ts';
import type { Messages } from '../../messages/messages.ts';
import { offerMap } from './offer-map.ts';
import type { EmbeddedList } from './state.ts';
import { stayRight } from './stay-right.ts';
import { tellHeight } from './tell-height.ts';

export function wake(state: EmbeddedList, clock: Clock, messages: Messages): void {
  const list = document.getElementById('embed');
  if (list) tellHeight(list);
  // A press on the way to the directory tells its server no place.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-kept]')) link.href = link.dataset['kept'] ?? link.href;
  stayRight(state, clock, messages);
  offerMap(state, messages);
  document.documentElement.classList.add('awake');
}
