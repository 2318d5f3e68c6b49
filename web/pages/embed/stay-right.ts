/** Keeps open states in a frame right as time passes, where they stand. A list of who is open says once it may be another. */
import { createCalendar } from '../../../api/core/calendar.ts';
import { localMinute, type Clock } from '../../../api/core/clock.ts';
import { openState } from '../../../api/core/open-state.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { openWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';
import { everyMinute } from '../every-minute.ts';
import { tellState } from '../tell-state.ts';
import type { EmbeddedList } from './state.ts';

/** Milliseconds after which a list of who is open may lack somebody who has opened. */
const patience = 15 * 60_000;

/** Cards and lines that name a record. */
const cardsOf = (id: string): HTMLElement[] =>
  [...document.querySelectorAll(`h3 a[href$="/locations/${id}"]`)].flatMap((link) => link.closest<HTMLElement>('.card, .line') ?? []);

export function stayRight({ items, region, asOf, isOfNow }: EmbeddedList, clock: Clock, messages: Messages): void {
  const calendar = createCalendar(region.holidays);
  const made = new Date(asOf);
  const stateAt = (hours: ReturnType<typeof hoursOf>, instant: Date) => openState(hours, localMinute(instant, region.timeZone), calendar);
  const shown = items.map((item) => ({ ...item, hours: hoursOf(item), cards: cardsOf(item.id) }));
  const drawn = shown.map(({ hours }) => stateAt(hours, made).state);
  const old = document.querySelector<HTMLElement>('.embed-old');
  everyMinute(clock, (instant) => {
    const now = localMinute(instant, region.timeZone);
    const states = shown.map(({ hours, callable, cards }) => {
      const open = stateAt(hours, instant);
      for (const card of cards) tellState(card, open.state, openWords(open, now, callable, messages));
      return open.state;
    });
    const isOther = states.some((state, index) => state !== drawn[index]) || instant.getTime() - made.getTime() > patience;
    if (old) old.hidden = !(isOfNow && isOther);
  });
}
