/**
 * A sheet as plain text: short, for text messages, where possible one for each place; and long, for an e-mail, with
 * everything that is known and when it was checked. Neither says where a withheld place is.
 */
import type { LocalMinute } from '../../api/core/clock.ts';
import { pathIn } from '../../api/core/interface-languages.ts';
import { saysWhen } from '../../api/core/open-state.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { hoursOf } from '../../api/core/stated-hours.ts';
import { envelopeAddress } from '../list/address.ts';
import { townInWords } from '../list/in-words.ts';
import { dateWords, timeWords } from '../messages/format.ts';
import { unconfirmedFacts } from '../pages/location/evidence.ts';
import { gsmLength, gsmText } from './gsm.ts';
import { checkedLines, comingLines, hoursLine, reachLines, whereLines } from './record-lines.ts';
import type { SendAround, SendCatalog, SendItem } from './send.ts';
import { wrap } from './wrap.ts';

/** What one text message holds. */
const longest = 160;
/** Shorter than this, a name says nothing. */
const leastName = 20;

/** The one thing that somebody must know first: that it may be gone, that the number or the door may be wrong, that it may be closed. */
function doubtOf(record: PublishedLocation, { messages: { card, open }, send: { short } }: SendCatalog): string | undefined {
  if (record.status === 'unclear') return record.phones ? card.unclear : card.unclearAsk;
  const doubted = [...unconfirmedFacts(record), ...(record.disputed ?? [])];
  if (record.phones && doubted.includes('phone')) return short.phone;
  if (envelopeAddress(record) !== undefined && doubted.includes('address')) return short.address;
  if (record.access?.length === 1 && record.access[0] === 'referral') return short.referral;
  if (!saysWhen(hoursOf(record))) return record.phones ? open.notConfirmed : open.notConfirmedAsk;
  return record.confidence === 'listed' ? card.listed : undefined;
}

/** The best way to reach it. */
function wayTo({ phones, text, chat, email, website }: PublishedLocation, { messages: { card } }: SendCatalog): string | undefined {
  const [phone] = phones ?? [];
  if (phone) return phoneInWords(phone.number);
  if (text) return card.textTo(phoneInWords(text.number), text.keyword);
  return chat ?? email ?? website;
}

/** A name cut behind a whole word. */
function cut(name: string, length: number): string {
  if (gsmLength(name) <= length) return name;
  return `${name.slice(0, Math.max(leastName, length) - 3).replace(/[^\p{L}\d]*\s\S*$|[^\p{L}\d]+$/u, '')}...`;
}

/** One place. What does not fit goes in this order: the street, the end of the name; never the number or the doubt. */
function placeText({ record }: SendItem, catalog: SendCatalog): string {
  const { address, location_withheld: isWithheld } = record;
  const town = townInWords(record, catalog);
  const where = isWithheld ? `${town} (${catalog.messages.card.withheld})` : town;
  const street = !isWithheld && address?.street !== undefined ? `${address.street}, ${address.city}` : where;
  const write = (name: string, place: string): string =>
    gsmText(`${[[name, wayTo(record, catalog)].filter(Boolean).join(' '), place].filter(Boolean).join(', ')}. ${doubtOf(record, catalog) ?? ''}`.trim());
  const fitting = [street, where].map((place) => write(record.name, place)).find((text) => gsmLength(text) <= longest);
  if (fitting !== undefined) return fitting;
  const rest = gsmLength(write('', where)) + 1;
  return write(cut(gsmText(record.name), longest - rest), where);
}

/** The whole sheet: a paragraph for each place, and at the end the address that opens it. */
export function shortText(items: readonly SendItem[], catalog: SendCatalog, { link }: Pick<SendAround, 'link'> = {}): string {
  return [...items.map((item) => placeText(item, catalog)), ...(link === undefined ? [] : [link])].join('\n\n');
}

function placeLines({ record, note }: SendItem, today: string, catalog: SendCatalog): string[] {
  const { messages: { labels }, labels: others, send } = catalog;
  const cost = record.cost === undefined || record.cost === 'unknown' ? undefined : others.cost[record.cost];
  return [
    `${labels.kind[record.kind]}. ${record.summary}`, ...(record.operator === undefined || record.operator === record.name ? [] : [send.runBy(record.operator)]),
    ...whereLines(record, catalog), ...reachLines(record, catalog), hoursLine(record, catalog), ...comingLines(record, catalog), ...(cost === undefined ? [] : [send.cost(cost)]),
    ...checkedLines(record, today, catalog),
    ...(note?.trim() ? [send.note(note.trim())] : []),
  ];
}

/** The crisis lines, which nothing that is sent goes without. */
function crisisText({ crisisLines }: SendAround, { messages: { card }, send }: SendCatalog): string {
  const lines = crisisLines.map(({ name, call, text, reached }) =>
    [`${name}: ${[card.call(phoneInWords(call)), text && card.textTo(phoneInWords(text))].filter(Boolean).join(', ')}`, reached].filter(Boolean).join('. '));
  return [send.crisis, ...lines, send.emergency].map((line) => wrap(line)).join('\n');
}

/** @param now when it is sent, on the wall clock of the region. */
export function longText(items: readonly SendItem[], catalog: SendCatalog, now: LocalMinute, around: SendAround): string {
  const { messages, send } = catalog;
  const { note, link, site } = around;
  const places = items.map((item, index) => [
    items.length > 1 ? send.numbered(index + 1, item.record.name) : item.record.name,
    ...placeLines(item, now.date, catalog), ...(site === undefined ? [] : [send.newest(`${site}${pathIn(catalog.messages.language, `/locations/${item.record.id}`)}`)]),
  ].map((line) => wrap(line)).join('\n'));
  return [
    wrap(send.made(dateWords(now.date, messages), timeWords(now.minute, messages)), ''),
    ...(note?.trim() ? [wrap(note.trim(), '')] : []),
    ...places,
    ...(link === undefined ? [] : [send.wholeSheet(link)]),
    crisisText(around, catalog),
  ].join('\n\n');
}
