/** Changes of records in sentences: one table of how each field is said, for the command, the feed and the page. */
import type { Change, ChangedField } from '../../api/core/changes.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import { statedHours } from '../../api/core/stated-hours.ts';
import type { RecordCatalog } from '../list/in-words.ts';
import { hoursWords } from '../pages/location/hours-words.ts';
import type { ChangeSentences } from './change-words.ts';
import { dateWords, listWords } from './format.ts';
import type { DocumentMessages } from './document-messages.ts';

export type ChangeCatalog = Omit<RecordCatalog, 'labels'> & { labels: DocumentMessages['labels']; changes: ChangeSentences };

type Held<F extends ChangedField> = NonNullable<LocationRecord[F]>;
type Say<F extends ChangedField> = (value: Held<F>, catalog: ChangeCatalog) => string | readonly string[];

const quoted = (value: string, { changes }: ChangeCatalog): string => changes.quoted(value.replaceAll(/\s+/g, ' '));
const plain = (value: string): string => value;
const each = (values: readonly string[], catalog: ChangeCatalog): string[] => values.map((value) => quoted(value, catalog));
const inBrackets = (value: string, more: string | undefined): string => (more === undefined ? value : `${value} (${more})`);

/** How the value of a field is said: one text, or one for each item of a list. */
const saying: { [F in ChangedField]: Say<F> } = {
  name: plain, operator: plain, neighborhood: plain, chat: plain, email: plain, website: plain, replaced_by: plain,
  summary: quoted, hours_note: quoted, police_policy: quoted, conflicts: each, to_check: each,
  kind: (value, { messages, changes }) => changes.quoted(messages.labels.kind[value]),
  focus: (value, { messages }) => value.map((one) => messages.labels.focus[one]),
  funders: (value, { labels }) => value.map((one) => labels.funder[one]),
  languages: (value, { messages }) => value.map((one) => messages.labels.language[one]),
  audiences: (value, { messages }) => value.map((one) => messages.labels.audience[one]),
  peer_roles: (value, { labels }) => value.map((one) => labels.role[one]),
  services: (value, { labels }) => value.map((one) => labels.service[one]),
  access: (value, { messages }) => value.map((one) => messages.labels.access[one]),
  disputed: (value, { labels }) => value.map((one) => labels.supported_fact[one]),
  cost: (value, { labels, changes }) => changes.quoted(labels.cost[value]),
  status: (value, { labels, changes }) => changes.quoted(labels.status[value]),
  confidence: (value, { labels, changes }) => changes.quoted(labels.confidence[value]),
  address: ({ street, unit, city, state, zip }) => [street, unit, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  phones: (value) => value.map(({ number, label }) => inBrackets(phoneInWords(number), label)),
  text: ({ number, keyword }) => inBrackets(phoneInWords(number), keyword),
  area: ({ scope, towns_or_region: region }, { messages }) => inBrackets(messages.areas[scope], region),
  hours(value, { messages, changes }) {
    const hours = statedHours(value);
    return changes.quoted(hours ? hoursWords(hours, messages) : value);
  },
  peer_run: (value, { changes }) => (value ? changes.yes : changes.no),
  location_withheld: (_value, { changes }) => changes.yes,
  sources: (value, catalog) => value.map(({ title }) => quoted(title, catalog)),
  told: (value, { messages, labels }) => value.map(({ on, facts }) => inBrackets(dateWords(on, messages), facts.map((fact) => labels.supported_fact[fact]).join(', '))),
  checked: ({ on }, { messages }) => dateWords(on, messages),
  point: ({ lat, lon }) => `${lat}, ${lon}`,
};

/** Fields whose values say nothing to a reader, or whose one item takes the place of another. */
const unsaid: readonly ChangedField[] = ['point'];
const inPlace: readonly ChangedField[] = ['phones'];

/**
 * A change in a sentence.
 * @param name of the record; left out where it stands above the sentence
 */
export function changeSentence(change: Change, catalog: ChangeCatalog, name?: string): string {
  const { changes } = catalog;
  if (change.type === 'added') return change.lead ? changes.addedLead(name) : changes.added(name);
  if (change.type === 'hidden') return changes.hidden(name);
  if (change.type === 'withdrawn') return changes.withdrawn[change.status](name, change.replacedBy?.name);
  return fieldSentence(change, catalog, name);
}

function fieldSentence({ field, before, after }: Change & { type: 'changed' }, catalog: ChangeCatalog, name: string | undefined): string {
  const { changes, messages, words } = catalog;
  if (field === 'location_withheld') return after === true ? changes.withheld(name) : changes.notWithheld(name);
  if (field === 'checked' && after !== undefined) {
    const { on, by } = after as Held<'checked'>;
    return changes.about(name, words.know.checked[by](dateWords(on, messages)));
  }
  const what = changes.of(changes.fields[field], name);
  const [was, is] = [said(field, before, catalog), said(field, after, catalog)];
  if (unsaid.includes(field) || (was === undefined && is === undefined)) return changes.otherwise(what);
  if (Array.isArray(was) || Array.isArray(is)) return listSentence(field, what, { was: [was ?? []].flat(), is: [is ?? []].flat() }, catalog);
  if (was === undefined) return changes.filled(what, String(is));
  return is === undefined ? changes.emptied(what, String(was)) : changes.changed(what, String(was), String(is));
}

function listSentence(field: ChangedField, what: string, { was, is }: { was: readonly string[]; is: readonly string[] }, { changes, messages }: ChangeCatalog): string {
  const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
  if (inPlace.includes(field) && gone.length === 1 && come.length === 1) return changes.changed(what, gone[0] ?? '', come[0] ?? '');
  if (gone.length === 0 && come.length === 0) return changes.otherwise(what);
  return changes.list(what, listWords(come, messages), listWords(gone, messages));
}

function said(field: ChangedField, value: unknown, catalog: ChangeCatalog): string | readonly string[] | undefined {
  return value === undefined ? undefined : (saying[field] as Say<never>)(value as never, catalog);
}
