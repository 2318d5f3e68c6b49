/** Wakes up what changes with the time on the page of a record. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import { LinesHere, Nearby } from './Around.tsx';
import type { Messages } from '../../messages/messages.ts';
import { Back } from './back.tsx';
import { OpenNow, Week, type EmbeddedLocation } from './When.tsx';

export function wake(state: EmbeddedLocation, clock: Clock, messages: Messages): void {
  hydrate('back-app', <Back drawn={document.querySelector('.back')?.textContent ?? ''} />, messages);
  hydrate('open-app', <OpenNow initial={state} clock={clock} />, messages);
  hydrate('week-app', <Week initial={state} clock={clock} />, messages);
  hydrate('lines-app', <LinesHere initial={state} clock={clock} />, messages);
  hydrate('nearby-app', <Nearby initial={state} clock={clock} />, messages);
}
