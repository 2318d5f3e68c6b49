import { describe, expect, test } from 'vitest';
import { freshnessOf, judged, type Around } from '../../api/core/freshness.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import type { Place } from '../../api/core/places.ts';
import { record } from '../support/records.ts';

const at = { lat: 42, lon: -71 };
const places: Place[] = [
  { name: 'Boston', kind: 'town', county: 'Suffolk', ...at }, { name: 'Lynn', kind: 'town', county: 'Essex', ...at }, { name: 'Ware', kind: 'town', county: 'Hampshire', ...at },
  { name: 'Downtown Boston', kind: 'neighborhood', county: 'Suffolk', aliases: ['Boston Downtown'], ...at }, { name: 'Hyannis', kind: 'village', county: 'Barnstable', ...at },
  { name: '02601', kind: 'zip', county: 'Barnstable', town: 'Hyannis', ...at },
];
const list = { kind: 'clubhouse', title: 'A list', url: 'https://example.org/', dated: 'undated', read: '2026-11-21', towns: ['Boston Downtown', 'East Boston', 'Hyannis', 'Ware'] } as const;
const around: Around = { today: '2026-11-21', region: { counties: ['Barnstable', 'Essex', 'Nantucket', 'Suffolk'], namedTowns: [list] }, places };
const figures = (...records: LocationRecord[]) => freshnessOf(records.map(judged), around);
const inTown = (city: string, more: Partial<LocationRecord> = {}): LocationRecord => record({ address: { city, state: 'MA' }, ...more });

describe('the figures', () => {
  test('count records by confidence, kind, age and way of their check', () => {
    const found = figures(
      record({ id: 'a', confidence: 'confirmed', hours: 'Mo 09:00-12:00', checked: { on: '2026-11-21', by: 'phone' } }), record({ id: 'b', checked: { on: '2026-08-23', by: 'visit' } }),
      record({ id: 'c', kind: 'warmline', checked: { on: '2026-08-22', by: 'reading' } }), record({ id: 'd', checked: { on: '2026-05-24', by: 'reading' } }),
    );
    expect(found).toMatchObject({
      records: 4, by_confidence: { confirmed: 1, listed: 3 }, by_kind: { clubhouse: 3, warmline: 1 }, with_hours: 1,
      by_age: { up_to_90_days: 2, up_to_180_days: 1, older: 1 }, by_check: { reading: 2, phone: 1, visit: 1, operator: 0 },
      shares: { checked_in_90_days: 0.5, checked_in_180_days: 0.75, confirmed: 0.25, with_hours: 0.25, phoned: 0.25 },
    });
  });

  test('do not count hours of a place that may be gone, nor hours that are only a comment', () => {
    expect(figures(record({ hours: '24/7', status: 'unclear' }), record({ hours: '"by appointment"' }), record({ hours: '24/7' })).with_hours).toBe(1);
  });

  test('of nothing are nothing', () => {
    const { records, shares, oldest } = figures();
    expect({ records, shares, oldest }).toEqual({ records: 0, shares: { checked_in_90_days: 0, checked_in_180_days: 0, confirmed: 0, with_hours: 0, phoned: 0 }, oldest: [] });
  });

  test('name the ten checked longest ago, of one day in the order they came', () => {
    const many = Array.from({ length: 12 }, (_, index) => record({ id: `r${index}`, checked: { on: index === 11 ? '2025-01-01' : '2026-01-01', by: 'reading' } }));
    expect(figures(...many).oldest.map(({ id }) => id)).toEqual(['r11', 'r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8']);
  });
});

describe('counties', () => {
  test('are all there, with the kinds that lie in them; what has no address or an unknown town is apart', () => {
    const { by_county, without_county } = figures(inTown('Lynn'), inTown('lynn', { kind: 'living-room' }), inTown('Boston'), record({ kind: 'helpline' }), inTown('Nowhere'));
    expect(by_county).toEqual([
      { county: 'Barnstable', records: 0, by_kind: {} }, { county: 'Essex', records: 2, by_kind: { clubhouse: 1, 'living-room': 1 } },
      { county: 'Nantucket', records: 0, by_kind: {} }, { county: 'Suffolk', records: 1, by_kind: { clubhouse: 1 } },
    ]);
    expect(without_county).toEqual({ records: 2, by_kind: { clubhouse: 1, helpline: 1 } });
  });

  test('are those of the ZIP code where there is one that we know', () => {
    const withZip = (zip: string): LocationRecord => record({ address: { city: 'Lynn', state: 'MA', zip } });
    expect(figures(withZip('02601'), withZip('00000')).by_county.filter(({ records }) => records > 0).map(({ county }) => county)).toEqual(['Barnstable', 'Essex']);
  });
});

describe('towns that a list names', () => {
  const named = (...records: LocationRecord[]) => figures(...records).named_towns[0];

  test('are without a place until a record of the kind is there', () => {
    expect(named(inTown('Ware', { kind: 'living-room' }))).toEqual({ ...list, towns: 4, without: [...list.towns], in_doubt: [] });
    expect(named(inTown('Ware'), inTown('Hyannis'))?.without).toEqual(['Boston Downtown', 'East Boston']);
  });

  test('are known by part of town too, whichever way round it is said and whatever door is named', () => {
    const part = (neighborhood: string): LocationRecord => inTown('Boston', { neighborhood });
    expect(named(part('Downtown'), part('East Boston (Orient Heights)'))?.without).toEqual(['Hyannis', 'Ware']);
    expect(named(inTown('Boston'))?.without).toEqual([...list.towns]);
  });

  test('are in doubt where it is not clear whether the only place still exists', () => {
    expect(named(inTown('Ware', { status: 'unclear' }))).toMatchObject({ without: ['Boston Downtown', 'East Boston', 'Hyannis'], in_doubt: ['Ware'] });
    expect(named(inTown('Ware', { status: 'unclear' }), inTown('Ware'))?.in_doubt).toEqual([]);
  });
});
