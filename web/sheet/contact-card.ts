/**
 * Records as contacts of a phone: vCard 3.0 (RFC 2426), which every phone and mail program imports; the newer 4.0 is not
 * read by Outlook and by old Android phones. Where an address is withheld, its card has none.
 */
import { VCard } from 'vcard-creator';
import { pathIn } from '../../api/core/interface-languages.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { envelopeAddress } from '../list/address.ts';
import type { SavedFile } from '../list/save-file.ts';
import { checkedLines, comingLines, hoursLine, whereLines } from './record-lines.ts';
import type { SendCatalog, SendItem } from './send.ts';

export type CardContext = {
  catalog: SendCatalog;
  /** Calendar day in the region, YYYY-MM-DD. */
  today: string;
  /** Origin of the pages of records, without a final slash; without it, no page is named. */
  site?: string;
};

/** What a card has no field for, or says only in words. */
function noteOf({ record, note }: SendItem, { catalog, today }: CardContext): string {
  const { messages: { labels, card }, send } = catalog;
  const { phones = [], text, chat } = record;
  return [
    `${labels.kind[record.kind]}. ${record.summary}`,
    ...(envelopeAddress(record) === undefined ? whereLines(record, catalog) : []),
    ...phones.filter(({ label }) => label).map(({ number, label }) => send.phone(phoneInWords(number), label)),
    ...(text ? [card.textTo(phoneInWords(text.number), text.keyword)] : []), ...(chat === undefined ? [] : [send.chat(chat)]),
    hoursLine(record, catalog), ...comingLines(record, catalog), ...checkedLines(record, today, catalog),
    ...(note?.trim() ? [send.note(note.trim())] : []),
  ].join('\n').replace(/\r\n?/g, '\n');
}

function addPlace(card: VCard, { address, location_withheld: isWithheld, point }: PublishedLocation): void {
  if (!address?.street || isWithheld) return;
  // Few programs show what stands in the field for floors and suites.
  const street = [address.street, address.unit].filter(Boolean).join(', ');
  card.addAddress({ street, locality: address.city, region: address.state, postalCode: address.zip ?? '', country: 'USA', type: ['work'] });
  if (point?.method === 'address point') card.addGeo({ latitude: point.lat, longitude: point.lon });
}

/** One record as a contact. Its revision is the day of its last check. */
function cardOf(item: SendItem, context: CardContext): VCard {
  const { record } = item;
  const { name, operator, phones = [], text, email, website, checked } = record;
  // A name of a person is asked for: in one piece it is shown, and sorted, as it stands.
  const card = new VCard().addName({ familyName: name });
  if (operator !== undefined && operator !== name) card.addCompany({ name: operator });
  for (const { number } of phones) card.addPhoneNumber({ number, type: number === text?.number ? ['work', 'voice', 'msg'] : ['work', 'voice'] });
  if (text && !phones.some(({ number }) => number === text.number)) card.addPhoneNumber({ number: text.number, type: ['work', 'msg'] });
  if (email !== undefined) card.addEmail({ address: email, type: ['internet', 'work'] });
  addPlace(card, record);
  if (website !== undefined) card.addUrl({ url: website, type: ['work'] });
  if (context.site !== undefined) card.addUrl({ url: `${context.site}${pathIn(context.catalog.messages.language, `/locations/${record.id}`)}` });
  return card.addNote(noteOf(item, context)).addRevision(new Date(`${checked.on}T00:00Z`));
}

/** The cards of these records, one behind the other, as a file: named after its record where there is one, else after the day. */
export function contactFile(items: readonly SendItem[], context: CardContext): SavedFile {
  const [first] = items;
  const about = items.length === 1 && first ? first.record.id : `peer-support-${context.today}`;
  return { name: `${about}.vcf`, type: 'text/vcard;charset=utf-8', text: items.map((item) => cardOf(item, context).toString()).join('') };
}
