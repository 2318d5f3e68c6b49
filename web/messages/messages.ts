/** The shape of a catalog: every word that a page shows. A language without some key does not compile. */
import type { MapMessages } from '../map/messages.ts';
import type { InterfaceLanguage } from '../../api/core/interface-languages.ts';
import type { FilterName, Sort } from '../../api/core/filters.ts';
import type { ProblemCode } from '../../api/core/query/values.ts';
import type { Vocabulary } from '../../api/core/vocabulary.ts';

/** Words for every value of every closed list. */
export type AllLabels = { [List in keyof Vocabulary]: Record<Vocabulary[List][number], string> };

type ListInBrowser = 'kind' | 'focus' | 'audience' | 'language' | 'access';
export type Labels = Pick<AllLabels, ListInBrowser>;
/** Lists that nothing in a browser shows but the filters. */
export type FilterListLabels = Pick<AllLabels, 'funder' | 'role' | 'service'>;
export type DocumentLabels = Omit<AllLabels, ListInBrowser | keyof FilterListLabels | 'area_scope'>;

/** Names of filters. One that is missing is called by the description of its declaration. */
export type FilterLabels = Partial<Record<FilterName, string>>;

/** Names and small words of a language that Intl does not know. */
export type OwnCalendar = {
  /** January first. */
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  monthsAgo: (count: number) => string;
  yearsAgo: (count: number) => string;
  /** Before the last of several. */
  and: string;
};

/** With the words for values; the find page reads those from its filters, where the server has written them. */
export type Messages = MessageWords & { labels: Labels & Partial<FilterListLabels> };

/** What the browser needs as well: small, because every visitor loads it. */
export type MessageWords = {
  language: InterfaceLanguage;
  /** Several values of one list in a row, inside a sentence. */
  joined: (values: readonly string[]) => string;
  /** What Intl does not know of the language, where it does not know it. */
  calendar?: OwnCalendar;
  /** How far a service reaches. */
  areas: AllLabels['area_scope'];
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
    heading: string;
    box: string;
    hint: string;
    search: string;
    nearMe: string;
    locating: string;
    positionRefused: string;
    /** On the map, at the device's position. */
    youAreHere: string;
    within: string;
    withinMiles: (miles: string) => string;
    anyDistance: string;
    clearBox: (text: string) => string;
    positionLost: string;
    farther: (miles: string) => string;
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
    places: (count: number) => string;
    lines: (count: number) => string;
    /** A link to the phone lines that the same question fits. */
    linesApart: (count: number) => string;
    inArea: (count: number) => string;
    noneOpen: string;
    noneOpenWithin: (miles: string, place: string) => string;
    you: string;
    next: string;
    more: (count: number) => string;
    shown: (shown: number, total: number) => string;
    /** @param more whether others stand before them. */
    unconfirmed: (count: number, more: boolean) => string;
    showUnconfirmed: (count: number) => string;
    callFirst: string;
    /** Records that no distance can be given to. */
    wider: (count: number) => string;
    /** Said, not shown: how many more may be open. */
    maybeOpen: (count: number) => string;
    /** On paper: when the list was true. */
    asOf: (day: string, time: string) => string;
    map: string;
    showMap: string;
    showList: string;
    mapLabel: (count: number) => string;
    stale: string;
    /** From a record to the results that somebody came from. */
    back: string;
    loadFromServer: string;
    /** Opens what makes files of the list, and prints it. */
    takeAway: string;
  };
  none: {
    heading: string;
    widen: (miles: string) => string;
    anywhere: string;
    around: (place: string) => string;
    drop: (what: string) => string;
    everywhere: string;
    /** @param without what is left out. */
    dropEverywhere: (without: string) => string;
    /** Nothing holds the typed words. */
    words: (text: string) => string;
    clear: string;
    count: (count: number) => string;
  };
  lines: {
    heading: string;
    all: (count: number) => string;
    crisis: (count: number) => string;
    peers: string;
    forWhom: (groups: string) => string;
    others: (chosen: string) => string;
    none: string;
    /** Open states that are not known, where calling is the way to find out. */
    notConfirmed: string;
    holiday: string;
  };
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
    /** Puts a place on the referral sheet, or takes it off again. */
    sheet: string;
    /** On paper: when and how the record was last checked. */
    checked: (how: Vocabulary['check_method'][number], date: string) => string;
  };
  week: {
    caption: string;
    holidays: string;
    closedAllDay: string;
    allDay: string;
    /** On a legal holiday: its name, and whether the hours speak of holidays. */
    today: (holiday: string, known: boolean) => string;
    everyDay: string;
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

/** What only the map says; it comes with the map. */
export type MapWords = Omit<MapMessages, 'kind'>;
