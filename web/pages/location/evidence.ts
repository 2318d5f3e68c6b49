/** How we know what a page says, in sentences that claim no more than was done. */
import type { PublishedLocation } from '../../../api/core/published.ts';
import { saysWhen } from '../../../api/core/open-state.ts';
import { hoursOf } from '../../../api/core/query/candidate.ts';
import { lineKinds } from '../../../api/core/vocabulary.ts';
import { agoWords, dateWords, listWords } from '../../messages/format.ts';
import type { DocumentMessages, Messages } from '../../messages/messages.ts';

type Sources = NonNullable<PublishedLocation['sources']>;
type Fact = Sources[number]['supports'][number];

/** After so many days a check is no longer to be relied on. */
const daysUntilOld = 180;
const msPerDay = 86_400_000;

export const isLine = ({ kind }: Pick<PublishedLocation, 'kind'>): boolean => (lineKinds as readonly string[]).includes(kind);

/** Facts that people decide by, and what says that a record has them; undefined where there is nothing to ask for. */
const asked: readonly [fact: Fact, has: (record: PublishedLocation) => boolean | undefined, orBy?: Fact][] = [
  ['phone', (record) => record.phones !== undefined || (isLine(record) ? undefined : false)],
  ['text', ({ text }) => (text ? true : undefined)],
  ['address', ({ address, location_withheld: withheld }) => (!address || withheld ? undefined : address.street !== undefined), 'location'],
  ['hours', (record) => saysWhen(hoursOf(record))],
  ['access', (record) => (isLine(record) ? undefined : record.access !== undefined)],
  ['cost', ({ cost }) => cost !== undefined && cost !== 'unknown'],
  ['languages', ({ languages }) => languages !== undefined],
  ['peer-run', ({ peer_run: peerRun }) => peerRun !== undefined],
];

/**
 * Facts that we do not have, or that no source of ours gives. What a person was told by phone, on a visit or by the
 * people who run it needs no page.
 */
export function unconfirmedFacts(record: PublishedLocation): Fact[] {
  const supported = new Set(record.sources?.flatMap(({ supports }) => supports));
  return asked.flatMap(([fact, has, orBy]) => {
    const known = has(record);
    if (known === undefined) return [];
    const backed = record.checked.by !== 'reading' || supported.has(fact) || (orBy !== undefined && supported.has(orBy));
    return known && backed ? [] : [fact];
  });
}

const contacts: readonly Fact[] = ['address', 'phone', 'text', 'email'];
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** How many sources of different hosts give a way to reach it. */
function agreeing(sources: Sources): number {
  return new Set(sources.filter(({ supports }) => supports.some((fact) => contacts.includes(fact))).map(({ url }) => hostOf(url))).size;
}

/** What the sources come to: agreement where the record says so, else how many they are and how new. */
function sourcesWords({ sources = [], confidence, status }: PublishedLocation, messages: Messages, { know }: DocumentMessages['location']): string {
  if (status === 'unclear') return know.disagree;
  if (confidence === 'confirmed') {
    const count = agreeing(sources);
    if (count > 1) return know.agree(count);
    if (sources.some(({ kind }) => kind === 'operator' || kind === 'state')) return know.official;
  }
  const newest = newestDate(sources);
  return newest === undefined ? know.undated(sources.length) : know.dated(sources.length, dateWords(newest, messages));
}

/** The newest date that any source bears, as exact as it is; undefined where none has one. */
export function newestDate(sources: Sources): string | undefined {
  return sources.map(({ dated }) => dated).filter((dated) => dated !== 'undated').sort().at(-1);
}

export type Evidence = {
  /** What a person needs to know before they rely on it. */
  short: string[];
  /** The rest of it. */
  more: string[];
};

/** @param today calendar day at the place, YYYY-MM-DD. */
export function evidenceOf(record: PublishedLocation, today: string, messages: Messages, words: DocumentMessages): Evidence {
  const { know } = words.location;
  const { checked, confidence, status, phones } = record;
  const sources = sourcesWords(record, messages, words.location);
  const done = know.checked[checked.by](dateWords(checked.on, messages));
  const days = (Date.parse(today) - Date.parse(checked.on)) / msPerDay;
  const old = days > daysUntilOld ? [know.old(agoWords(days, messages), phones !== undefined)] : [];
  const first = phones ? know.callFirst : know.askFirst;
  const missing = unconfirmedFacts(record).map((fact) => words.labels.supported_fact[fact]);
  const unconfirmed = missing.length > 0 ? [know.notConfirmed(listWords(missing, messages))] : [];
  if (checked.by !== 'reading') {
    return { short: [done, ...(status === 'unclear' ? [know.disagree, first] : []), ...old], more: [...(status === 'unclear' ? [] : [sources]), ...unconfirmed] };
  }
  if (confidence === 'confirmed' && status === 'open') return { short: [sources, know.nobodyPhoned, ...old], more: [done, ...unconfirmed] };
  return { short: [sources, ...(old.length > 0 ? old : [first])], more: [done, know.nobodyPhoned, ...unconfirmed] };
}
