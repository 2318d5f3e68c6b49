/** Where the list can be had from the server: as files, and for other sites. */
import type { Sort } from '../../../api/core/filters.ts';
import { firstLanguage, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { listedParameter } from '../../../api/core/listed.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { writeQuery } from '../../../api/core/query/write.ts';
import { withoutPrivate } from './address.ts';

/** The address of a file that equals what the server lists for the same query. */
export function fileAddress(ending: 'csv' | 'geojson', query: Query, sort: Sort, language: InterfaceLanguage): string {
  const inWords = language === firstLanguage ? [] : [['lang', language]];
  return `/api/locations.${ending}?${new URLSearchParams([...writeQuery(query), ['sort', sort], [listedParameter, 'true'], ...inWords])}`;
}

/** The page that says how to show this list on another site. What somebody typed is not passed on. */
export function embedAddress(query: Query): string {
  const parameters = String(new URLSearchParams(writeQuery(withoutPrivate(query))));
  return `/embed/how${parameters && `?${parameters}`}`;
}
