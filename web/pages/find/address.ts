/**
 * The address is the state of the find page. What tells where a person is or what they typed (place, box, words)
 * stands in the fragment, which browsers keep to themselves; the other filters stand in the query string.
 */
import { declarations, sortNames, type FilterName, type Sort } from '../../../api/core/filters.ts';
import { mergeForm } from '../../../api/core/query/form.ts';
import { privateKinds, privateParameters } from '../../../api/core/query/private.ts';
import { readQuery, type ReadContext } from '../../../api/core/query/read.ts';
import type { Problem, Query } from '../../../api/core/query/values.ts';
import { writeQuery } from '../../../api/core/query/write.ts';

export type FindState = {
  query: Query;
  /** Only where it was chosen; else the default for the query holds. */
  sort?: Sort;
  problems: Problem[];
};

const presentation = ['sort', 'limit', 'cursor', 'lang'];

const staysOnDevice = (name: string): boolean => privateParameters.includes(name);

/** Reads state from entries that came from an address or a form. What cannot be understood is left out and told. */
export function readState(entries: Iterable<readonly [string, string]>, context: ReadContext): FindState {
  const all = mergeForm(entries);
  const { query, problems } = readQuery(all, context, presentation);
  const wanted = all.find(([name]) => name === 'sort')?.[1];
  const sort = sortNames.find((name) => name === wanted);
  return { query, problems, ...(sort && { sort }) };
}

/** Reads an address: the fragment first, because it is the newer where both speak. */
export function readAddress({ search, hash }: { search: string; hash: string }, context: ReadContext): FindState {
  const fragment = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(([name]) => staysOnDevice(name));
  const told = new Set(fragment.map(([name]) => name));
  const rest = [...new URLSearchParams(search)].filter(([name]) => !told.has(name));
  return readState([...fragment, ...rest], context);
}

/** Commas, colons and the like may stand in an address as they are, which keeps it readable. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
const join = (entries: readonly (readonly [string, string])[]): string => entries.map(([name, value]) => `${name}=${encode(value)}`).join('&');

function parameters({ query, sort }: Pick<FindState, 'query' | 'sort'>): [string, string][] {
  return [...writeQuery(query), ...(sort ? [['sort', sort] as [string, string]] : [])];
}

/** The address of a state on a device with scripts: the place and the words behind the `#`. */
export function writeAddress(state: Pick<FindState, 'query' | 'sort'>): string {
  const all = parameters(writable(state));
  const sent = join(all.filter(([name]) => !staysOnDevice(name)));
  const kept = join(all.filter(([name]) => staysOnDevice(name)));
  return `/${sent && `?${sent}`}${kept && `#${kept}`}`;
}

/** The same without scripts, where only the server can read it. */
export function serverAddress(state: Pick<FindState, 'query' | 'sort'>): string {
  const all = join(parameters(state));
  return all ? `/?${all}` : '/';
}

/** The position of a device has no text and is never written anywhere. */
function writable({ query, sort }: Pick<FindState, 'query' | 'sort'>): Pick<FindState, 'query' | 'sort'> {
  const copy = { ...query };
  if (copy.near?.text === '') delete copy.near;
  return { query: copy, ...(sort && { sort }) };
}

/** The query without some of its filters. */
export function without(query: Query, ...names: FilterName[]): Query {
  const copy = { ...query };
  for (const name of names) delete copy[name];
  return copy;
}

/** The query without anything that must stay on the device: what a server may be asked. */
export function withoutPrivate(query: Query): Query {
  return without(query, ...declarations.flatMap(([name, { kind }]) => (privateKinds.has(kind) ? [name] : [])));
}
