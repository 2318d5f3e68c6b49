/** The address of the page of all lines. */
import type { Query } from '../../api/core/query/values.ts';
import { writeQuery } from '../../api/core/query/write.ts';
import { talkQuery } from '../../api/core/talk-query.ts';

export const talkNowAddress = '/talk';

/** Parts of that page that links lead to. */
export type TalkPart = 'talk-open' | 'talk-crisis';

/** The same with what a person has chosen, as far as it concerns lines. */
export function talkAddress(query: Query, part?: TalkPart): string {
  const parameters = writeQuery(talkQuery(query));
  const page = parameters.length > 0 ? `${talkNowAddress}?${new URLSearchParams(parameters)}` : talkNowAddress;
  return part ? `${page}#${part}` : page;
}
