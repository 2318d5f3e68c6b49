/** Single facts of a record in words, as its page and the referral sheet say them. */
import type { PublishedLocation } from '../../../api/core/published.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { addressLine } from '../../list/where.ts';
import type { RecordWords } from '../../messages/location-words.ts';
import type { Messages } from '../../messages/messages.ts';

/** How to get in; undefined where it is not known. Of a line, its numbers say some of it. */
export function accessWords(item: PublishedLocation, { labels }: Messages, { joined }: RecordWords): string | undefined {
  const said = (isLineKind(item.kind) ? { phone: item.phones, text: item.text, chat: item.chat } : {}) as Partial<Record<string, unknown>>;
  return item.access && joined(item.access.filter((way) => said[way] === undefined).map((way) => labels.access[way]));
}

/** Languages by name; undefined where they are not known. */
export const languageWords = ({ languages }: PublishedLocation, { labels }: Messages): string | undefined =>
  languages?.map((language) => labels.language[language]).join(', ');

/** The address as on an envelope, with the door of a larger house; undefined without a street. */
export function envelopeAddress({ address, location_withheld }: PublishedLocation): string | undefined {
  if (!address?.street || location_withheld) return undefined;
  return [address.street, address.unit, address.city, [address.state, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** How somebody learns the way to a place whose address is not public, as far as its record says. */
function wayIn({ access = [], phones }: PublishedLocation): 'call' | 'refer' | 'ask' {
  if (phones && (access.includes('call-first') || access.includes('phone'))) return 'call';
  return access.includes('referral') ? 'refer' : 'ask';
}

/** What is said in place of a street, where it is not public or not known. */
export function whereUnknown(item: PublishedLocation, words: RecordWords): string | undefined {
  if (item.location_withheld) return words.withheld[wayIn(item)];
  return addressLine(item) === undefined ? words.townOnly : undefined;
}
