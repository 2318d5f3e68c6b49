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

/** How to tell what is wrong with a record. */
const tell = (language: Parameter): { post: Operation } => ({
  post: {
    operationId: 'sendCorrection',
    summary: 'Say that something is wrong with a record, or that somebody called and it is right',
    description: 'Nothing is asked or kept of who sends it. Pages get an answer in HTML where they ask for it.',
    parameters: [{ ...language, description: 'Language of an answer in HTML' }],
    requestBody: { required: true, content: { 'application/json': { schema: reference('Correction') }, 'application/x-www-form-urlencoded': { schema: reference('Correction') } } },
    responses: {
      '202': { description: 'It is kept, and somebody will look at it', content: { ...json('CorrectionReceived'), 'text/html': { schema: { type: 'string' } } } },
      ...Object.fromEntries(([
        ['400', 'It cannot be read'], ['403', 'It comes from a page of another site'], ['404', 'No record has this id, or no corrections are taken'], ['410', 'The record has been withdrawn'],
        ['413', 'It is too long'], ['415', 'It is neither JSON nor a form'], ['429', 'Too many come in at the moment'], ['503', 'Too many wait, or the records cannot be reached'],
      ] as const).map(([status, words]) => {
        const { description, content } = problem(words);
        return [status, { description, content: { ...content, 'text/html': { schema: { type: 'string' } } } }];
      })),
    },
  },
});

export function paths(languages: readonly string[]): Record<string, { get: Operation } | { post: Operation }> {
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
    '/api/health': never304(operation('getHealth', 'Whether this server is ready: 200 with the records that it serves, or 503', json('Health'))),
    '/api/health/alive': never304(operation('getAlive', 'Whether this server is alive, which asks nothing of the database', json('Alive'))),
    '/api/corrections': tell(language),
    '/api/openapi.json': operation('getDescription', 'This description', { 'application/json': { schema: { type: 'object' } } }),
  };
}
