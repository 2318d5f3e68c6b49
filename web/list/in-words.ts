/**
 * A record in words, for whatever is not a page: files, messages, contact cards. What is not confirmed is said, because
 * there is nothing around these words that would say it.
 */
import type { RecordInWords } from '../../api/core/formats/csv.ts';
import { saysWhen } from '../../api/core/open-state.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { statedHours } from '../../api/core/stated-hours.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import type { DocumentLabels, Messages } from '../messages/messages.ts';
import type { RecordWords } from '../messages/record-words.ts';
import { evidenceOf, unconfirmedFacts } from '../pages/location/evidence.ts';
import { hoursWords } from '../pages/location/hours-words.ts';
import { languageWords, whereUnknown } from '../pages/location/facts.ts';
import { envelopeAddress } from './address.ts';
import { townWords } from './where.ts';

/** The catalogs that these words come from. */
export type RecordCatalog = { messages: Messages; labels: DocumentLabels; words: RecordWords };

/** "Monday to Friday: 9 am to 5 pm", or that they are not confirmed; and what is known beside. */
export function hoursInWords(record: PublishedLocation, { messages, words }: RecordCatalog): string {
  const hours = statedHours(record.hours);
  const { notConfirmed, notConfirmedAsk } = messages.open;
  const unknown = record.phones ? notConfirmed : notConfirmedAsk;
  const stated = hours && hoursWords(hours, messages);
  const said = !hours || !saysWhen(hours) ? [unknown, stated] : record.status === 'unclear' ? [`${words.listedHours} ${stated}`] : [stated];
  return [...said, record.hours_note].filter(Boolean).map((part) => String(part).replace(/\.$/, '')).join('. ');
}

/** The town; of a place whose address is not public never a part of it, whatever its record says. */
export const townInWords = (record: PublishedLocation, { messages }: Pick<RecordCatalog, 'messages'>): string =>
  record.location_withheld && record.address ? record.address.city : townWords(record, messages);

/** The address; where it is withheld the town, and how to come; for a line the area that it serves. */
export function addressInWords(record: PublishedLocation, { messages, words }: RecordCatalog): string {
  const address = envelopeAddress(record);
  if (address !== undefined) return address;
  const town = townInWords(record, { messages });
  if (!record.address) return town;
  return [town, whereUnknown(record, words)].filter(Boolean).join('. ');
}

/** "English, Spanish", or that nobody knows. */
export function languagesInWords(record: PublishedLocation, { messages, words }: RecordCatalog): string {
  return languageWords(record, messages) ?? words.languagesUnknown(record.phones !== undefined);
}

/** How to get in; what no source gives is marked. Nothing for a line, where its number says it. */
export function accessInWords(record: PublishedLocation, { messages, words }: RecordCatalog): string {
  if (!record.access) return isLineKind(record.kind) ? '' : words.accessUnknown;
  const said = messages.joined(record.access.map((way) => messages.labels.access[way]));
  return unconfirmedFacts(record).includes('access') ? `${said} (${words.unconfirmed})` : said;
}

/** How we know, in the sentences of the record's page. */
export function knowledgeInWords(record: PublishedLocation, today: string, { messages, labels, words }: RecordCatalog): string {
  const { short, more } = evidenceOf(record, today, messages, { labels, location: words });
  return [...short, ...more].join(' ');
}

/** All of it. */
export function recordInWords(record: PublishedLocation, today: string, catalog: RecordCatalog): RecordInWords {
  return {
    kind: catalog.messages.labels.kind[record.kind], address: addressInWords(record, catalog), hours: hoursInWords(record, catalog),
    languages: languagesInWords(record, catalog), access: accessInWords(record, catalog), knowledge: knowledgeInWords(record, today, catalog),
  };
}
