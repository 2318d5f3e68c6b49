/** What of a service of HSDS can stand in a record of ours. Its description is not taken: facts are free, sentences are not. */
import { locationSchema, type LocationRecord } from '../../api/core/location.ts';
import { languages } from '../../api/core/vocabulary.ts';
import { canonicalValue } from '../canonical.ts';
import { hoursOfSchedules } from './hours.ts';
import type { HsdsPhone, HsdsService } from './services.ts';

export type TakenFields = Partial<Pick<LocationRecord, 'name' | 'operator' | 'address' | 'point' | 'phones' | 'text' | 'email' | 'website' | 'hours' | 'languages'>>;
/** Fields whose values are taken, in the order of a record, with the fact that a source has to support. */
export const takenFacts = {
  name: 'name', operator: 'operator', address: 'address', phones: 'phone', text: 'text', email: 'email', website: 'website', hours: 'hours', languages: 'languages',
} as const;

/** How far a point of somebody else's may be off, in metres: they do not say. */
const unsaidAccuracy = 250;

/** The fields of a service that our schema takes; a value of another form is left out. */
export function fieldsOf(service: HsdsService): TakenFields {
  const { name, organization, url, email, service_at_locations: places } = service;
  const [place] = places;
  const address = addressOf(service);
  const all = [...service.phones, ...places.flatMap((one) => [...one.phones, ...(one.location?.phones ?? [])])];
  const numbers = all.length > 0 ? all : organization?.phones ?? [];
  const codes = new Set([...service.languages, ...(place?.location?.languages ?? [])].map(({ code }) => code?.toLowerCase()));
  const schedules = [service.schedules, place?.schedules ?? [], place?.location?.schedules ?? []].find((some) => some.length > 0) ?? [];
  const { latitude: lat, longitude: lon } = place?.location ?? {};
  return inForm({
    name, operator: organization?.name === name ? undefined : organization?.name, address,
    point: address?.street !== undefined && lat !== undefined && lon !== undefined ? { lat, lon, accuracy_m: unsaidAccuracy, method: 'street' } : undefined,
    phones: phonesOf(numbers.filter(({ type }) => type !== 'fax' && type !== 'sms' && type !== 'text')),
    text: phonesOf(numbers.filter(({ type }) => type === 'sms' || type === 'text'))?.map(({ number }) => ({ number }))[0],
    email, website: url, hours: hoursOfSchedules(schedules), languages: languages.filter((language) => codes.has(language)),
  });
}

/** Of the physical addresses of a service the first in this state. */
function addressOf({ service_at_locations: places }: HsdsService): LocationRecord['address'] {
  const all = places.flatMap(({ location }) => location?.addresses ?? []).filter(({ address_type: type = 'physical' }) => type !== 'postal');
  const found = all.find(({ city, state_province: state }) => city !== undefined && isHere(state));
  if (found?.city === undefined) return undefined;
  const zip = /^\d{5}/.exec(found.postal_code ?? '')?.[0];
  return {
    ...(found.address_1 !== undefined && { street: found.address_1 }), ...(found.address_1 !== undefined && found.address_2 !== undefined && { unit: found.address_2 }),
    city: found.city, state: 'MA', ...(zip !== undefined && { zip }),
  };
}

const isHere = (state: string | undefined): boolean => /^(MA|Massachusetts)$/i.test(state ?? '');

/** True for a service with addresses, none of which is in this state. */
export const isElsewhere = ({ service_at_locations: places }: HsdsService): boolean => {
  const states = places.flatMap(({ location }) => location?.addresses ?? []).map(({ state_province: state }) => state);
  return states.length > 0 && !states.some(isHere);
};

function phonesOf(phones: readonly HsdsPhone[]): LocationRecord['phones'] {
  const taken = phones.map(({ number, type, description, extension }) => {
    const said = [description ?? (type === 'tty' ? 'TTY' : undefined), extension === undefined ? undefined : `extension ${extension}`].filter(Boolean).join(', ');
    return { number: canonicalValue(number, '.phones.number'), ...(said !== '' && { label: said }) };
  });
  return taken.filter(({ number }, index) => taken.findIndex((other) => other.number === number) === index && locationSchema.shape.phones.safeParse([{ number }]).success);
}

/** Only the values that the schema of a record takes. */
function inForm(fields: Record<string, unknown>): TakenFields {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) =>
    value !== undefined && (!Array.isArray(value) || value.length > 0) && locationSchema.shape[key as keyof LocationRecord].safeParse(value).success)) as TakenFields;
}
