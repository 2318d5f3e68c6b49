/** A new record from what was typed: pure, with every slip at once. */
import { stringify } from 'yaml';
import type { LocationRecord } from '../../api/core/location.ts';
import { fold } from '../../api/core/words.ts';
import { isLineKind, sourceKinds, type Kind } from '../../api/core/vocabulary.ts';
import { canonicalText } from '../canonical.ts';
import { Refusal } from '../command/shell.ts';
import { changedRecord, type Fact } from '../confirm/answers.ts';
import type { Towns } from '../typed/address.ts';
import { newFields, readField, type NewField } from './fields.ts';

/** As commander hands it over, or as the questions fill it. */
export type TypedRecord = {
  kind: Kind;
  id?: string;
  withheld?: boolean;
  /** The page that gives the facts; without one the record is a lead. */
  source?: string;
  sourceKind?: string;
  sourceTitle?: string;
  sourceDated?: string;
  /** Keep it as a lead, even with a page. */
  lead?: boolean;
} & Readonly<Record<string, unknown>>;

const flag = (field: Pick<NewField, 'option'>): string => field.option.split(' ')[0] ?? '';

/**
 * The record that was typed.
 * @param today the day in the region: that of the reading and of the check, YYYY-MM-DD
 * @throws Refusal that names every option that is missing or cannot be used
 */
export function draftOf(typed: TypedRecord, today: string, towns: Towns): LocationRecord {
  const problems: string[] = [];
  const blank = { id: '', kind: typed.kind, name: '', focus: [], summary: '' } as unknown as LocationRecord;
  let record: LocationRecord = blank;
  const facts: Fact[] = [];
  for (const field of newFields) {
    const text = typed[field.name];
    if (typeof text !== 'string' || text.trim() === '') {
      if (field.needed) problems.push(`${flag(field)} is missing: ${field.help}.`);
    } else if (!field.concerns(typed.kind)) problems.push(`${flag(field)}: ${isLineKind(typed.kind) ? 'a line has none' : 'only a line has one'}. Leave it out.`);
    else {
      const read = readField(field, text, blank, towns);
      if ('problem' in read) problems.push(`${flag(field)}: ${read.problem}`);
      else {
        record = changedRecord(record, read.value);
        // "unknown" is no fact.
        if (field.fact && read.value.some(({ value }) => value !== undefined)) facts.push(field.fact);
      }
    }
  }
  if (typed.withheld) problems.push(...withheldProblems(record));
  problems.push(...sourceProblems(typed));
  const id = typed.id ?? idOf(record.name, record.address?.city);
  if (problems.length > 0) throw new Refusal(['Nothing was written.', ...problems].join('\n'));
  const isLead = typed.lead === true || typed.source === undefined;
  return {
    ...record, id, ...(typed.withheld && { location_withheld: true as const }),
    ...(typed.source !== undefined && { sources: [sourceOf(typed, record, facts, today)] }),
    checked: { on: today, by: 'reading' }, confidence: isLead ? 'lead' : 'listed', status: 'open',
    ...(typed.source === undefined && { to_check: ['Find a page that gives these facts.'] }),
  };
}

function withheldProblems({ address, neighborhood }: LocationRecord): string[] {
  const finer = [address?.street, address?.unit, address?.zip, neighborhood].some((part) => part !== undefined);
  return finer ? ['--withheld: a hidden location has a town and nothing finer. Type the town alone as --address.'] : [];
}

function sourceProblems({ source, sourceKind }: TypedRecord): string[] {
  if (source === undefined) return [];
  const problems = /^https:\/\/[^\s]+\.[^\s]+$/.test(source) ? [] : [`--source: "${source}" is not a web address. Copy it from the browser, with https:// at its beginning.`];
  return sourceKinds.some((kind) => kind === sourceKind) ? problems : [...problems, `--source-kind: say who speaks on the page: ${sourceKinds.join(', ')}.`];
}

function sourceOf(typed: TypedRecord, { name, address }: LocationRecord, facts: readonly Fact[], today: string): NonNullable<LocationRecord['sources']>[number] {
  const url = typed.source ?? '';
  // A page that names only the town gives no address.
  const supports = facts.map((fact) => (fact === 'address' && address?.street === undefined ? 'location' as const : fact));
  return {
    url, title: typed.sourceTitle ?? `${name} on ${URL.parse(url)?.hostname.replace(/^www\./, '') ?? url}`, dated: typed.sourceDated ?? 'undated', read: today,
    supports: [...new Set(supports)], kind: sourceKinds.find((kind) => kind === typed.sourceKind) ?? 'directory',
  };
}

/** Name first and town last, in small letters with hyphens: `harbor-place-lynn`. */
export function idOf(name: string, town: string | undefined): string {
  const [words, last] = [fold(name).split(' '), town === undefined ? [] : fold(town).split(' ')];
  const hasTown = last.length > 0 && words.slice(-last.length).join(' ') === last.join(' ');
  return [...words, ...(hasTown ? [] : last)].join('-').replace(/[^a-z0-9-]+/g, '').replace(/-{2,}/g, '-').replace(/^-|-$/g, '').slice(0, 80).replace(/-$/, '');
}

/** The text of its file. */
export function draftText(record: LocationRecord): string {
  const written = canonicalText(stringify(record));
  if (written === undefined) throw new Refusal('Nothing was written, because something that was typed cannot stand in a file. Type it in plain words.');
  return written;
}

