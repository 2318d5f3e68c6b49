/** What is measured: each filter alone and three combinations, as an address and as SQL written by hand. */
import { daysAt } from '../../api/core/open-state.ts';
import type { FilterName } from '../../api/core/filters.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import { chordSquaredOfMiles, unitVector, type LatLon } from '../../api/core/distance.ts';

/** SQL conditions by filter; the numbers and words in them are our own. */
export type Where = Partial<Record<FilterName, string>>;

export type Case = {
  /** Parameters of the address. */
  search: string;
  where: (context: MatchContext) => Where;
  /** The place that `near` stands for. The list is then in order of distance. */
  near?: LatLon;
  /** True where so few records match that their tags are best looked up one record after the other. */
  few?: boolean;
};

const tagged = (field: string, value: string): string =>
  `number in (select location from location_tag where dataset = 1 and field = '${field}' and value = '${value}')`;

const words = (match: string): string => `number in (select rowid from location_words where location_words match '${match}')`;

/** Open at a minute: a span of today, or one of yesterday that runs past midnight. */
export function openNow({ now, calendar }: MatchContext): string {
  const { today, yesterday, minute } = daysAt(now, calendar);
  return `number in (select location from opening where day = ${today} and from_minute <= ${minute} and to_minute > ${minute}
    union all select location from opening where day = ${yesterday} and from_minute <= ${minute + 1440} and to_minute > ${minute + 1440})`;
}

/** Square of the straight line to a place, in radii of the Earth. */
export function chordTo(place: LatLon): string {
  const { x, y, z } = unitVector(place);
  return `((x - ${x}) * (x - ${x}) + (y - ${y}) * (y - ${y}) + (z - ${z}) * (z - ${z}))`;
}

function within(place: LatLon, miles: number): string {
  const reach = miles / 68.7;
  const across = reach / Math.cos(((place.lat + reach) * Math.PI) / 180);
  return `(lat between ${place.lat - reach} and ${place.lat + reach} and lon between ${place.lon - across} and ${place.lon + across} and ${chordTo(place)} <= ${chordSquaredOfMiles(miles)})`;
}

const lynn = { lat: 42.4711, lon: -70.9444 };
const nearLynn = `near=${lynn.lat},${lynn.lon}&within=10`;
const one = (search: string, filter: FilterName, condition: string, few = false): Case => ({ search, where: () => ({ [filter]: condition }), few });

export const cases: readonly Case[] = [
  { search: '', where: () => ({}) },
  one('q=maple+recov', 'q', words('"maple"* AND "recov"*'), true),
  one('kind=recovery-support-center', 'kind', tagged('kind', 'recovery-support-center')),
  one('kind=warmline', 'kind', tagged('kind', 'warmline'), true),
  one('focus=mental-health', 'focus', tagged('focus', 'mental-health')),
  one('audience=veterans', 'audience', tagged('audiences', 'veterans')),
  one('language=es', 'language', tagged('languages', 'es'), true),
  one('role=recovery-coach', 'role', tagged('peer_roles', 'recovery-coach'), true),
  one('service=support-groups', 'service', tagged('services', 'support-groups'), true),
  one('access=walk-in', 'access', tagged('access', 'walk-in')),
  one('funder=bsas', 'funder', tagged('funders', 'bsas')),
  one('peer_run=true', 'peer_run', tagged('peer_run', 'true')),
  { search: 'open=now', where: (context) => ({ open: openNow(context) }), few: true },
  { search: nearLynn, where: () => ({ near: within(lynn, 10) }), near: lynn, few: true },
  one('bbox=-71.2,42.2,-70.9,42.5', 'bbox', '(lat between 42.2 and 42.5 and lon between -71.2 and -70.9)', true),
  {
    search: `kind=recovery-support-center&${nearLynn}`, near: lynn, few: true,
    where: () => ({ kind: tagged('kind', 'recovery-support-center'), near: within(lynn, 10) }),
  },
  {
    search: 'language=es&audience=veterans&open=now', few: true,
    where: (context) => ({ language: tagged('languages', 'es'), audience: tagged('audiences', 'veterans'), open: openNow(context) }),
  },
  {
    search: 'q=peer&peer_run=true&access=walk-in',
    where: () => ({ q: words('"peer"*'), peer_run: tagged('peer_run', 'true'), access: tagged('access', 'walk-in') }),
  },
];
