/**
 * The filters, declared once. Each entry says how the filter is called in an address, what kind of filter it is, which
 * field of a record it looks at and what it means. Kinds of filter have code (see the tables keyed by kind in
 * `query/`, `db/where.ts`, `openapi/` and `web/filters/`); filters have none.
 */
import type { LocationRecord } from './location.ts';
import {
  accesses, audiences, focuses, funders, kinds, languages, peerRoles, services,
} from './vocabulary.ts';

/** Fields of a record that hold one or several words of a closed list. */
type ListedField = {
  [F in keyof LocationRecord]-?: NonNullable<LocationRecord[F]> extends string | readonly string[] ? F : never;
}[keyof LocationRecord];

type FlagField = {
  [F in keyof LocationRecord]-?: NonNullable<LocationRecord[F]> extends boolean ? F : never;
}[keyof LocationRecord];

export type FilterDeclaration =
  | { kind: 'words'; field: 'words'; description: string }
  | {
    kind: 'anyOf'; field: ListedField; options: readonly string[]; description: string;
    /** Options that go without saying, so that few records state them: a panel that offered them would seem to find too little. */
    unsaid?: readonly string[];
  }
  | { kind: 'flag'; field: FlagField; description: string }
  | { kind: 'openAt'; field: 'hours'; description: string }
  | { kind: 'near'; field: 'point'; radius: string; description: string }
  | { kind: 'inside'; field: 'point'; description: string };

export type FilterKind = FilterDeclaration['kind'];
export type DeclarationOf<K extends FilterKind> = Extract<FilterDeclaration, { kind: K }>;

export const filters = {
  q: { kind: 'words', field: 'words', description: 'Words of the record' },
  kind: { kind: 'anyOf', field: 'kind', options: kinds, description: 'Kind of place or line' },
  focus: { kind: 'anyOf', field: 'focus', options: focuses, description: 'What it is about' },
  audience: { kind: 'anyOf', field: 'audiences', options: audiences, description: 'For whom' },
  language: { kind: 'anyOf', field: 'languages', options: languages, unsaid: ['en'], description: 'Languages spoken, where a source says so' },
  role: { kind: 'anyOf', field: 'peer_roles', options: peerRoles, description: 'Peer roles that work there' },
  service: { kind: 'anyOf', field: 'services', options: services, description: 'What it offers' },
  access: { kind: 'anyOf', field: 'access', options: accesses, description: 'How to get in' },
  funder: { kind: 'anyOf', field: 'funders', options: funders, description: 'Who pays for it' },
  peer_run: { kind: 'flag', field: 'peer_run', description: 'Run or answered by people with lived experience' },
  open: { kind: 'openAt', field: 'hours', description: 'When it is open' },
  near: { kind: 'near', field: 'point', radius: 'within', description: 'Near a place' },
  bbox: { kind: 'inside', field: 'point', description: 'Inside a box' },
} as const satisfies Record<string, FilterDeclaration>;

export type FilterName = keyof typeof filters;
export const filterNames = Object.keys(filters) as FilterName[];

/** Filters in declared order, with their declarations typed by the union rather than one by one. */
export const declarations = Object.entries(filters) as [FilterName, FilterDeclaration][];

/** Orders of a list: `sort-words.ts` says what they are. Ties are broken by folded name, then by id. */
export const sortNames = ['name', 'distance', 'open', 'checked'] as const;
export type Sort = (typeof sortNames)[number];

export const limits = {
  /** Records on a page of an answer. */
  defaultLimit: 50,
  largestLimit: 200,
  /** Characters of typed words, and of any other value. */
  longestWords: 200,
  longestValue: 2000,
  /** Times that `open` may ask about at once. */
  mostTimes: 10,
  /** Miles. Massachusetts is 190 miles long. */
  largestRadius: 250,
} as const;
