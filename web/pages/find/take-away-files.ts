/** The list as files, made on the device: the same writers as the server's, and nothing of what somebody typed. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { writeCsv, type InWords } from '../../../api/core/formats/csv.ts';
import { writeGeoJson } from '../../../api/core/formats/geojson.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { recordInWords, type RecordCatalog } from '../../list/in-words.ts';
import type { SavedFile } from '../../list/save-file.ts';

export type Listed = {
  items: readonly LocationItem[];
  query: Query;
  /** Instant for which open states hold. */
  asOf: Date;
  /** Calendar day in the region, YYYY-MM-DD. */
  today: string;
  /** Origin of the pages of records, without a final slash. */
  site: string;
  /** The words of the page's language. */
  catalog: RecordCatalog;
};

/**
 * Distances to several places tell where somebody stood to within a house or two. From a town anybody may know that; the
 * position of a device goes into no file that is passed on.
 */
const itemsToKeep = ({ items, query }: Listed): LocationItem[] =>
  query.near?.text === '' ? items.map(({ distance_miles: _far, ...item }) => item) : [...items];

const nameOf = ({ today }: Listed, ending: string): string => `peer-support-${today}.${ending}`;

export function csvOf(listed: Listed): SavedFile {
  const { today, site, catalog } = listed;
  const inWords: InWords = (record, day) => recordInWords(record, day, catalog);
  return { name: nameOf(listed, 'csv'), type: 'text/csv;charset=utf-8', text: writeCsv(itemsToKeep(listed), { inWords, today, site }) };
}

export function geoJsonOf(listed: Listed): SavedFile {
  return { name: nameOf(listed, 'geojson'), type: 'application/geo+json', text: writeGeoJson(itemsToKeep(listed), { as_of: listed.asOf.toISOString() }) };
}
