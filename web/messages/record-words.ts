/** What is said of a record wherever it stands: on its page, in a file, in a message. */
import type { Vocabulary } from '../../api/core/vocabulary.ts';

/** What was done to make sure of a record, in words that claim no more. */
export type Knowledge = {
  agree: (sources: number) => string;
  /** How many sources give one fact; `first` begins. */
  given: Record<'first' | 'more', (sources: number, fact: string) => string>;
  disputed: (facts: string) => string;
  dated: (sources: number, newest: string) => string;
  undated: (sources: number) => string;
  nobodyPhoned: string;
  callFirst: string;
  /** The same where there is no number to call. */
  askFirst: string;
  old: (ago: string, callable: boolean) => string;
  disagree: string;
  /** For one source alone, which cannot disagree. */
  changed: string;
  /** What was done on which day. */
  checked: Record<Vocabulary['check_method'][number], (date: string) => string>;
  notConfirmed: (facts: string) => string;
};

export type RecordWords = {
  /** Beside a text that stays in the language of its record, on a page in another. */
  inEnglish: string;
  know: Knowledge;
  /** Before hours that may no longer hold. */
  listedHours: string;
  withheld: Record<'call' | 'refer' | 'ask', string>;
  /** @param callable it has a number to call. */
  townOnly: (callable: boolean) => string;
  access: string;
  accessUnknown: string;
  languages: string;
  languagesUnknown: (callable: boolean) => string;
  /** Behind a fact that no source gives. */
  unconfirmed: string;
  unclear: (why: string, callable: boolean) => string;
  unconfirmedNumbers: (count: number) => string;
  sourceDated: (date: string) => string;
  sourceUndated: string;
};
