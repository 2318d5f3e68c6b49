/** What search engines are told of a record: whole, valid, and nothing that is withheld or doubted. */
import { describe, expect, it } from 'vitest';
import { parseHours, type Hours, type Span } from '../../../api/core/hours.ts';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { published } from '../../../api/core/published.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { safeJson } from '../../../web/document/document.ts';
import { openingHours } from '../../../web/document/opening-hours.ts';
import { structuredData } from '../../../web/document/structured-data.ts';
import { documents as enDocuments } from '../../../web/messages/en/documents.ts';
import { en } from '../../support/words.ts';
import { seedDataset } from '../../support/directory.ts';
import { record } from '../../support/records.ts';

type Node = Record<string, unknown>;

const region = { name: 'Massachusetts', code: 'MA', timeZone: 'America/New_York' };
const dataOf = (location: PublishedLocation, page?: string): Node =>
  JSON.parse(safeJson(structuredData(location, { region, labels: en.labels, words: enDocuments.structured, ...(page !== undefined && { page }) }))) as Node;
const { records } = seedDataset();
const hoursOf = (text: string): Hours => {
  const parsed = parseHours(text);
  if (!('hours' in parsed)) throw new Error(`${text} does not parse.`);
  return parsed.hours;
};

/** Every property that each type may have here, from schema.org's own pages; what is not named is an error. */
const vocabulary: Record<string, readonly string[]> = {
  Organization: ['name', 'description', 'url', 'telephone', 'email', 'knowsLanguage', 'areaServed', 'parentOrganization', 'location', 'contactPoint', 'mainEntityOfPage'],
  Place: ['name', 'address', 'geo', 'openingHoursSpecification', 'publicAccess', 'isAccessibleForFree'],
  PostalAddress: ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes', 'description'],
  ContactPoint: ['contactType', 'telephone', 'url', 'availableLanguage', 'areaServed', 'hoursAvailable', 'contactOption'],
  Country: ['name'], State: ['name'],
};

/** Everything in a description that is not as schema.org has it, by its path. */
function faults(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${path} is empty`] : value.flatMap((each, index) => faults(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? [`${path} says nothing`] : [];
  const { '@type': type, '@context': _context, '@id': _id, ...properties } = value as Node;
  const allowed = vocabulary[String(type)];
  if (!allowed) return [`${path} has the type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, each]) => [...(allowed.includes(name) ? [] : [`${path}.${name} is no property of ${String(type)}`]), ...faults(each, `${path}.${name}`)]);
}

describe.each(records.map((each) => [each.id, each] as const))('%s', (id, location) => {
  const data = dataOf(location, `https://peers.example/locations/${id}`);

  it('is described in the words of schema.org', () => {
    expect([data['@context'], data['@type'], data['name']]).toEqual(['https://schema.org', 'Organization', location.name]);
    expect(faults(data, id)).toEqual([]);
    const isLine = isLineKind(location.kind);
    const ways = (location.phones?.length ?? 0) + (location.text ? 1 : 0) + (location.chat ? 1 : 0);
    const isReachedOnly = isLine || location.address === undefined;
    expect([Array.isArray(data['contactPoint']) ? data['contactPoint'].length : 0, data['location'] !== undefined]).toEqual([isReachedOnly ? ways : 0, location.address !== undefined]);
  });
});

it('holds real records with hours, a point, and lines, or the tests above prove little', () => {
  const all = records.map((each) => JSON.stringify(dataOf(each)));
  for (const word of ['openingHoursSpecification', 'hoursAvailable', 'GeoCoordinates', 'HearingImpairedSupported', 'TollFree', 'isAccessibleForFree', 'publicAccess']) {
    expect([word, all.filter((text) => text.includes(word)).length > 0]).toEqual([word, true]);
  }
});

describe('a withheld place', () => {
  it('is its town and nothing finer, also when the record gives it away', () => {
    const hidden = record({
      id: 'hidden-house', kind: 'peer-respite', location_withheld: true, address: { street: '12 Secret Lane', unit: 'Floor 99', city: 'Northampton', state: 'MA', zip: '01099' },
      point: { lat: 42.331234, lon: -72.641234, accuracy_m: 5, method: 'address point' },
    });
    for (const each of [hidden, published(hidden)]) {
      expect((dataOf(each)['location'] as Node)['address']).toEqual({ '@type': 'PostalAddress', addressLocality: 'Northampton', addressRegion: 'MA', addressCountry: 'US' });
      expect(JSON.stringify(dataOf(each))).not.toMatch(/Secret|99|42\.33|72\.64|geo/i);
    }
  });

  it.each(records.filter(({ location_withheld }) => location_withheld).map(({ id }) => id))('%s gives no street, ZIP code or point', (id) => {
    const text = JSON.stringify(dataOf(records.find((each) => each.id === id) as PublishedLocation));
    expect(text).not.toMatch(/streetAddress|postalCode|GeoCoordinates/);
  });
});

