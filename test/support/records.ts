/** Records made for tests: a small whole one, and generators of odd ones. */
import * as fc from 'fast-check';
import type { LocationRecord } from '../../api/core/location.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import {
  accesses, audiences, focuses, funders, isLineKind, kinds, languages, peerRoles, services,
} from '../../api/core/vocabulary.ts';

/** The least that a published record has. */
export function record(more: Partial<LocationRecord> = {}): LocationRecord {
  return {
    id: 'harbor-house', name: 'Harbor House', kind: 'clubhouse', focus: ['mental-health'], summary: 'A place to meet.',
    website: 'https://example.org/', confidence: 'listed', status: 'open', checked: { on: '2026-11-21', by: 'reading' },
    sources: [{ url: 'https://example.org/', title: 'Own page', dated: '2026', read: '2026-11-21', supports: ['name', 'website'], kind: 'operator' }],
    ...more,
  };
}

/** Those that are somewhere, or for an area: what the find page lists when nobody asks for lines. */
export const placesOf = (records: readonly PublishedLocation[]): PublishedLocation[] => records.filter(({ kind }) => !isLineKind(kind));

const some = <T extends string>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });

/** Words that fold, sort and match in surprising ways: accents, other scripts, ligatures, emoji, half surrogates, quotes. */
export const oddWords = [
  'Lynn Center', 'LYNN  cénter', 'São José', 'Sa\u0303o Jose\u0301', "O'Brien's Place", 'NAMI – Cape Cod', 'İstanbul STRASSE straße', 'ısparta',
  'Ægir Œuvre', 'Đường Lối', '東京 センター', 'ｾﾝﾀｰ ＡＢＣ', 'ΌΣΟΣ όσος', 'Ⅷ ½ ﬁne ﬀ', '\u{1F600} smile', '\u{1D400}bc', '\uffee half', '\ue000 private',
  '\u{20000}\u{20001} 一', '\ufa0e 一', '\u{1e900}\u{1e901}\u{1e902} \u{11f04}\u{11f05}', 'שלום עולם', 'مرحبا \u202ebidi', 'half \ud83d surrogate', 'a\u200db\u00adc', 'क्षत्रिय', 'Z\u0351\u036b\u0343algo', '１２３ ٤٥٦ ७८',
] as const;

export const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddWords) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }) },
);

const hours = fc.constantFrom(
  '24/7', 'Mo-Fr 09:00-17:00', 'Mo-Su 21:00-01:00', 'Mo-Fr 10:00-24:00; PH off', 'Sa,Su 22:00-03:00; PH 10:00-12:00', 'Mo 16:00-19:00', 'Fr 18:00-02:00',
  'Mo-Su 00:00-24:00; PH off', 'Sa 09:00-12:00,13:00-17:00', 'We,Th 20:00-02:30', '"by appointment"',
);
/** A coarse grid, so that several records share a point and distances tie. Decimal degrees as an address writes them. */
export const gridPoint = fc.record({ lat: fc.integer({ min: 415, max: 427 }).map((tenths) => tenths / 10), lon: fc.integer({ min: -720, max: -700 }).map((tenths) => tenths / 10) });
const point = fc.tuple(gridPoint, fc.constantFrom('street' as const, 'town' as const)).map(([where, method]) => ({ ...where, accuracy_m: 50, method }));

/** A published record with any mix of fields. Ids are unique in a list by `recordList`. */
export const anyRecord: fc.Arbitrary<PublishedLocation> = fc.record({
  name: oddText, operator: oddText, kind: fc.constantFrom(...kinds), focus: some(focuses), summary: oddText,
  city: fc.constantFrom('Lynn', 'North Adams', 'Boston', 'Vineyard Haven'), neighborhood: oddText, point, hours,
  languages: some(languages), audiences: some(audiences), peer_roles: some(peerRoles), peer_run: fc.boolean(), services: some(services),
  access: some(accesses), funders: some(funders), on: fc.constantFrom('2026-01-05', '2026-11-20', '2026-11-21'),
}, { requiredKeys: ['name', 'kind', 'focus', 'summary', 'on'] }).map(({ city, on, ...fields }) => {
  const isLine = isLineKind(fields.kind);
  const { point: place, ...others } = fields;
  return record({
    ...others, ...(city !== undefined && { address: { city, state: 'MA' } }), checked: { on, by: 'reading' }, ...(place && !isLine && { point: place }),
  });
});

/** Records with different ids. */
export const recordList = (most: number, least = 0): fc.Arbitrary<PublishedLocation[]> =>
  fc.array(anyRecord, { minLength: least, maxLength: most }).map((records) => records.map((each, index) => ({ ...each, id: `record-${index}` })));
