/** Where the list can be had from the server: as files, and for other sites. */
import type { Sort } from '../../../api/core/filters.ts';
import { listedQuery } from '../../../api/core/listed.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { writeQuery } from '../../../api/core/query/write.ts';
import { widerParameter } from '../../../api/core/wider.ts';
import { withoutPrivate } from './address.ts';

/** The address of a file that equals the page: the same kinds, the same circle, and what has no distance as well. */
export function fileAddress(ending: 'csv' | 'geojson', query: Query, sort: Sort): string {
  const wider = query.near ? [[widerParameter, 'true']] : [];
  return `/api/locations.${ending}?${new URLSearchParams([...writeQuery(listedQuery(query)), ['sort', sort], ...wider])}`;
}

/** The page that says how to show this list on another site. What somebody typed is not passed on. */
export function embedAddress(query: Query): string {
  const parameters = String(new URLSearchParams(writeQuery(withoutPrivate(query))));
  return `/embed/how${parameters && `?${parameters}`}`;
}
