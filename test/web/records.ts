/** Small records for the tests of the pages. */
import { createCalendar } from '../../api/core/calendar.ts';
import { matchContext } from '../../api/core/list.ts';
import { createGazetteer, type Place } from '../../api/core/places.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import type { Region } from '../../api/core/region.ts';

export const region: Region = {
  name: 'Massachusetts', code: 'MA', timeZone: 'America/New_York', bounds: { west: -73.6, south: 41.1, east: -69.8, north: 43 },
  counties: ['Essex'], holidays: [{ name: 'New Year\'s Day', month: 1, day: 1 }],
  crisisLines: [{ id: '988-lifeline', name: '988 Suicide & Crisis Lifeline', call: '988', text: '988' }, { id: 'help-line', name: 'Massachusetts Behavioral Health Help Line', call: '+18337732445' }],
  namedTowns: [], names: {}, reachedIn: {},
};

/** Saturday 21 November 2026, 4 pm in Massachusetts. */
export const now = new Date('2026-11-21T21:00:00Z');
export const context = matchContext(now, region.timeZone, createCalendar(region.holidays));

const common = {
  focus: ['substance-use'], summary: 'A place to meet people who have been there.', services: ['peer-support'], cost: 'free',
  sources: [{ url: 'https://example.org/', title: 'Website', dated: '2024-03', read: '2026-11-21', supports: ['name', 'phone'], kind: 'operator' }],
  checked: { on: '2026-11-21', by: 'reading' }, confidence: 'listed', status: 'open',
} as const;

type Mutable = { -readonly [K in keyof PublishedLocation]: PublishedLocation[K] };
export function record(more: Partial<Mutable> & Pick<PublishedLocation, 'id' | 'name' | 'kind'>): PublishedLocation {
  return { ...structuredClone(common) as unknown as PublishedLocation, ...more };
}

export const records: PublishedLocation[] = [
  record({ id: 'center-lynn', name: 'Recovery Exchange', kind: 'recovery-support-center', address: { street: '1 Main St', city: 'Lynn', state: 'MA', zip: '01901' }, point: { lat: 42.463, lon: -70.947, accuracy_m: 30, method: 'address point' }, phones: [{ number: '+17815550100' }], hours: 'Mo-Su 09:00-20:00', languages: ['en', 'es'] }),
  record({ id: 'clubhouse-salem', name: 'Salem Clubhouse', kind: 'clubhouse', address: { street: '2 Essex St', city: 'Salem', state: 'MA' }, point: { lat: 42.519, lon: -70.896, accuracy_m: 30, method: 'address point' }, phones: [{ number: '+19785550100' }] }),
  record({ id: 'respite-northampton', name: 'Quiet House', kind: 'peer-respite', address: { city: 'Northampton', state: 'MA' }, location_withheld: true, phones: [{ number: '+14135550100' }], peer_run: true, confidence: 'confirmed' }),
  record({ id: 'warmline', name: 'Warmline', kind: 'warmline', phones: [{ number: '+18005550100' }], hours: '24/7', peer_run: true, area: { scope: 'statewide' } }),
  record({ id: 'a-helpline', name: 'A Helpline', kind: 'helpline', phones: [{ number: '+18005550101' }], hours: '24/7', area: { scope: 'statewide' } }),
  record({ id: 'night-line', name: 'Night Line', kind: 'helpline', phones: [{ number: '+18005550102' }], hours: 'Mo-Su 21:00-01:00', peer_run: true, area: { scope: 'national' } }),
];
export const candidates = records.map(candidate);
export const collection = collect(candidates);

export const places: Place[] = [
  { name: 'Lynn', kind: 'town', lat: 42.4668, lon: -70.9495, county: 'Essex' },
  { name: 'Lynnfield', kind: 'town', lat: 42.5389, lon: -71.048, county: 'Essex' },
  { name: 'Jamaica Plain', kind: 'neighborhood', lat: 42.31, lon: -71.114, aliases: ['jp'] },
  { name: '01901', kind: 'zip', lat: 42.4607, lon: -70.9446, county: 'Essex', town: 'Lynn' },
];
export const gazetteer = createGazetteer(places);
