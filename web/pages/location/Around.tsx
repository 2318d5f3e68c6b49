/** What is around a record: places nearby, and lines that answer now. They wake up, so that open states stay right. */
import { createCalendar, type Calendar } from '../../../api/core/calendar.ts';
import { localMinute, type Clock, type LocalMinute } from '../../../api/core/clock.ts';
import { openState } from '../../../api/core/open-state.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { noLines, type OpenLines } from '../../../api/core/about-line.ts';
import { locationSizes } from '../../../api/core/pages.ts';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { isMiddle } from '../../../api/core/vocabulary.ts';
import type { CardItem, LineItem } from '../../list/card-item.ts';
import { LinesNow } from '../../list/LinesNow.tsx';
import { OpenLine } from '../../list/OpenLine.tsx';
import { townWords } from '../../list/where.ts';
import { Mark } from '../../map/Mark.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { distanceWords } from '../../messages/format.ts';
import { useNow } from '../find/use-now.ts';
import type { PageRegion } from '../find/state.ts';

export type EmbeddedAround = {
  asOf: string;
  region: PageRegion;
  lines: OpenLines<LineItem>;
  nearby: CardItem[];
};

type IslandProps = { initial: EmbeddedAround; clock: Clock };

function useTime({ initial: { asOf, region }, clock }: IslandProps): { now: LocalMinute; calendar: Calendar } {
  return { now: localMinute(useNow(clock, asOf), region.timeZone), calendar: createCalendar(region.holidays) };
}

const withOpen = <T extends CardItem>(items: readonly T[], now: LocalMinute, calendar: Calendar): T[] =>
  items.map((item) => ({ ...item, open: openState(hoursOf(item), now, calendar) }));

/** What says whether the record itself is open. */
type OfRecord = { initial: EmbeddedAround & { hours?: string | undefined; status: PublishedLocation['status'] } };

/**
 * Lines that answer; one that has closed since is no longer named. Where the place may well be open, its own number
 * comes first in mind, and one other line is enough.
 */
export function LinesHere(props: IslandProps & OfRecord) {
  const { now, calendar } = useTime(props);
  const { lines, hours, status } = props.initial;
  const open = withOpen(lines.items, now, calendar).filter(({ open: { state } }) => state === 'open');
  const own = openState(hoursOf({ status, ...(hours !== undefined && { hours }) }), now, calendar);
  return <LinesNow query={{}} lines={{ ...(open.length > 0 ? lines : noLines), items: open }} now={now} most={own.state === 'unknown' ? 1 : locationSizes.lines} />;
}

/** The nearest other places. */
export function Nearby(props: IslandProps) {
  const { now, calendar } = useTime(props);
  return <NearbyList items={withOpen(props.initial.nearby, now, calendar)} now={now} />;
}

export function NearbyList({ items, now }: { items: readonly CardItem[]; now: LocalMinute }) {
  return <ul className="nearby">{items.map((item) => <NearbyPlace key={item.id} item={item} now={now} />)}</ul>;
}

function NearbyPlace({ item, now }: { item: CardItem; now: LocalMinute }) {
  const at = useAt();
  const messages = useMessages();
  const far = item.point && isMiddle(item.point) ? messages.card.somewhere : item.distance_miles !== undefined && distanceWords(item.distance_miles, messages);
  return (
    <li>
      <Mark kind={item.kind} />
      <div>
        <h3><a href={at(`/locations/${item.id}`)}>{item.name}</a></h3>
        <p className="quiet small">{[messages.labels.kind[item.kind], townWords(item, messages), far].filter(Boolean).join(' · ')}</p>
        <OpenLine open={item.open} now={now} callable={item.phones !== undefined} />
      </div>
    </li>
  );
}
