/**
 * What a check of one record comes to: pure, from the record and the answers to the changes of its file.
 *
 * How an answer stands in the record:
 * - What somebody told us (by phone, on a visit, or by writing to us) stands under `told`, with its day. It stays when
 *   the record is checked again, so that it can always be traced.
 * - A page that gave another value no longer supports the fact; the value it gave is kept under `conflicts`, in a note
 *   that begins with "Settled", because whoever answers there knows better than a page: the fact is not disputed any more.
 * - What was read on a page stands as that page's; other pages that gave another value make the fact disputed.
 * - "Still right" sets `checked` and nothing else.
 */
import type { LocationRecord } from '../../api/core/location.ts';
import type { Vocabulary } from '../../api/core/vocabulary.ts';
import { labels } from '../../web/messages/labels-en.ts';
import type { Change } from '../edit.ts';
import { factOfConflict } from '../rules/disputed.ts';
import { unsupported } from '../rules/sources.ts';
import type { Answer, Fact } from './answers.ts';

export type Told = NonNullable<LocationRecord['told']>[number];
export type Check = {
  /** YYYY-MM-DD. */
  on: string;
  by: Vocabulary['check_method'][number];
  answers: readonly Answer[];
  /** The note about hours, where one was typed; empty takes it out. */
  hoursNote?: string;
  /** Places in `to_check`, from 0, of what is answered and goes. */
  answered: readonly number[];
  /** All the rest of the record was said to be right. */
  stillRight: boolean;
  status?: LocationRecord['status'];
  replacedBy?: string;
  /** For a reading: the place of the page among the sources, from 0. */
  page?: number;
};

/** The page of an address, by its host: notes for maintainers hold no link. */
const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
/** A page gives an address as `address` or, of a place whose street is not known, as `location`. */
const namesOf = (fact: Fact): readonly Fact[] => (fact === 'address' ? ['address', 'location'] : [fact]);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The changes of the record's file. None is made here; the check has the last word. */
export function changesOf(record: LocationRecord, check: Check): Change[] {
  const { on, by, answers, status, replacedBy, answered } = check;
  const notes = notesAfter(record, check);
  const questions = (record.to_check ?? []).filter((_, index) => !answered.includes(index));
  const told = toldAfter(record, { ...check, questions });
  return [
    ...answers.flatMap(({ changes }) => changes),
    ...(check.hoursNote === undefined ? [] : [{ path: ['hours_note'], value: check.hoursNote || undefined }]),
    ...pagesAfter(record, check),
    ...listChange('told', record.told, told),
    { path: ['checked', 'on'], value: on }, { path: ['checked', 'by'], value: by },
    ...(status === undefined ? [] : [{ path: ['status'], value: status }]),
    ...(replacedBy === undefined ? [] : [{ path: ['replaced_by'], value: replacedBy }]),
    ...listChange('disputed', record.disputed, disputedAfter(record, check, notes)),
    ...listChange('conflicts', record.conflicts, notes),
    ...[...answered].sort((a, b) => b - a).map((index) => ({ path: ['to_check', index], value: undefined })),
  ];
}

function listChange(field: string, before: readonly unknown[] | undefined, after: readonly unknown[]): Change[] {
  if (JSON.stringify(before ?? []) === JSON.stringify(after)) return [];
  return [{ path: [field], value: after.length === 0 ? undefined : after }];
}

const changed = ({ before, after }: Answer): boolean => before !== undefined && before !== after;
const isTelling = (by: Check['by']): by is Told['by'] => by !== 'reading';

