/** The shape of a catalog: every word that a page shows. A language without some key does not compile. */
import type { MapMessages } from '../map/messages.ts';
import type { FilterName, Sort } from '../../api/core/filters.ts';
import type { ProblemCode } from '../../api/core/query/values.ts';
import type { Vocabulary } from '../../api/core/vocabulary.ts';

/** Words for every value of every closed list. */
export type AllLabels = { [List in keyof Vocabulary]: Record<Vocabulary[List][number], string> };

type ListInBrowser = 'kind' | 'focus' | 'funder' | 'audience' | 'role' | 'language' | 'service' | 'access' | 'area_scope';
export type Labels = Pick<AllLabels, ListInBrowser>;
export type DocumentLabels = Omit<AllLabels, ListInBrowser>;

/** Names of filters. One that is missing is called by the description of its declaration. */
export type FilterLabels = Partial<Record<FilterName, string>>;

/** What the browser needs as well: small, because every visitor loads it. */
export type Messages = {
  /** BCP 47, for `lang` and for Intl. */
  language: string;
  labels: Labels;
  filters: FilterLabels;
  sorts: Record<Sort, string>;
  open: {
    now: string;
    always: string;
    until: (when: string) => string;
    closed: string;
    opens: (when: string) => string;
    notConfirmed: string;
    holiday: string;
    /** The same where there is no number to call. */
    notConfirmedAsk: string;
    holidayAsk: string;
    today: (time: string) => string;
    tomorrow: (time: string) => string;
    onDay: (day: string, time: string) => string;
    midnight: string;
    noon: string;
  };
  distance: { about: (miles: string) => string; lessThanHalf: string };
  find: {
    title: string;
    description: string;
    heading: string;
    box: string;
    hint: string;
    search: string;
    nearMe: string;
    locating: string;
    positionRefused: string;
    nearYou: string;
    within: string;
    anyDistance: string;
    miles: (count: number) => string;
    private: string;
    notPrivate: string;
    wordsOption: (text: string) => string;
    suggestions: (count: number) => string;
    unknownPlace: (text: string) => string;
    didYouMean: (name: string) => string;
    updating: string;
    directoryFailed: string;
    stillGood: string;
    tryAgain: string;
  };
  filter: {
    openNow: string;
    notConfirmed: string;
    more: string;
    chosen: (count: number) => string;
    apply: string;
    show: (count: number) => string;
    clear: string;
    active: string;
    remove: (what: string) => string;
    words: (text: string) => string;
    area: string;
    at: (when: string) => string;
    sort: string;
  };
  results: {
    heading: string;
    all: (count: number) => string;
    within: (count: number, miles: string, place: string) => string;
    near: (count: number, place: string) => string;
    you: string;
    next: string;
    more: (count: number) => string;
    shown: (shown: number, total: number) => string;
    unconfirmed: (count: number) => string;
    showUnconfirmed: (count: number) => string;
    callFirst: string;
    /** Records that no distance can be given to. */
    wider: (count: number) => string;
    searchHere: string;
    map: string;
    showMap: string;
    showList: string;
    mapLabel: (count: number) => string;
    stale: string;
    loadFromServer: string;
  };
  none: {
    heading: string;
    widen: (miles: string) => string;
    anywhere: string;
    around: (place: string) => string;
    drop: (what: string) => string;
    clear: string;
    count: (count: number) => string;
  };
  lines: { heading: string; all: (count: number) => string; peers: string; none: string };
  card: {
    call: (number: string) => string;
    text: string;
    textTo: (number: string, keyword?: string) => string;
    chat: string;
    directions: string;
    website: string;
    email: string;
    withheld: string;
    unclear: string;
    unclearAsk: string;
    /** In place of a distance, where only the town is known. */
    somewhere: string;
    listed: string;
  };
  week: {
    caption: string;
    holidays: string;
    closedAllDay: string;
    allDay: string;
    span: (from: string, to: string) => string;
  };
  /** On the server; on the device only once there is a problem. */
  problem?: ProblemWords;
};

/** What an address held that could not be used. */
export type ProblemWords = {
  heading: string;
  sentences: Record<ProblemCode, (parameter: string, value: string) => string>;
  nearest: (word: string) => string;
};

/** What only the server writes into documents. */
export type DocumentMessages = {
  labels: DocumentLabels;
  site: { name: string; skip: string; menu: string; talkNow: string };
  crisis: { heading: string; bar: string; call: (number: string) => string };
  exit: { leave: string; /** What follows where there is room. */ here: string; keys: string; limit: string };
  footer: { credits: readonly string[]; records: string; emergency: string; heading: string };
  location: {
    back: string;
    title: (name: string, town: string) => string;
    when: string;
    reach: string;
    where: string;
    withheld: string;
    townOnly: string;
    expect: string;
    access: string;
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
    operator: string;
    funders: string;
    focus: string;
    police: string;
    policeUnknown: string;
    how: string;
    sources: (count: number) => string;
    /** What was done to make sure, in words that claim no more. */
    confidence: (confidence: 'confirmed' | 'listed', sources: number, newest: string | undefined) => string;
    checked: Record<Vocabulary['check_method'][number], (date: string) => string>;
    nobodyPhoned: string;
    unclear: string;
    sourceDated: (date: string) => string;
    sourceUndated: string;
    sourceRead: (date: string) => string;
    supports: (facts: string) => string;
    wrong: string;
    wrongText: string;
    wrongLink: string;
    wrongSubject: (name: string, id: string) => string;
    mapLabel: (town: string) => string;
  };
  apology: {
    titles: Record<404 | 405 | 410 | 500 | 503, string>;
    texts: Record<404 | 405 | 410 | 500 | 503, string>;
    replacedBy: string;
    reference: (reference: string) => string;
    find: string;
    meanwhile: string;
  };
};

/** What only the map says; it comes with the map. */
export type MapWords = Omit<MapMessages, 'label' | 'kind'>;
