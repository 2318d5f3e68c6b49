/** How many results there are and of what, in the words of the search. */
import { linesApart } from '../../api/core/listed.ts';
import type { Query } from '../../api/core/query/values.ts';
import { lineKinds } from '../../api/core/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';

const lines: readonly string[] = lineKinds;

/** Open ones were asked for and nothing else: then none is "none known to be open", because others may be. */
const asksOpen = ({ open }: Query): boolean => open !== undefined && open.at.length > 0 && !open.unknown;

/** No line can be among them: lines stand apart, or other kinds were asked for. */
const isOfPlaces = (query: Query): boolean => linesApart(query) !== undefined || query.kind?.some((kind) => lines.includes(kind)) === false;

/** "18 places within 20 miles of Lynn"; a place that is not known counts for nothing. */
export function headingWords(total: number, query: Query, messages: Messages): string {
  const { near } = query;
  const { results, find } = messages;
  const none = total === 0 && asksOpen(query);
  if (!near) return none ? results.noneOpen : query.bbox ? results.inArea(total) : isOfPlaces(query) ? results.places(total) : results.all(total);
  const place = near.text === '' ? results.you : near.text;
  if (none) return near.miles === undefined ? results.noneOpen : results.noneOpenWithin(find.miles(near.miles), place);
  return near.miles === undefined ? results.near(total, place) : results.within(total, find.miles(near.miles), place);
}
