/** A record as schema.org describes it, for search engines: an organization with a place, or with ways to contact it. */
import type { ContactPoint, Country, Organization, Place, PostalAddress, State, WithContext } from 'schema-dts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { hoursOf } from '../../api/core/stated-hours.ts';
import type { Region } from '../../api/core/region.ts';
import { isLineKind, isMiddle } from '../../api/core/vocabulary.ts';
import type { DocumentMessages } from '../messages/document-messages.ts';
import type { Labels } from '../messages/messages.ts';
import { openingHours } from './opening-hours.ts';

export type StructuredContext = {
  region: Pick<Region, 'name' | 'code' | 'timeZone'>;
  labels: Labels;
  words: DocumentMessages['structured'];
  /** Address of the record's page, where that of the site is known. */
  page?: string;
};

/** Numbers that cost the caller nothing. */
const tollFree = /^\+18(?:00|33|44|55|66|77|88)/;
const forDeafCallers = /\b(?:TTY|videophone|relay)\b/i;

/**
 * The JSON-LD of a record. A withheld place is its town and nothing finer, and hours that may have changed are not told
 * to programs, which would repeat them without the doubt.
 */
export function structuredData(record: PublishedLocation, context: StructuredContext): WithContext<Organization> {
  const { name, summary, website, email, languages, operator, phones } = record;
  const isLine = isLineKind(record.kind);
  const area = areaOf(record, context);
  const place = record.address && placeOf(record, record.address);
  const contacts = isLine || !place ? contactPoints(record, context) : [];
  return {
    '@context': 'https://schema.org', '@type': 'Organization',
    ...(context.page !== undefined && { '@id': `${context.page}#organization`, mainEntityOfPage: context.page }),
    name, description: summary,
    ...(website !== undefined && { url: website }),
    ...(phones?.[0] && { telephone: phones[0].number }),
    ...(email !== undefined && { email }),
    ...(languages && { knowsLanguage: languages }),
    ...(area && { areaServed: area }),
    ...(operator !== undefined && operator !== name && { parentOrganization: { '@type': 'Organization', name: operator } }),
    ...(place && { location: place }),
    ...(contacts.length > 0 && { contactPoint: contacts }),
  };
}

function hoursFor(record: PublishedLocation, description?: string) {
  const hours = record.status === 'open' ? hoursOf(record) : undefined;
  const specification = hours ? openingHours(hours, description) : [];
  return specification.length > 0 ? specification : undefined;
}

function placeOf(record: PublishedLocation, { street, unit, city, state, zip }: NonNullable<PublishedLocation['address']>): Place {
  const { location_withheld: withheld, point, access, cost } = record;
  const isExact = !withheld && street !== undefined;
  const address: PostalAddress = {
    '@type': 'PostalAddress', addressLocality: city, addressRegion: state, addressCountry: 'US',
    ...(isExact && { streetAddress: [street, unit].filter(Boolean).join(', ') }),
    ...(!withheld && zip !== undefined && { postalCode: zip }),
  };
  const hours = hoursFor(record);
  return {
    '@type': 'Place', name: record.name, address,
    ...(isExact && point && !isMiddle(point) && { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon } }),
    ...(hours && { openingHoursSpecification: hours }),
    ...(access?.includes('walk-in') && { publicAccess: true }),
    ...(cost === 'free' && { isAccessibleForFree: true }),
  };
}

function areaOf({ area }: PublishedLocation, { region }: StructuredContext): Country | State | string | undefined {
  if (!area) return undefined;
  if (area.scope === 'national') return { '@type': 'Country', name: 'United States' };
  if (area.scope === 'statewide') return { '@type': 'State', name: region.name };
  return area.towns_or_region;
}

/** One for each way to reach a line, or whatever else has no address. Hours name their clock, because no address implies it. */
function contactPoints(record: PublishedLocation, context: StructuredContext): ContactPoint[] {
  const { phones = [], text, chat, languages } = record;
  const hours = hoursFor(record, context.words.localTime(context.region.name, context.region.timeZone));
  const area = areaOf(record, context);
  const common = {
    ...(languages && { availableLanguage: languages }), ...(area && { areaServed: area }), ...(hours && { hoursAvailable: hours }),
  };
  const kind = context.labels.kind[record.kind];
  return [
    ...phones.map(({ number, label }): ContactPoint => {
      const options = [...(tollFree.test(number) ? ['TollFree' as const] : []), ...(label !== undefined && forDeafCallers.test(label) ? ['HearingImpairedSupported' as const] : [])];
      return {
        '@type': 'ContactPoint', contactType: label ?? kind, telephone: number, ...common,
        ...(options.length > 0 && { contactOption: options.map((option) => `https://schema.org/${option}` as const) }),
      };
    }),
    ...(text ? [{ '@type': 'ContactPoint' as const, contactType: context.words.textMessage(text.keyword), telephone: text.number, ...common }] : []),
    ...(chat !== undefined ? [{ '@type': 'ContactPoint' as const, contactType: context.words.chat, url: chat, ...common }] : []),
  ];
}
