/**
 * What services of somebody else would change here. A record that we have is only filled up: where they say otherwise, that
 * is shown and ours stays, until a person has looked. What we do not have becomes a lead, which nobody is shown.
 */
import { isDeepStrictEqual } from 'node:util';
import type { LocationRecord, Source } from '../../api/core/location.ts';
import { supportedFacts, type Kind } from '../../api/core/vocabulary.ts';
import { fold } from '../../api/core/words.ts';
import type { Wanted } from '../importing/plan.ts';
import { plainText } from '../table/cells.ts';
import { columnsOf, valueAt } from '../table/columns.ts';
import { fieldsOf, isElsewhere, takenFacts, type TakenFields } from './fields.ts';
import { createMatcher } from './match.ts';
import type { HsdsService } from './services.ts';

export type HsdsOrigin = {
  /** Address of the data, https: the source of whatever is taken over. */
  url: string;
  /** The day in the region, YYYY-MM-DD. */
  today: string;
  /** What the records are that we do not have yet. */
  kind: Kind | undefined;
};
type Fact = keyof typeof takenFacts;
const facts = Object.keys(takenFacts) as Fact[];
/** What would tell where a withheld place is. */
const whereFacts: readonly string[] = ['address', 'point'];

/** The records as they would be, and what a person has to know beside. */
export function wantedOf(services: readonly HsdsService[], records: readonly LocationRecord[], origin: HsdsOrigin): { wanted: Wanted[]; notes: string[] } {
  const match = createMatcher(records);
  const wanted = new Map<string, Record<string, unknown>>();
  const notes: string[] = [];
  const ids = new Set(records.map(({ id }) => id));
  for (const service of services) {
    const fields = fieldsOf(service);
    const record = match(service.slug, fields);
    if (record && wanted.has(record.id)) notes.push(`${service.name}: this is ${record.id} once more. Only the first was read.`);
    else if (record) wanted.set(record.id, filledUp(record, service, fields, origin, notes));
    else if (isElsewhere(service)) notes.push(`${service.name}: in another state. Left out.`);
    else if (!origin.kind) notes.push(`${service.name}: not here yet. To take such over as leads, say what they are: --kind support-group-network`);
    else {
      const lead = leadOf(service, fields, { ...origin, kind: origin.kind }, ids);
      if (lead) wanted.set(lead.id, lead);
      else notes.push(`${service.name}: its name makes no id. Left out.`);
    }
  }
  return { wanted: [...wanted].map(([id, fields]) => ({ id, wanted: fields })), notes };
}

function filledUp(record: LocationRecord, service: HsdsService, fields: TakenFields, origin: HsdsOrigin, notes: string[]): LocationRecord {
  const may = (key: string): boolean => !(record.location_withheld && whereFacts.includes(key));
  const missing = facts.filter((fact) => may(fact) && record[fact] === undefined && fields[fact] !== undefined);
  for (const fact of facts.filter((fact) => may(fact) && fact !== 'name' && differs(fact, record, fields))) {
    notes.push(`${record.name} (${record.id}), ${fact}: here ${said(record, fact)}; there ${said(fields, fact)}. Ours stays.`);
  }
  if (service.status !== undefined && service.status !== 'active') notes.push(`${record.name} (${record.id}): there it is "${service.status}". Ours stays.`);
  const point = missing.includes('address') && !record.point && fields.point && may('point') ? { point: fields.point } : {};
  if (missing.length === 0) return record;
  return { ...record, ...point, ...Object.fromEntries(missing.map((fact) => [fact, fields[fact]])), sources: withSource(record.sources ?? [], sourceOf(service, missing, origin)) } as LocationRecord;
}

/** Numbers and languages that are here already are no difference, in whatever order and however they are labelled. */
function differs(fact: Fact, record: LocationRecord, fields: TakenFields): boolean {
  if (record[fact] === undefined || fields[fact] === undefined) return false;
  if (fact === 'phones') return !fields.phones?.every(({ number }) => record.phones?.some((phone) => phone.number === number));
  if (fact === 'languages') return !fields.languages?.every((language) => record.languages?.includes(language));
  return typeof record[fact] === 'string' ? fold(record[fact]) !== fold(String(fields[fact])) : !isDeepStrictEqual(record[fact], fields[fact]);
}

const said = (fields: object, fact: Fact): string => columnsOf([fields]).filter(({ path }) => path[0] === fact).map(({ path }) => plainText(valueAt(fields, path))).filter(Boolean).join(', ');

function sourceOf({ assured_date: assured, last_modified: modified }: HsdsService, taken: readonly Fact[], { url, today }: HsdsOrigin): Source {
  const dated = [assured, modified].map((date) => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]).find((date) => date !== undefined && date <= today);
  const supports = taken.map((fact) => takenFacts[fact]);
  return { url, title: `Directory data (HSDS) of ${new URL(url).hostname}`, dated: dated ?? 'undated', read: today, supports, kind: 'directory' };
}

/** A page stands once among the sources of a record. */
function withSource(sources: readonly Source[], added: Source): Source[] {
  if (!sources.some(({ url }) => url === added.url)) return [...sources, added];
  return sources.map((one) => (one.url === added.url ? { ...added, title: one.title, kind: one.kind, supports: supportedFacts.filter((fact) => one.supports.includes(fact) || added.supports.includes(fact)) } : one));
}

function leadOf(service: HsdsService, { point, ...fields }: TakenFields, origin: HsdsOrigin & { kind: Kind }, ids: Set<string>): LocationRecord | undefined {
  const base = fold(`${service.name} ${fields.address?.city ?? ''}`).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 70).replace(/-$/, '');
  if (base === '') return undefined;
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  ids.add(id);
  const source = sourceOf(service, facts.filter((fact) => fields[fact] !== undefined), origin);
  return {
    id, name: service.name, kind: origin.kind, focus: ['general'], summary: 'Found in another directory. Nobody has looked at it yet.', ...fields, ...(point && { point }), sources: [source],
    checked: { on: origin.today, by: 'reading' }, confidence: 'lead', status: 'open', to_check: ['Taken over from another directory by a program. Look at the pages of the operator and call.'],
  };
}
