/** Which of our records a service of somebody else is: by our own id, else by phone, else by name and town. */
import type { LocationRecord } from '../../api/core/location.ts';
import { fold } from '../../api/core/words.ts';
import type { TakenFields } from './fields.ts';

export type Matcher = (slug: string | undefined, fields: TakenFields) => LocationRecord | undefined;

/** Makes the look-up. A number or a name that stands in several records names none of them. */
export function createMatcher(records: readonly LocationRecord[]): Matcher {
  const byId = new Map(records.map((record) => [record.id, record]));
  const byPhone = single(records, ({ phones = [] }) => phones.map(({ number }) => number));
  const byName = single(records, nameKeys);
  return (slug, fields) => {
    const own = slug === undefined ? undefined : byId.get(slug);
    if (own) return own;
    const found = new Set((fields.phones ?? []).map(({ number }) => byPhone.get(number)).filter((record) => record !== undefined));
    const [record] = found;
    return found.size === 1 ? record : nameKeys(fields).map((key) => byName.get(key)).find((one) => one !== undefined);
  };
}

const nameKeys = ({ name, address }: Pick<TakenFields, 'name' | 'address'>): string[] => (name && address ? [`${fold(name)}\n${fold(address.city)}`] : []);

function single(records: readonly LocationRecord[], keysOf: (record: LocationRecord) => string[]): Map<string, LocationRecord | undefined> {
  const found = new Map<string, LocationRecord | undefined>();
  for (const record of records) for (const key of new Set(keysOf(record))) found.set(key, found.has(key) ? undefined : record);
  return found;
}
