/** The address of the page of all lines. */
import type { Query } from '../../api/core/query/values.ts';
import { writeQuery } from '../../api/core/query/write.ts';
import { talkQuery } from '../../api/core/talk-query.ts';

export const talkNowAddress = '/talk';

/** The same with what a person has chosen, as far as it concerns lines. */
export function talkAddress(query: Query): string {
  const parameters = writeQuery(talkQuery(query));
  return parameters.length > 0 ? `${talkNowAddress}?${new URLSearchParams(parameters)}` : talkNowAddress;
}
