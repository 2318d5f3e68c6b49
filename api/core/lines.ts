/** Phone lines: the voice that is there when no place is. What a line is, and which to name first. */
import { aboutPerson, isForGroup, isPartial, type OpenLines } from './about-line.ts';
import type { PublishedLocation } from './published.ts';
import type { Query } from './query/values.ts';
import { serves } from './serves.ts';
import { isLineKind } from './vocabulary.ts';

/**
 * True for whatever somebody talks to from where they are: a line by its kind, or a record of another kind that is
 * reached by phone or text, says when, and is nowhere to go to.
 */
export function isLine({ kind, hours, access, phones, text, address, point }: PublishedLocation): boolean {
  if (isLineKind(kind)) return true;
  const answers = (phones ?? text) !== undefined && access?.some((way) => way === 'phone' || way === 'text') === true;
  return answers && hours !== undefined && !address && !point;
}

const answering: Query = { open: { at: ['now'], unknown: false } };

/**
 * What to ask for, the best first: lines for whom the query is about, then any line, because nobody is left without a
 * voice for want of one just for them. Where a person is and what kind of place they look for do not matter: anybody can call.
 */
export function lineQueries(query: Query): Query[] {
  const person = aboutPerson(query);
  return Object.keys(person).length > 0 ? [{ ...answering, ...person }, answering] : [answering];
}

/**
 * The open lines among records that are open.
 * @param found what answers one of `lineQueries`.
 * @param always ids of the lines that stand on every page.
 * @returns undefined where there are none.
 */
export function openLines<T extends { record: PublishedLocation }>(found: readonly T[], query: Query, always: readonly string[]): Omit<OpenLines<T>, 'fits'> | undefined {
  const lines = found.filter(({ record }) => isLine(record) && !always.includes(record.id));
  if (lines.length === 0) return undefined;
  const others = lines.filter(({ record }) => !isCrisisLine(record));
  return { total: others.length, crisis: lines.length - others.length, items: inLineOrder(others.length > 0 ? others : lines, query) };
}

export const isCrisisLine = ({ kind }: Pick<PublishedLocation, 'kind'>): boolean => kind === 'crisis-line';

/** Order among lines that are open; ties stay as they came. */
function inLineOrder<T extends { record: PublishedLocation }>(lines: readonly T[], query: Query): T[] {
  return [...lines].sort((a, b) => lineRank(a.record, query) - lineRank(b.record, query));
}

type Ranked = Pick<PublishedLocation, 'kind' | 'peer_run' | 'audiences' | 'status' | 'focus' | 'area'>;

/**
 * Place of a line among lines, from 0. One that may have changed comes behind all others, so that nobody's first call
 * goes unanswered for it. What is for an emergency or for abuse does not come first to somebody who wants to talk, nor does
 * what is for some people, for another part of the state, or about something else. Then peers come before others, lines for whatever is on
 * somebody's mind before those about one thing, and warmlines before helplines.
 */
export function lineRank(line: Ranked, query: Query = {}): number {
  const { kind, peer_run, status } = line;
  const ranks = [status === 'unclear', isUrgent(line), isForGroup(line, query), isElsewhere(line, query), isOffTopic(line, query), !peer_run, isAboutOneThing(line), kind !== 'warmline'];
  return ranks.reduce((before, behind) => before * 2 + Number(behind), 0);
}

/** True for a line about a crisis or about abuse. */
const isUrgent = (line: Pick<Ranked, 'kind' | 'focus'>): boolean => isCrisisLine(line) || line.focus.includes('domestic-violence');

/** What somebody may want to talk about without being asked. */
const openFocuses: readonly string[] = ['mental-health', 'family', 'general'];

/** True for a line about something in particular, such as gambling. */
const isAboutOneThing = ({ focus }: Pick<Ranked, 'focus'>): boolean => !focus.some((one) => openFocuses.includes(one));

/** True for a line about something else than what the query is about. */
const isOffTopic = (line: Pick<Ranked, 'focus'>, { focus }: Query): boolean => focus !== undefined && !line.focus.some((one) => one === 'general' || focus.includes(one));

/** True for a line of one part of the state, unless the place that was asked for is known to be in it. */
const isElsewhere = ({ area }: Pick<Ranked, 'area'>, { near }: Query): boolean => isPartial(area) && !serves({ area }, near?.text);
