/** How many results there are and of what, in the words of the search. */
import type { Query } from '../../api/core/query/values.ts';
import type { Messages } from '../messages/messages.ts';

/** "18 places within 20 miles of Lynn"; a place that is not known counts for nothing. */
export function headingWords(total: number, query: Query, messages: Messages): string {
  const { near } = query;
  const { results, find } = messages;
  if (!near) return results.all(total);
  const place = near.text === '' ? results.you : near.text;
  return near.miles === undefined ? results.near(total, place) : results.within(total, find.miles(near.miles), place);
}
