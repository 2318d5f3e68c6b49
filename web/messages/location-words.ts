/** What is said of one place or line: on its page, which only the server writes, and in part on the referral sheet. */
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

/** What the sheet says of a record as well. */
export type RecordWords = {
  /** Before hours that may no longer hold. */
  listedHours: string;
  withheld: Record<'call' | 'refer' | 'ask', string>;
  townOnly: string;
  access: string;
  accessUnknown: string;
  languages: string;
  languagesUnknown: string;
  /** Several values of one list in a row. */
  joined: (values: readonly string[]) => string;
  know: Knowledge;
  unconfirmed: string;
  unclear: (why: string, callable: boolean) => string;
};

export type LocationWords = RecordWords & {
  back: string;
  title: (name: string, town: string) => string;
  when: string;
  reach: string;
  where: string;
  expect: string;
  cost: string;
  forWhom: string;
  notALimit: string;
  peerRun: string;
  peerRunYes: string;
  peerRunNo: string;
  peerRunUnknown: string;
  roles: string;
  services: string;
  area: string;
  /** How wide it serves, and which towns or region where that is known. */
  areaServed: (scope: string, region: string | undefined) => string;
  operator: string;
  funders: string;
  focus: string;
  police: string;
  policeAsk: string;
  policeUnknown: string;
  how: string;
  sources: (count: number) => string;
  unconfirmedNumbers: (count: number) => string;
  nearby: (town: string | undefined) => string;
  paperSource: (title: string, date: string) => string;
  sourceDated: (date: string) => string;
  sourceUndated: string;
  sourceRead: (date: string) => string;
  supports: (facts: string) => string;
  wrong: string;
  wrongText: string;
  wrongLink: string;
  wrongSubject: (name: string, id: string) => string;
  /** A letter begun for the person; `page` is the address of the record's page. */
  wrongBody: (name: string, id: string, page: string) => string;
  /** Where the operator of the site has set no address for corrections. */
  wrongNowhere: (id: string) => string;
  mapLabel: (town: string) => string;
};