describe('what is not sure', () => {
  const place = record({ address: { street: '1 Main St', city: 'Lynn', state: 'MA' }, hours: 'Mo-Fr 09:00-17:00', point: { lat: 42.46, lon: -70.95, accuracy_m: 30, method: 'street' } });
  const placeData = (more: Partial<PublishedLocation>): Node => dataOf({ ...place, ...more })['location'] as Node;

  it('is not told to programs: hours that may have changed, and the middle of a town as a point', () => {
    expect(placeData({})).toHaveProperty('openingHoursSpecification');
    expect(placeData({})).toHaveProperty('geo');
    expect(placeData({ status: 'unclear' })).not.toHaveProperty('openingHoursSpecification');
    expect(placeData({ hours: '"by appointment"' })).not.toHaveProperty('openingHoursSpecification');
    for (const method of ['town', 'zip'] as const) expect(placeData({ point: { lat: 42.46, lon: -70.95, accuracy_m: 3000, method } })).not.toHaveProperty('geo');
  });
});

describe('opening hours', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'];
  const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

  /** Reads them back as schema.org means them. */
  function spansOf(text: string): Span[] {
    const entries = JSON.parse(JSON.stringify(openingHours(hoursOf(text)))) as { dayOfWeek: string | string[]; opens?: string; closes?: string }[];
    return entries.flatMap(({ dayOfWeek, opens, closes }) => (opens === undefined || closes === undefined ? [] : [dayOfWeek].flat().map((day) => {
      const [from, end] = [minuteOf(opens), closes === '23:59' && opens === '00:00' ? 1440 : minuteOf(closes)];
      return { day: names.indexOf(day.replace('https://schema.org/', '')), from, to: end <= from ? end + 1440 : end };
    }))).sort((a, b) => a.day - b.day || a.from - b.from);
  }

  it.each(['24/7', 'Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-12:00,13:00-17:00; PH off', 'Mo-Su 21:00-01:00', 'Mo-Fr 10:00-24:00; Sa 08:00-12:00; PH 10:00-14:00'])('%s reads back as the same hours', (text) => {
    expect(spansOf(text)).toEqual(hoursOf(text).spans);
  });

  it.each(records.flatMap(({ id, hours }) => (hours === undefined ? [] : [[id, hours] as const])))('of %s read back as the same hours', (_id, text) => {
    expect(spansOf(text)).toEqual(hoursOf(text).spans);
  });

  it('say that it is closed on holidays only where the hours say so', () => {
    const holidays = (text: string): unknown[] => openingHours(hoursOf(text)).filter((entry) => JSON.stringify(entry).includes('PublicHolidays'));
    expect(holidays('Mo-Fr 09:00-17:00')).toEqual([]);
    expect(holidays('Mo-Fr 09:00-17:00; PH off')).toEqual([{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/PublicHolidays' }]);
  });

  it('stand with the number where there is no address, whatever the kind', () => {
    for (const id of ['vets4warriors', 'parent-stress-line']) {
      const [contact] = dataOf(records.find((each) => each.id === id) as PublishedLocation)['contactPoint'] as Node[];
      expect(contact?.['hoursAvailable']).toEqual([expect.objectContaining({ opens: '00:00', closes: '23:59' })]);
    }
  });

  it('of a line say by which clock', () => {
    const line = record({ kind: 'warmline', phones: [{ number: '+18005550100' }], hours: 'Mo-Su 16:00-20:00', languages: ['en', 'es'] });
    expect(dataOf(line)['contactPoint']).toEqual([{
      '@type': 'ContactPoint', contactType: 'Warmline: talk with a peer', telephone: '+18005550100', availableLanguage: ['en', 'es'],
      contactOption: ['https://schema.org/TollFree'],
      hoursAvailable: [expect.objectContaining({ opens: '16:00', closes: '20:00', description: 'Times are those of Massachusetts (America/New_York).' })],
    }]);
  });
});

it('cannot end the script that it stands in', () => {
  const text = safeJson(structuredData(record({ name: '</script><script>alert(1)//' }), { region, labels: en.labels, words: enDocuments.structured }));
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as Node)['name']).toBe('</script><script>alert(1)//');
});