/** Under `told`: each fact once, with the last time that somebody gave it. */
function toldAfter(record: LocationRecord, check: Check & { questions: readonly string[] }): Told[] {
  const { on, by, answers, status } = check;
  const facts = new Set<Fact>([...answers.filter(({ after }) => after !== undefined).map(({ fact }) => fact), ...(status === undefined ? [] : ['status' as const])]);
  const before = [...(record.told ?? []), ...earlierCheck(record, by)];
  if (!isTelling(by)) return withoutFacts(before, new Set(answers.filter(changed).map(({ fact }) => fact)));
  if (check.stillRight && (answers.length > 0 || check.answered.length > 0 || status !== undefined)) for (const fact of restOf(record, check)) facts.add(fact);
  const kept = withoutFacts(before, new Set([...facts, ...answers.filter(changed).map(({ fact }) => fact)]));
  if (facts.size === 0) return kept;
  const same = kept.find((each) => each.on === on && each.by === by);
  const others = kept.filter((each) => each !== same);
  return [...others, { on, by, facts: [...(same?.facts ?? []), ...facts] }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Facts that "still right" holds for beside the answers: what the record says, so far as something must stand behind it. */
function restOf(record: LocationRecord, { answers, questions }: Check & { questions: readonly string[] }): Fact[] {
  const { to_check: _, ...bare } = record;
  const open = unsupported({ ...bare, ...(questions.length > 0 && { to_check: [...questions] }) }).flatMap(({ facts }) => facts.slice(0, 1));
  const stated: [Fact, unknown][] = [
    ['phone', record.phones], ['text', record.text], ['address', record.address?.street], ['hours', record.hours], ['access', record.access],
    ['cost', record.cost], ['languages', record.languages], ['peer-run', record.peer_run], ['email', record.email],
  ];
  const said = stated.filter(([, value]) => value !== undefined).map(([fact]) => fact);
  const answeredFacts = new Set(answers.map(({ fact }) => fact));
  return [...new Set([...said, ...open])].filter((fact) => !answeredFacts.has(fact));
}

/** A call about the whole record leaves no trace of its own: before a reading takes its place, it is kept. */
function earlierCheck({ checked, told = [] }: LocationRecord, by: Check['by']): Told[] {
  if (!isTelling(checked.by) || isTelling(by) || told.some((each) => each.on === checked.on && each.by === checked.by)) return [];
  return [{ on: checked.on, by: checked.by, facts: ['status'] }];
}

const withoutFacts = (told: readonly Told[], gone: ReadonlySet<Fact>): Told[] =>
  told.map((each) => ({ ...each, facts: each.facts.filter((fact) => !gone.has(fact)) })).filter(({ facts }) => facts.length > 0);

/** Pages that gave what a record no longer says. */
const pagesOf = ({ sources = [] }: LocationRecord, fact: Fact): { index: number; host: string }[] =>
  sources.flatMap(({ supports, url }, index) => (namesOf(fact).some((name) => supports.includes(name)) ? [{ index, host: hostOf(url) }] : []));

function pagesAfter(record: LocationRecord, { answers, page, on }: Check): Change[] {
  const gone = answers.filter(changed);
  return (record.sources ?? []).flatMap(({ supports }, index) => {
    if (index === page) {
      const more = answers.map(({ fact }) => fact).filter((fact) => !supports.includes(fact));
      return [{ path: ['sources', index, 'read'], value: on }, ...more.map((fact, at) => ({ path: ['sources', index, 'supports', supports.length + at], value: fact }))];
    }
    const names = gone.flatMap(({ fact }) => namesOf(fact));
    const lost = supports.flatMap((fact, at) => (names.includes(fact) ? [at] : []));
    // A page has to support something: what is left of it is how things were.
    if (lost.length === supports.length) return [{ path: ['sources', index, 'supports', 0], value: 'history' }, ...removed(index, lost.slice(1))];
    return removed(index, lost);
  });
}

const removed = (source: number, places: readonly number[]): Change[] => places.toReversed().map((at) => ({ path: ['sources', source, 'supports', at], value: undefined }));

/** The notes under `conflicts`: what is settled says so, and what a page gave before is kept. */
function notesAfter(record: LocationRecord, { answers, by, on, page }: Check): string[] {
  const how = isTelling(by) ? `Settled ${labels.check_method[by]} on ${on}` : undefined;
  const settled = new Set(how === undefined ? [] : answers.filter(({ after }) => after !== undefined).map(({ fact }) => fact));
  const notes = (record.conflicts ?? []).map((note) => {
    const fact = factOfConflict(note)?.fact;
    return fact !== undefined && settled.has(fact) ? `${how}: ${note}` : note;
  });
  const more = answers.filter(changed).flatMap(({ fact, before = '', after = 'not known' }) => {
    const pages = pagesOf(record, fact).filter(({ index }) => index !== page);
    const voices = [...new Set(pages.map(({ host }) => host)), ...(how === undefined ? toldVoices(record, fact) : [])];
    if (voices.length === 0) return [];
    const label = capital(labels.supported_fact[fact]);
    if (how !== undefined) return [`${how}. ${label}: ${after}. Before: ${before} (${voices.join(', ')}).`];
    const read = hostOf(record.sources?.[page ?? -1]?.url ?? '');
    return [`${headOf(fact, label)}: ${after} (${read}, read ${on}); ${before} (${voices.join(', ')}).`];
  });
  return [...notes, ...more];
}

const toldVoices = ({ told = [] }: LocationRecord, fact: Fact): string[] => told.filter(({ facts }) => facts.includes(fact)).map(({ by, on }) => `${labels.check_method[by]}, ${on}`);
/** The words by which the check knows what a conflict is about. */
const headOf = (fact: Fact, label: string): string => ({ phone: 'Phone', text: 'Text', address: 'Address', hours: 'Hours' } as Partial<Record<Fact, string>>)[fact] ?? label;

/** Told facts are disputed no more; one that pages give differently now is. */
function disputedAfter(record: LocationRecord, { answers, by }: Check, notes: readonly string[]): Fact[] {
  const settled = isTelling(by) ? new Set(answers.map(({ fact }) => fact)) : new Set<Fact>();
  const differing = notes.flatMap((note) => factOfConflict(note)?.fact ?? []);
  const added = isTelling(by) ? [] : answers.filter(changed).map(({ fact }) => fact).filter((fact) => differing.includes(fact));
  return [...new Set([...(record.disputed ?? []).filter((fact) => !settled.has(fact)), ...added])];
}
