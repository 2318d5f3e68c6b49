/** Whether it is open, and when. Wakes up in the browser, so that it stays right. */
import { createCalendar, HOLIDAY } from '../../../api/core/calendar.ts';
import { localMinute, weekdayOf, type Clock } from '../../../api/core/clock.ts';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { openState } from '../../../api/core/open-state.ts';
import { hoursOf, statedHours } from '../../../api/core/stated-hours.ts';
import { OpenLine } from '../../list/OpenLine.tsx';
import { Original } from '../../list/Original.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useNow } from '../find/use-now.ts';
import type { EmbeddedAround } from './Around.tsx';
import { isAlways, weekRows } from './week.ts';

export type EmbeddedLocation = EmbeddedAround & {
  page: 'location';
  hours?: string | undefined;
  status: PublishedLocation['status'];
  /** Whether there is a number to call. */
  callable: boolean;
};

type IslandProps = { initial: EmbeddedLocation; clock: Clock };

function useHours({ initial: { asOf, hours: text, status, region }, clock }: IslandProps) {
  const calendar = createCalendar(region.holidays);
  const now = localMinute(useNow(clock, asOf), region.timeZone);
  return { calendar, now, hours: hoursOf({ status, ...(text !== undefined && { hours: text }) }), stated: statedHours(text) };
}

/** Open or not, and until when. */
export function OpenNow(props: IslandProps) {
  const { hours, now, calendar } = useHours(props);
  return <OpenLine open={openState(hours, now, calendar)} now={now} callable={props.initial.callable} />;
}

/** The hours of each day, with today marked; on a legal holiday it says so. */
export function Week(props: IslandProps) {
  const messages = useMessages();
  const { stated: hours, now, calendar } = useHours(props);
  if (!hours) return null;
  if (hours.spans.length === 0) return hours.comments.map(({ text }) => <p key={text}><Original language={messages.language}>{text}</Original></p>);
  if (isAlways(hours)) return <p>{messages.open.always}</p>;
  const holiday = calendar.holidayName(now.date);
  const today = holiday !== undefined && hours.speaksOfHolidays ? HOLIDAY : weekdayOf(now.date);
  return (
    <>
      {holiday !== undefined && <p className="notice">{messages.week.today(holiday, hours.speaksOfHolidays)}</p>}
      <table className="week">
        <caption className="hidden">{messages.week.caption}</caption>
        <tbody>
          {weekRows(hours, messages).map(({ day, name, times, said }) => (
            <tr key={day} aria-current={day === today ? 'date' : undefined}><th scope="row">{name}</th><td>{times}{said.length > 0 && <>{times && ' · '}<Original language={messages.language}>{said.join(' · ')}</Original></>}</td></tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
