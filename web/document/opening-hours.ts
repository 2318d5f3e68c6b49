/** Opening hours as schema.org has them. Wall-clock time of the place: schema.org knows no time zone. */
import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';
import { HOLIDAY } from '../../api/core/calendar.ts';
import type { Hours, Span } from '../../api/core/hours.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'] as const;
const DAY = 1440;

const nameOf = (day: number): DayOfWeek => `https://schema.org/${days[day] ?? 'PublicHolidays'}`;
const clockText = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** What closes before it opens runs past midnight; a whole day ends a minute early, or it would have no length. */
const closes = ({ from, to }: Span): string => (from === 0 && to === DAY ? '23:59' : clockText(to % DAY));

/**
 * One entry for each span of time, with the days that share it. A day without an entry is closed; holidays are named
 * where the hours speak of them, and without times where it is closed then.
 * @param description said of every entry, where a reader would else not know which clock is meant.
 */
export function openingHours({ spans, speaksOfHolidays }: Hours, description?: string): OpeningHoursSpecification[] {
  const groups = new Map<string, Span[]>();
  for (const span of spans) groups.set(`${span.from}-${span.to}`, [...(groups.get(`${span.from}-${span.to}`) ?? []), span]);
  const said = description === undefined ? {} : { description };
  const open = [...groups.values()].flatMap(([first, ...others]): OpeningHoursSpecification[] => (first ? [{
    '@type': 'OpeningHoursSpecification', dayOfWeek: [first, ...others].map(({ day }) => nameOf(day)), opens: clockText(first.from), closes: closes(first), ...said,
  }] : []));
  const offOnHolidays = speaksOfHolidays && spans.length > 0 && !spans.some(({ day }) => day === HOLIDAY);
  return offOnHolidays ? [...open, { '@type': 'OpeningHoursSpecification', dayOfWeek: nameOf(HOLIDAY), ...said }] : open;
}
