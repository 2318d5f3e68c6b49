/** How we know what a page says, in sentences that claim no more than was done. */
import { daysBetween } from '../../../api/core/clock.ts';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { saysWhen } from '../../../api/core/open-state.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { lastPhoned, toldFacts, wasWholeTold } from '../../../api/core/told.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { agoWords } from '../../messages/ago.ts';
import { dateWords, listWords } from '../../messages/format.ts';
import type { DocumentLabels, Messages } from '../../messages/messages.ts';
import type { RecordWords } from '../../messages/record-words.ts';
import { contactsOf, voicesFor, type Fact, type Source } from './voices.ts';

/** The words for it. */
export type EvidenceWords = { labels: Pick<DocumentLabels, 'supported_fact'>; location: Pick<RecordWords, 'know'> };

/** After so many days a check is no longer to be relied on. */
const daysUntilOld = 180;

/** Facts that people decide by, and what says that a record has them; undefined where there is nothing to ask for. */
const asked: readonly [fact: Fact, has: (record: PublishedLocation) => boolean | undefined, orBy?: Fact][] = [
  ['phone', (record) => record.phones !== undefined || (isLineKind(record.kind) ? undefined : false)],
  ['text', ({ text }) => (text ? true : undefined)],
  ['address', ({ address, location_withheld: withheld }) => (!address || withheld ? undefined : address.street !== undefined), 'location'],
  ['hours', (record) => saysWhen(hoursOf(record))],
  ['access', (record) => (isLineKind(record.kind) ? undefined : record.access !== undefined)],
  ['cost', ({ cost }) => cost !== undefined && cost !== 'unknown'],
  ['languages', ({ languages }) => languages !== undefined],
  ['peer-run', ({ peer_run: peerRun }) => peerRun !== undefined],
];

/**
 * Facts that we do not have, or that no source of ours gives. What a person was told by phone, on a visit or by the
 * people who run it needs no page; but a call that gave the hours says nothing of the languages.
 */
export function unconfirmedFacts(record: PublishedLocation): Fact[] {
  const supported = new Set([...(record.sources ?? []).flatMap(({ supports }) => supports), ...toldFacts(record)]);
  const whole = wasWholeTold(record);
  return asked.flatMap(([fact, has, orBy]) => {
    const known = has(record);
    if (known === undefined) return [];
    const backed = whole || supported.has(fact) || (orBy !== undefined && supported.has(orBy));
    return known && backed ? [] : [fact];
  });
}

/** On which facts sources differ, where a record says that they do. */
function disputedWords({ disputed = [] }: PublishedLocation, messages: Messages, { labels, location: { know } }: EvidenceWords): string[] {
  return disputed.length > 0 ? [know.disputed(listWords(disputed.map((fact) => labels.supported_fact[fact]), messages))] : [];
}

/** "Two sources agree" only where at least two that are independent give everything that people act on; else how many give what. */
function agreeWords(record: PublishedLocation, { labels, location: { know } }: EvidenceWords): string[] {
  const { disputed = [] } = record;
  const facts = contactsOf(record);
  const counted = facts.map((fact) => ({ fact, voices: disputed.includes(fact) ? 0 : voicesFor(fact, record.sources) }));
  const least = Math.min(...counted.map(({ voices }) => voices));
  if (facts.length > 0 && least > 1 && disputed.length === 0) return [know.agree(least)];
  return counted.filter(({ voices }) => voices > 0).sort((a, b) => b.voices - a.voices)
    .map(({ fact, voices }, index) => know.given[index === 0 ? 'first' : 'more'](voices, labels.supported_fact[fact]));
}

/** What the sources come to: for each fact how many give it where the record rests on that, else how many they are and how new. */
function sourcesWords(record: PublishedLocation, messages: Messages, words: EvidenceWords): string {
  const { sources = [], confidence, status } = record;
  const { know } = words.location;
  if (status === 'unclear') return unclearWords(record, messages, words);
  const newest = newestDate(sources);
  const counted = confidence === 'confirmed' ? agreeWords(record, words) : [];
  const said = counted.length > 0 ? counted : [newest === undefined ? know.undated(sources.length) : know.dated(sources.length, dateWords(newest, messages))];
  return [...said, ...disputedWords(record, messages, words)].join(' ');
}

/** Why a record is in doubt. One source cannot disagree with itself. */
export function unclearWords(record: PublishedLocation, messages: Messages, words: EvidenceWords): string {
  const { know } = words.location;
  const disputed = disputedWords(record, messages, words);
  if (disputed.length > 0) return [...disputed, know.changed].join(' ');
  return (record.sources?.length ?? 0) > 1 ? know.disagree : know.changed;
}

/** The newest date that any source bears, as exact as it is; undefined where none has one. */
export function newestDate(sources: readonly Source[]): string | undefined {
  return sources.map(({ dated }) => dated).filter((dated) => dated !== 'undated').sort().at(-1);
}

/** That nobody has phoned yet; or, where the last check was a reading and somebody had phoned before, when that was. */
export function phonedWords(record: PublishedLocation, messages: Messages, { location: { know } }: Pick<EvidenceWords, 'location'>): string {
  const day = lastPhoned(record);
  return day === undefined ? know.nobodyPhoned : know.checked.phone(dateWords(day, messages));
}

export type Evidence = {
  /** What a person needs to know before they rely on it. */
  short: string[];
  /** The rest of it. */
  more: string[];
};

/** @param today calendar day at the place, YYYY-MM-DD. */
export function evidenceOf(record: PublishedLocation, today: string, messages: Messages, words: EvidenceWords): Evidence {
  const { know } = words.location;
  const { checked, confidence, status, phones } = record;
  const sources = sourcesWords(record, messages, words);
  const done = know.checked[checked.by](dateWords(checked.on, messages));
  const days = daysBetween(checked.on, today);
  const old = days > daysUntilOld ? [know.old(agoWords(days, messages), phones !== undefined)] : [];
  const first = phones ? know.callFirst : know.askFirst;
  const missing = unconfirmedFacts(record).map((fact) => words.labels.supported_fact[fact]);
  const unconfirmed = missing.length > 0 ? [know.notConfirmed(listWords(missing, messages))] : [];
  if (checked.by !== 'reading') {
    return { short: [done, ...(status === 'unclear' ? [sources, first] : []), ...old], more: [...(status === 'unclear' ? [] : [sources]), ...unconfirmed] };
  }
  const phoned = phonedWords(record, messages, words);
  if (confidence === 'confirmed' && status === 'open') return { short: [sources, phoned, ...old], more: [done, ...unconfirmed] };
  return { short: [sources, ...(old.length > 0 ? old : [first])], more: [done, phoned, ...unconfirmed] };
}
