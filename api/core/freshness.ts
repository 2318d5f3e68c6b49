/** How complete the records are and how old their checks: the figures of `/api/freshness`, of `/about` and of the maintainer's report. */
import { addDays } from './clock.ts';
import { byCounty, countsOf, coverageOf, placesByKey, type CountyCounts, type KindCounts, type NamedCoverage, type Placed } from './coverage.ts';
import { saysWhen } from './open-state.ts';
import type { Place } from './places.ts';
import type { PublishedLocation } from './published.ts';
import type { Region } from './region.ts';
import { hoursOf } from './stated-hours.ts';
import { checkMethods } from './vocabulary.ts';

type CheckMethod = (typeof checkMethods)[number];

/** What the figures look at in a record. */
export type Judged = Placed & {
  id: string;
  name: string;
  confidence: string;
  /** Calendar day, YYYY-MM-DD. */
  checkedOn: string;
  checkedBy: CheckMethod;
  /** Whether its hours say when it is open, as far as that can be relied on. */
  hasHours: boolean;
};

/** Shares of all published records, 0 to 1 in thousandths; 0 where there are none. */
export type Shares = {
  checked_in_90_days: number;
  checked_in_180_days: number;
  /** Sources agree. It does not mean that anyone phoned. */
  confirmed: number;
  with_hours: number;
  /** Last checked by phone. */
  phoned: number;
};

export type Freshness = {
  records: number;
  by_confidence: Record<string, number>;
  by_kind: KindCounts;
  /** Days since the last check: how many records at most so old. */
  by_age: { up_to_90_days: number; up_to_180_days: number; older: number };
  /** How the last check was done; every way is named. */
  by_check: Record<CheckMethod, number>;
  with_hours: number;
  shares: Shares;
  by_county: CountyCounts[];
  /** What is in no county: lines and networks without an address. */
  without_county: Omit<CountyCounts, 'county'>;
  named_towns: NamedCoverage[];
  oldest: { id: string; name: string; checked_on: string }[];
};

const mostOldest = 10;

export function judged(record: PublishedLocation): Judged {
  const { id, name, kind, confidence, checked, address, neighborhood, status } = record;
  return {
    id, name, kind, confidence, checkedOn: checked.on, checkedBy: checked.by, hasHours: saysWhen(hoursOf(record)), isUnclear: status === 'unclear',
    ...(address && { city: address.city }), ...(address?.zip !== undefined && { zip: address.zip }), ...(neighborhood !== undefined && { neighborhood }),
  };
}

/** What the figures are made for: a day in the region (YYYY-MM-DD), the region, and its places in order of precedence. */
export type Around = { today: string; region: Pick<Region, 'counties' | 'namedTowns'>; places: readonly Place[] };

/**
 * The figures.
 * @param records the published ones, in the order of their names: it decides between those checked on the same day
 */
export function freshnessOf(records: readonly Judged[], { today, region, places }: Around): Freshness {
  const within = (days: number): number => {
    const first = addDays(today, -days);
    return records.filter(({ checkedOn }) => checkedOn >= first).length;
  };
  const [quarter, half] = [within(90), within(180)];
  const confidence = countsOf(records.map((record) => record.confidence));
  const phoned = records.filter(({ checkedBy }) => checkedBy === 'phone').length;
  const withHours = records.filter(({ hasHours }) => hasHours).length;
  const share = (some: number): number => (records.length === 0 ? 0 : Math.round((some / records.length) * 1000) / 1000);
  const byKey = placesByKey(places);
  const { counties, elsewhere } = byCounty(records, region, byKey);
  return {
    records: records.length,
    by_confidence: confidence,
    by_kind: countsOf(records.map(({ kind }) => kind)),
    by_age: { up_to_90_days: quarter, up_to_180_days: half - quarter, older: records.length - half },
    by_check: Object.fromEntries(checkMethods.map((way) => [way, records.filter(({ checkedBy }) => checkedBy === way).length])) as Freshness['by_check'],
    with_hours: withHours,
    shares: {
      checked_in_90_days: share(quarter), checked_in_180_days: share(half), confirmed: share(confidence['confirmed'] ?? 0),
      with_hours: share(withHours), phoned: share(phoned),
    },
    by_county: counties, without_county: elsewhere,
    named_towns: region.namedTowns.map((list) => coverageOf(list, records, byKey)),
    oldest: records.toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0)).slice(0, mostOldest)
      .map(({ id, name, checkedOn }) => ({ id, name, checked_on: checkedOn })),
  };
}
