/** The shape of the part of a catalog that only the server writes into documents. */
import type { Vocabulary } from '../../api/core/vocabulary.ts';
import type { DocumentLabels } from './messages.ts';

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

/** What only the server writes into documents. */
export type DocumentMessages = {
  labels: DocumentLabels;
  site: { name: string; skip: string; menu: string; talkNow: string };
  crisis: { heading: string; bar: string; call: (number: string) => string };
  exit: { leave: string; /** What follows where there is room. */ here: string; keys: string; limit: string; /** The same without scripts. */ limitPlain: string };
  footer: { credits: readonly string[]; records: string; emergency: string; heading: string };
  location: {
    back: string;
    title: (name: string, town: string) => string;
    when: string;
    /** Before hours that may no longer hold. */
    listedHours: string;
    reach: string;
    where: string;
    withheld: Record<'call' | 'refer' | 'ask', string>;
    townOnly: string;
    expect: string;
    access: string;
    accessUnknown: string;
    cost: string;
    forWhom: string;
    notALimit: string;
    languages: string;
    languagesUnknown: string;
    peerRun: string;
    peerRunYes: string;
    peerRunNo: string;
    peerRunUnknown: string;
    roles: string;
    services: string;
    area: string;
    /** How wide it serves, and which towns or region where that is known. */
    areaServed: (scope: string, region: string | undefined) => string;
    /** Several values of one list in a row. */
    joined: (values: readonly string[]) => string;
    operator: string;
    funders: string;
    focus: string;
    police: string;
    policeAsk: string;
    policeUnknown: string;
    how: string;
    sources: (count: number) => string;
    know: Knowledge;
    unconfirmed: string;
    unconfirmedNumbers: (count: number) => string;
    nearby: (town: string | undefined) => string;
    paperSource: (title: string, date: string) => string;
    unclear: (why: string, callable: boolean) => string;
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
  /** Words inside the data that search engines read. */
  structured: {
    localTime: (region: string, timeZone: string) => string;
    textMessage: (keyword: string | undefined) => string;
    chat: string;
  };
  talk: {
    description: string;
    /** For whoever is not in danger: past the crisis lines. */
    onward: string;
    crisis: string;
    violenceLines: (count: number) => string;
    crisisLines: (count: number) => string;
    choices: string;
    /** By text message or web chat. */
    written: string;
    openNow: string;
    peers: string;
    warmline: string;
    changed: string;
    notConfirmed: string;
    notConfirmedText: string;
    later: string;
    nobodyFits: string;
    /** The same where crisis lines that fit are open. */
    onlyCrisis: (count: number) => string;
    everyLine: string;
    noneFits: string;
    noLine: (language: string) => string;
    noWarmline: (language: string) => string;
    what: string;
    kinds: readonly { name: string; text: string }[];
    policeSilent: string;
    ask: string;
    unclear: string;
    hours: string;
    hoursUnknown: string;
    aboutHours: string;
    about: string;
    police: string;
    checked: string;
    /** What a date of a check means, on paper. */
    onPaper: string;
    /** The same where all were checked on one day. */
    allOnPaper: (date: string) => string;
  };
  apology: {
    titles: Record<404 | 405 | 410 | 500 | 503, string>;
    texts: Record<404 | 405 | 410 | 500 | 503, string>;
    /** In place of the title where we know what it was called. */
    gone: (name: string) => string;
    replacedBy: string;
    nearby: string;
    reference: (reference: string) => string;
    find: string;
    meanwhile: string;
  };
};
