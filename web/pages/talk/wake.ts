/** Wakes up the page of all lines, without React: what the server drew stays. */
import type { Clock } from '../../../api/core/clock.ts';
import type { Messages } from '../../messages/messages.ts';
import type { EmbeddedTalk } from './state.ts';
import { stayRight } from './stay-right.ts';

export function wake(state: EmbeddedTalk, clock: Clock, messages: Messages): void {
  stayRight(state, clock, messages);
}
