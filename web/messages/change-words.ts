/** What is said of changes: by the command, in the feed and on the page. */
import type { ChangedField } from '../../api/core/changes.ts';

/** Sentences about one change. `name` is that of the record, and missing where it stands above them. */
export type ChangeSentences = {
  fields: Record<ChangedField, string>;
  /** A field of a record: "Phone of Harbor House". */
  of: (field: string, name: string | undefined) => string;
  /** A sentence that does not say of what it speaks. */
  about: (name: string | undefined, sentence: string) => string;
  added: (name: string | undefined) => string;
  addedLead: (name: string | undefined) => string;
  withdrawn: Record<'moved' | 'closed', (name: string | undefined, other: string | undefined) => string>;
  hidden: (name: string | undefined) => string;
  /** What a field held and holds. Values come as they stand in a sentence. */
  changed: (what: string, before: string, after: string) => string;
  filled: (what: string, after: string) => string;
  emptied: (what: string, before: string) => string;
  /** A change whose values are not said. */
  otherwise: (what: string) => string;
  /** Words of a list that came and went; either may be empty. */
  list: (what: string, come: string, gone: string) => string;
  withheld: (name: string | undefined) => string;
  notWithheld: (name: string | undefined) => string;
  yes: string;
  no: string;
  quoted: (text: string) => string;
};

/** The page of changes, and the feed. */
export type ChangesPageWords = {
  /** The link to the page, on every page. */
  link: string;
  title: string;
  description: string;
  intro: string;
  feed: string;
  feedHelp: string;
  began: (records: number) => string;
  nothing: string;
  /** Where older changes are left out. */
  more: (most: number) => string;
};

export type ChangeWords = ChangeSentences & { page: ChangesPageWords };
