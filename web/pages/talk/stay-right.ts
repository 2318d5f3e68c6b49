/**
 * Keeps the page of all lines right as time passes. States change where they stand; cards change places only when
 * somebody comes to the page or back to it, or asks for it, so that nothing moves under a finger. No component: what the
 * server drew stays.
 */
import { createCalendar } from '../../../api/core/calendar.ts';
import { localMinute, type Clock } from '../../../api/core/clock.ts';
import { inStandingOrder, type LineStanding } from '../../../api/core/standing.ts';
import { openState } from '../../../api/core/open-state.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import type { Messages } from '../../messages/messages.ts';
import { everyMinute } from '../every-minute.ts';
import { tellState } from '../tell-state.ts';
import { cardId } from './card-id.ts';
import { keepingPlace } from './keeping-place.ts';
import type { EmbeddedTalk } from './state.ts';
import { lineStateWords } from './words.ts';

type Placed = LineStanding & { card: HTMLElement };

export function stayRight({ lines, region }: EmbeddedTalk, clock: Clock, messages: Messages): void {
  const calendar = createCalendar(region.holidays);
  const cards = lines.flatMap((line) => {
    const card = document.getElementById(cardId(line.id));
    return card ? [{ card, rank: line.rank, hours: hoursOf(line) }] : [];
  });
  document.documentElement.classList.add('awake');
  const button = document.querySelector<HTMLButtonElement>('.talk-changed button');
  let wanted: Placed[] = [];
  const arrange = (): void => {
    if (!isArranged(wanted)) keepingPlace(() => place(wanted));
    if (button) button.hidden = true;
  };
  button?.addEventListener('click', () => {
    arrange();
    document.getElementById('talk-open')?.focus();
  });
  everyMinute(clock, (instant, back) => {
    const now = localMinute(instant, region.timeZone);
    wanted = inStandingOrder(cards.flatMap(({ card, rank, hours }) => {
      const open = openState(hours, now, calendar);
      tellState(card, open.state, lineStateWords(open, now, messages));
      return rank === undefined ? [] : [{ card, rank, open }];
    }));
    if (back) arrange();
    else if (button) button.hidden = isArranged(wanted);
  });
}

const groups = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-group]')];
const listOf = (group: HTMLElement): Element | null => group.querySelector('.talk-cards');

function isArranged(wanted: readonly Placed[]): boolean {
  return groups().every((group) => {
    const cards = [...(listOf(group)?.children ?? [])];
    const there = wanted.filter(({ open }) => open.state === group.dataset['group']);
    return cards.length === there.length && there.every(({ card }, index) => card === cards[index]);
  });
}

/** Puts every card into the group of its state, in order. */
function place(wanted: readonly Placed[]): void {
  for (const group of groups()) {
    const there = wanted.filter(({ open }) => open.state === group.dataset['group']).map(({ card }) => card);
    listOf(group)?.append(...there);
    const nobody = group.querySelector<HTMLElement>('.talk-nobody');
    const count = group.querySelector('.talk-count');
    if (nobody) nobody.hidden = there.length > 0;
    if (count) count.textContent = String(there.length);
    group.hidden = there.length === 0 && !nobody;
  }
}
