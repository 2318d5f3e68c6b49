/** The hours of a record, by themselves: whoever only tells whether something is open needs nothing of what searches. */
import { parseHours, type Hours } from './hours.ts';
import type { PublishedLocation } from './published.ts';

/** The hours that a record states; undefined when it states none (or, which the check prevents, when they cannot be read). */
export function statedHours(text: string | undefined): Hours | undefined {
  if (text === undefined) return undefined;
  const parsed = parseHours(text);
  return 'hours' in parsed ? parsed.hours : undefined;
}

/** The hours that an open state may be told from. Where it is not clear whether a place still exists, none may: it is "call first", never "open". */
export function hoursOf({ hours, status }: Pick<PublishedLocation, 'hours' | 'status'>): Hours | undefined {
  return status === 'unclear' ? undefined : statedHours(hours);
}
