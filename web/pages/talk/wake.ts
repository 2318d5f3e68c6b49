/** Wakes up the page of all lines, without React: what the server drew stays. */
import type { Clock } from '../../../api/core/clock.ts';
import { messages as en } from '../../messages/en/messages.ts';
import type { EmbeddedTalk } from './state.ts';
import { stayRight } from './stay-right.ts';

export function wake(state: EmbeddedTalk, clock: Clock): void {
  stayRight(state, clock, en);
}
