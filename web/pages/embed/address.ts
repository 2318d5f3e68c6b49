/** Addresses of the list in a frame, and of the page that tells how to put it on one's own. */
import type { Query } from '../../../api/core/query/values.ts';
import type { FindPage } from '../../../api/core/pages.ts';
import { serverAddress, type FindState } from '../find/address.ts';
import { pageSort } from '../find/state.ts';

/** What a page lists and in which order, where that is not the usual one. */
export type Listed = Pick<FindState, 'query' | 'sort'>;

export const listedOf = ({ query, sort }: Pick<FindPage, 'query' | 'sort'>): Listed => ({ query, ...(sort !== pageSort(query, undefined) && { sort }) });

/** The address of the find page begins with its slash. */
const search = (listed: Listed): string => serverAddress(listed).slice(1);

/** The frame with these filters. Its place is the choice of whoever puts it on a page, and stands where a server reads it. */
export const embedAddress = (listed: Listed): string => `/embed${search(listed)}`;

/** How to put the list with these filters on a page. From a page with scripts: without what must stay on the device. */
export const howAddress = (query: Query = {}): string => `/embed/how${search({ query })}`;
