/** Lines about a record for whatever is sent: how to reach it, and how far to rely on it. */
import { saysWhen } from '../../api/core/open-state.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { hoursOf } from '../../api/core/stated-hours.ts';
import { accessInWords, addressInWords, hoursInWords, languagesInWords } from '../list/in-words.ts';
import { dateWords } from '../messages/format.ts';
import { evidenceOf, unconfirmedFacts } from '../pages/location/evidence.ts';
import { bestSource } from '../pages/location/best-source.ts';
import type { SendCatalog } from './send.ts';

/** How to reach it, with the numbers that no source of ours gives marked. */
export function reachLines(record: PublishedLocation, { messages, words, send }: SendCatalog): string[] {
  const { phones = [], text, chat, email, website } = record;
  const isUnsourced = phones.length > 0 && unconfirmedFacts(record).includes('phone');
  return [
    ...phones.map(({ number, label }) => send.phone(phoneInWords(number), label)),
    ...(isUnsourced ? [words.unconfirmedNumbers(phones.length)] : []),
    ...(text ? [messages.card.textTo(phoneInWords(text.number), text.keyword)] : []),
    ...(chat === undefined ? [] : [send.chat(chat)]), ...(email === undefined ? [] : [send.email(email)]), ...(website === undefined ? [] : [send.website(website)]),
  ];
}

/** Where it is, or for a line whom it serves; nothing where neither is known. */
export function whereLines(record: PublishedLocation, catalog: SendCatalog): string[] {
  const words = addressInWords(record, catalog);
  if (words === '') return [];
  return [record.address ? catalog.send.address(words) : catalog.send.area(words)];
}

/** When it is open. What is not confirmed says so by itself. */
export function hoursLine(record: PublishedLocation, catalog: SendCatalog): string {
  const words = hoursInWords(record, catalog);
  return saysWhen(hoursOf(record)) ? catalog.send.hours(words) : words;
}

/** Languages, and how to get in. */
export function comingLines(record: PublishedLocation, catalog: SendCatalog): string[] {
  const access = accessInWords(record, catalog);
  return [catalog.send.languages(languagesInWords(record, catalog)), ...(access === '' ? [] : [catalog.send.access(access)])];
}

/** When it was checked, against what, and what that comes to. */
export function checkedLines(record: PublishedLocation, today: string, { messages, labels, words, send }: SendCatalog): string[] {
  const { by, on } = record.checked;
  const day = dateWords(on, messages);
  const done = words.know.checked[by](day);
  const best = bestSource(record);
  const dated = best && (best.dated === 'undated' ? words.sourceUndated : words.sourceDated(dateWords(best.dated, messages)));
  const { short, more } = evidenceOf(record, today, messages, { labels, location: words });
  return [by === 'reading' && best ? send.checkedAgainst(day, `${best.title}, ${dated}`) : done, [...short, ...more].filter((sentence) => sentence !== done).join(' ')].filter(Boolean);
}
