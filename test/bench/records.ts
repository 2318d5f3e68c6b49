/** Made-up records, as many as wanted, spread as the real ones are: lines without points, hours that few have told. */
import type { Place } from '../../api/core/places.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import {
  accesses, audiences, focuses, funders, isLineKind, kinds, languages, peerRoles, services, type Kind,
} from '../../api/core/vocabulary.ts';
import { createRandom, type Random } from './random.ts';

const first = ['Harbor', 'River', 'Common', 'Bridge', 'Maple', 'Mill', 'North Star', 'New Day', 'Open Door', 'Second Street', 'Granite', 'Lighthouse', 'Cedar', 'Turning Tide', 'Front Porch'];
const second = ['Recovery', 'Peer', 'Wellness', 'Community', 'Family', 'Support', 'Hope', 'Connection', 'Learning', 'Voices'];
const third = ['Center', 'House', 'Club', 'Line', 'Network', 'Place', 'Project', 'Collaborative'];
const operators = ['Bay State Community Services', 'Spectrum of Care', 'Gandara House', 'Vinfen North', 'Advocates Together', 'Riverside Neighbors', 'Kiva Circle', 'Wildflower Union', 'High Point Friends', 'Center for Human Change'];
const verbs = ['Meets', 'Listens', 'Offers groups', 'Helps people find treatment', 'Shares meals', 'Runs classes', 'Answers calls', 'Trains coaches', 'Walks along with people'];
const ends = ['every week with people who have been there', 'in the middle of town', 'for anyone who wants to talk', 'with a coach on site', 'and keeps the door open for newcomers', 'without asking for a name'];
const schedules = [
  'Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 08:00-16:00; Sa 09:00-13:00', 'Mo-Fr 10:00-18:00', 'Mo-Fr 10:00-22:00', 'Mo-Su 16:00-19:45',
  'Mo-Su 21:00-01:00', 'Mo,We,Fr 08:00-21:00; Tu 07:00-20:00; Th 07:00-19:00; Su 11:00-21:00', 'Mo 16:00-19:00', 'Fr 18:00-02:00; PH 10:00-12:00', '24/7', 'Tu-Sa 11:00-19:00',
];

/** Shares of the real records, rounded; what is left over goes to every kind alike. */
const usualKinds: readonly (readonly [Kind, number])[] = [
  ['recovery-support-center', 0.24], ['helpline', 0.17], ['clubhouse', 0.16], ['crisis-line', 0.11], ['recovery-learning-community', 0.06], ['veterans-peer-support', 0.05],
];

function kindOf(random: Random): Kind {
  let left = random.next();
  for (const [kind, share] of usualKinds) {
    if (left < share) return kind;
    left -= share;
  }
  return random.pick(kinds);
}

/** Between one and `most` words of a closed list, the early ones far more often, in the order of the list. */
function some<const T extends string>(random: Random, values: readonly T[], most: number): T[] {
  const wanted = 1 + random.whole(most);
  const chosen = new Set(Array.from({ length: wanted }, () => values[Math.floor(random.next() ** 2 * values.length)]));
  return values.filter((value) => chosen.has(value));
}

function address(random: Random, { name: city, lat, lon }: Place): Pick<PublishedLocation, 'address' | 'point'> {
  // A few streets around the middle of the town; five digits, as the real points have.
  const near = (degree: number): number => Math.round((degree + (random.next() - 0.5) / 25) * 1e5) / 1e5;
  return {
    address: { street: `${1 + random.whole(400)} ${random.pick(first)} St`, city, state: 'MA', zip: `0${1000 + random.whole(1700)}` },
    point: { lat: near(lat), lon: near(lon), accuracy_m: 40, method: 'interpolated' },
  };
}

function oneRecord(random: Random, index: number, towns: readonly Place[]): PublishedLocation {
  const kind = kindOf(random);
  const town = random.pick(towns);
  const isLine = isLineKind(kind);
  const id = `${kind}-${index}`;
  return {
    id, kind, name: `${random.pick(first)} ${random.pick(second)} ${random.pick(third)}${random.chance(0.5) ? ` of ${town.name}` : ''}`,
    operator: random.pick(operators), focus: some(random, focuses, 2), summary: `${random.pick(verbs)} ${random.pick(ends)}. ${random.pick(verbs)} ${random.pick(ends)}.`,
    ...(random.chance(0.4) && { funders: some(random, funders, 2) }),
    ...(!isLine && address(random, town)),
    phones: [{ number: `+1617555${String(random.whole(10_000)).padStart(4, '0')}` }],
    website: `https://example.org/${id}`,
    ...(random.chance(0.3) && { hours: random.pick(schedules) }),
    ...(random.chance(0.15) && { languages: some(random, languages, 2) }),
    ...(random.chance(0.7) && { audiences: some(random, audiences, 2) }),
    ...(random.chance(0.15) && { peer_roles: some(random, peerRoles, 2) }),
    ...(random.chance(0.45) && { peer_run: random.chance(0.7) }),
    services: some(random, services, 6),
    ...(random.chance(0.75) && { access: some(random, accesses, 2) }),
    cost: 'free',
    sources: Array.from({ length: 2 }, (_, source) => ({
      url: `https://example.org/${id}/source-${source}`, title: 'A page that says so', dated: '2026-05', read: '2026-11-21',
      supports: ['name', 'phone', 'services'] as const, kind: 'operator' as const,
    })).map(({ supports, ...rest }) => ({ ...rest, supports: [...supports] })),
    checked: { on: `2026-${String(1 + random.whole(11)).padStart(2, '0')}-${String(1 + random.whole(20)).padStart(2, '0')}`, by: 'reading' },
    confidence: random.chance(0.6) ? 'listed' : 'confirmed', status: 'open',
  };
}

/**
 * Records for measuring: the same ones for the same number.
 * @param towns where they lie: those of the gazetteer.
 */
export function madeRecords(count: number, towns: readonly Place[]): PublishedLocation[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, index) => oneRecord(random, index, towns));
}
