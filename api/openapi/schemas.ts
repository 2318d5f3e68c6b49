/** The schemas of the API's description, from the record's own schema and the filters. */
import { z } from 'zod';
import { correctionReasons, longestText, trapField } from '../core/corrections.ts';
import { locationSchema } from '../core/location.ts';
import { declarations } from '../core/filters.ts';
import { facetValues } from '../core/facets.ts';
import { placeKinds } from '../core/places.ts';
import { maintainerFields } from '../core/published.ts';
import { problemCodes } from '../core/query/values.ts';
import { vocabulary } from '../core/vocabulary.ts';

type Schema = Record<string, unknown>;

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const instant: Schema = { type: 'string', format: 'date-time' };
const localMinute: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$', description: 'Local wall-clock time' };

/** A closed object whose fields are all required, save those named as optional. */
export function object(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}
export const arrayOf = (items: Schema): Schema => ({ type: 'array', items });

/** A published record: the seed files' schema without what is for maintainers. */
function locationObject(): { properties: Record<string, Schema>; required: string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(locationSchema, { io: 'input' });
  const hidden: readonly string[] = maintainerFields;
  return {
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !hidden.includes(name))) as Record<string, Schema>,
    required: required.filter((name) => !hidden.includes(name)),
  };
}

const openState: Schema = {
  description: 'Whether it is open at `as_of`, as far as anyone knows.',
  oneOf: [
    object({ state: { const: 'open' }, until: localMinute }, ['until']),
    object({ state: { const: 'closed' }, opens: localMinute }, ['opens']),
    object({ state: { const: 'unknown' }, reason: { enum: ['hours-not-confirmed', 'holiday'] }, opens: localMinute }, ['opens']),
  ],
};

const facets = object(Object.fromEntries(declarations.flatMap(([name, declaration]) => {
  const values = facetValues(declaration);
  return values ? [[name, object(Object.fromEntries(values.map((value) => [value, count])))]] : [];
})));

const engine: Schema = { enum: ['better-sqlite3', 'd1'] };

const problemDocument = object({
  type: text, title: text, status: { type: 'integer' }, detail: text, replaced_by: text,
  alive: { const: true, description: 'Of `/api/health`: this server answers, although it cannot read the records' },
  errors: arrayOf(object({ parameter: text, value: text, code: { type: 'string', enum: problemCodes }, message: text })),
}, ['detail', 'replaced_by', 'alive', 'errors']);

/** What `core/freshness.ts` works out. */
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const inCounty = { records: count, by_kind: reference('CountsByKind') };
const freshness: Schema = {
  ...object({
    version: text, as_of: instant, records: count, with_hours: count,
    by_confidence: { type: 'object', additionalProperties: count, description: '`confirmed`: sources agree. It does not mean that anyone phoned.' }, by_kind: reference('CountsByKind'),
    by_age: object({ up_to_90_days: count, up_to_180_days: count, older: count }),
    by_check: { ...object(Object.fromEntries(vocabulary.check_method.map((way) => [way, count]))), description: 'How each record was last checked' },
    shares: { ...object({ checked_in_90_days: share, checked_in_180_days: share, confirmed: share, with_hours: share, phoned: share }), description: 'Of all records' },
    by_county: arrayOf(object({ county: text, ...inCounty })), without_county: { ...object(inCounty), description: 'Without an address: lines and networks' },
    named_towns: arrayOf({
      ...object({
        kind: { type: 'string', enum: vocabulary.kind }, title: text, url: { type: 'string', format: 'uri' }, dated: text, read: { type: 'string', format: 'date' },
        towns: count, without: arrayOf(text), in_doubt: arrayOf(text),
      }),
      description: 'A list of towns that are said to have a place of this kind, and those of them without one here',
    }),
    oldest: arrayOf(object({ id: text, name: text, checked_on: { type: 'string', format: 'date' } })),
  }),
  description: 'Figures of the day on which `as_of` lies, in the time zone of the region. They change at midnight and with the records.',
};

/** A point of RFC 7946, or null for a line and whatever else has no point. */
const geometry: Schema = {
  oneOf: [{ type: 'null' }, object({ type: { const: 'Point' }, coordinates: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } } })],
};

export function schemas(): Record<string, Schema> {
  const { properties, required } = locationObject();
  const item = { ...properties, open: reference('OpenState'), distance_miles: { type: 'number', minimum: 0 } };
  const { point: _point, ...flat } = item as Record<string, Schema>;
  return {
    Location: { type: 'object', additionalProperties: false, required, properties },
    OpenState: openState,
    LocationItem: { type: 'object', additionalProperties: false, required: [...required, 'open'], properties: item },
    Facets: { ...facets, description: 'Matches for each value if its filter were set to it alone and all other filters stayed.' },
    LocationList: object({
      version: text, as_of: instant, time_zone: text, total: count, items: arrayOf(reference('LocationItem')),
      facets: reference('Facets'), next: { type: ['string', 'null'], description: 'Path of the next page' },
    }),
    LocationAnswer: object({ version: text, as_of: instant, time_zone: text, item: reference('LocationItem') }),
    LocationFeature: object({
      type: { const: 'Feature' }, id: text, geometry,
      properties: {
        type: 'object', additionalProperties: false, required: [...required, 'open'],
        properties: { ...flat, accuracy_m: { type: 'number' }, point_method: { type: 'string', enum: vocabulary.point_method } },
      },
    }),
    LocationCollection: object({ type: { const: 'FeatureCollection' }, version: text, as_of: instant, features: arrayOf(reference('LocationFeature')) }),
    HolidayRule: object({
      name: text, month: count, day: count, weekday: { ...count, description: '0 Monday to 6 Sunday' }, nth: { type: 'integer', description: '-1 for the last' },
    }, ['day', 'weekday', 'nth']),
    Directory: object({ version: text, time_zone: text, holidays: arrayOf(reference('HolidayRule')), items: arrayOf(reference('Location')) }),
    Place: object({
      name: text, kind: { type: 'string', enum: placeKinds }, lat: { type: 'number' }, lon: { type: 'number' }, county: text, town: text, area: { const: true }, aliases: arrayOf(text),
    }, ['county', 'town', 'area', 'aliases']),
    Places: object({ version: text, items: arrayOf(reference('Place')) }),
    Vocabulary: object({
      language: text,
      lists: object(Object.fromEntries(Object.entries(vocabulary).map(([name, ids]) => [name, arrayOf(object({ id: { type: 'string', enum: ids }, label: text }))]))),
    }),
    Correction: {
      ...object({
        location: { ...text, description: 'id of the record' }, reason: { type: 'string', enum: correctionReasons },
        text: { type: 'string', maxLength: longestText, description: 'In your own words. Nothing about yourself or other people.' }, [trapField]: { ...text, description: 'To be left empty' },
      }, ['text', trapField]),
    },
    CorrectionReceived: object({ status: { const: 'received' }, location: text, reason: { type: 'string', enum: correctionReasons } }),
    CountsByKind: { type: 'object', additionalProperties: count, description: 'Records by kind. Kinds that none has are left out.' },
    Freshness: freshness,
    Health: object({ status: { const: 'ready' }, alive: { const: true }, engine, version: text, records: count, loaded_at: instant }),
    Alive: object({ status: { const: 'alive' }, engine }),
    Problem: { ...problemDocument, description: 'RFC 9457' },
  };
}
