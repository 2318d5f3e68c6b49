/** How many results there are and of what, in the words of the search. */
import { linesApart } from '../../api/core/listed.ts';
import type { Query } from '../../api/core/query/values.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';

/** Open ones were asked for and nothing else: then none is "none known to be open", because others may be. */
const asksOpen = ({ open }: Query): boolean => open !== undefined && open.at.length > 0 && !open.unknown;

/** "18 places", "50 phone lines", or both in one list where nobody said which of them. */
function countWords(total: number, query: Query, { results }: Messages): string {
  const asksLines = query.kind?.map(isLineKind) ?? [false, !linesApart(query)];
  if (!asksLines.includes(true)) return results.places(total);
  return asksLines.includes(false) ? results.all(total) : results.lines(total);
}

/** "18 places within 20 miles of Lynn"; a place that is not known counts for nothing. */
export function headingWords(total: number, query: Query, messages: Messages): string {
  const { near } = query;
  const { results, find } = messages;
  const none = total === 0 && asksOpen(query);
  if (!near) return none ? results.noneOpen : query.bbox ? results.inArea(total) : countWords(total, query, messages);
  const place = near.text === '' ? results.you : near.text;
  if (none) return near.miles === undefined ? results.noneOpen : results.noneOpenWithin(find.miles(near.miles), place);
  return near.miles === undefined ? results.near(total, place) : results.within(total, find.miles(near.miles), place);
}
