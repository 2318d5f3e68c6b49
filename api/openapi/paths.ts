/** The addresses of the API and what each answers. */
import { cursorParameter, filterParameterList, languageParameter, limitParameter, listedFileParameter, sortParameter, type Parameter } from './parameters.ts';
import { limits } from '../core/filters.ts';
import { mostPlaces } from '../db/places.ts';
import { reference } from './schemas.ts';

type Operation = Record<string, unknown>;
type Media = Record<string, { schema: Record<string, unknown> }>;

const json = (name: string): Media => ({ 'application/json': { schema: reference(name) } });
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: reference('Problem') } } });

const failures = {
  '304': { description: 'The client has this answer already.' },
  '400': problem('Parameters that cannot be used, each with what to write instead'),
  '405': problem('Only GET and HEAD are answered'),
  '431': problem('The address or the headers of the request are too long'),
  '503': problem('The records cannot be read at the moment'),
};

function operation(operationId: string, summary: string, content: Media, parameters: readonly unknown[] = [], more: Record<string, unknown> = {}): { get: Operation } {
  return {
    get: {
      operationId, summary, ...(parameters.length > 0 && { parameters }),
      responses: { '200': { description: summary, content }, ...failures, ...more },
    },
  };
}

/** An answer that nobody may keep. */
function never304({ get }: { get: Operation }): { get: Operation } {
  const { '304': _kept, ...responses } = get['responses'] as Record<string, unknown>;
  return { get: { ...get, responses } };
}

const withoutAnswer = { '404': problem('No record has this id'), '410': problem('The record has been withdrawn') };

export function paths(languages: readonly string[]): Record<string, { get: Operation }> {
  const language = languageParameter(languages);
  const list: Parameter[] = [...filterParameterList, sortParameter, language];
  const file: Parameter[] = [...list, listedFileParameter];
  const text = { schema: { type: 'string' } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'The id of a record' };
  return {
    '/api/locations': operation('listLocations', 'Records that pass every filter, page by page', json('LocationList'), [...list, limitParameter, cursorParameter]),
    '/api/locations.geojson': operation('listLocationsAsGeoJson', 'The whole result as GeoJSON', { 'application/geo+json': { schema: reference('LocationCollection') } }, file),
    '/api/locations.csv': operation('listLocationsAsCsv', 'The whole result as CSV, for spreadsheets: UTF-8 with a byte order mark, ids beside their words', { 'text/csv': text }, file),
    '/api/locations.ndjson': operation('listLocationsAsNdjson', 'The whole result, one JSON record a line', { 'application/x-ndjson': text }, file),
    '/api/locations/{id}': operation('getLocation', 'One record', json('LocationAnswer'), [id], withoutAnswer),
    '/api/directory': operation('getDirectory', 'Every published record, each on a line of its own, for use on a device', json('Directory')),
    '/api/places': operation('listPlaces', 'Towns, neighborhoods, villages and ZIP codes', json('Places'), [
      { name: 'q', in: 'query', description: `Beginning of a name: at most ${mostPlaces} places. Without it, the whole gazetteer.`, schema: { type: 'string', maxLength: limits.longestWords } },
    ]),
    '/api/vocabulary': operation('getVocabulary', 'The words that records use, with labels', json('Vocabulary'), [language]),
    '/api/freshness': operation('getFreshness', 'How many records there are, and how long ago they were checked', json('Freshness')),
    '/api/health': never304(operation('getHealth', 'Whether records are served, and which', json('Health'))),
    '/api/openapi.json': operation('getDescription', 'This description', { 'application/json': { schema: { type: 'object' } } }),
  };
}
