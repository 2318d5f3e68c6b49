/** The shape of the words of the referral sheet. */
import type { PublishedLocation } from '../../api/core/published.ts';
import type { Vocabulary } from '../../api/core/vocabulary.ts';
import type { DocumentLabels } from './messages.ts';
import type { RecordWords } from './record-words.ts';

export type SheetMessages = {
  title: string;
  description: string;
  heading: string;
  /** While the records come. */
  waiting: string;
  failed: string;
  retry: string;
  empty: string;
  howTo: string;
  find: string;
  /** Without scripts the address tells the server which places. */
  serverSees: string;
  withoutScripts: string;
  gone: (name: string) => string;
  unknown: (id: string) => string;
  replacedBy: string;
  /** More than a sheet holds. */
  tooMany: (left: number, most: number) => string;
  takeOff: string;
  /** As the page of a record says it. */
  record: { labels: DocumentLabels; location: RecordWords };
  entry: {
    /** Before the number of a place, for who does not see it beside the name. */
    number: string;
    address: string;
    /** Of what serves an area instead. */
    area: string;
    phone: string;
    text: string;
    chat: string;
    email: string;
    website: string;
    hours: string;
    languagesUnknown: string;
    /** What was read, where nobody was asked. */
    against: (date: string, source: string) => string;
    /** The same without a source that can be named. */
    readOn: (date: string) => string;
    alsoRead: (source: string) => string;
  };
  arrange: {
    /** What can be done with one place. */
    group: (name: string) => string;
    up: string;
    down: string;
    /** Where a place stands now. */
    moved: (name: string, place: number, count: number) => string;
    first: (name: string) => string;
    last: (name: string) => string;
    taken: (name: string) => string;
    cleared: (count: number) => string;
    undo: string;
    undone: string;
    clear: string;
    /** How to change the order, for who sees the handles. */
    hint: string;
  };
  notes: {
    top: string;
    hint: string;
    /** Where notes live. */
    lives: string;
    place: (name: string) => string;
    /** Above a note on paper. */
    printed: string;
  };
  paper: {
    print: string;
    large: string;
    largeHint: string;
    /** Without scripts: to the other size. */
    toLarge: string;
    toUsual: string;
    withoutScripts: string;
    /** Chooses the language of what is printed and sent, whatever that of the page. */
    language: string;
    languageHint: string;
    languageFailed: string;
    /** In its foot. */
    emergency: string;
    printed: (day: string, time: string) => string;
    made: (day: string, time: string) => string;
    mapLabel: (count: number) => string;
    inArea: (numbers: string) => string;
    notOnMap: (numbers: string) => string;
    codeLabel: string;
    codeCaption: string;
    codeTooLong: string;
  };
  /** The way to send it. */
  sending: { heading: string; failed: string };
  nearest: NearestWords;
  compare: CompareWords;
};

/** What stands in the way to send a sheet, once it is open. */
export type SendingWords = {
  which: string;
  short: string;
  long: string;
  text: string;
  /** What is not in it. */
  noNotes: string;
  copy: string;
  copied: string;
  /** The browser does not let a page copy: the text is marked. */
  copyYourself: string;
  share: string;
  textMessage: string;
  email: string;
  /** More than a message holds. */
  tooLong: string;
  link: string;
  contacts: string;
  allPlaces: (count: number) => string;
  saveContacts: string;
  saved: (file: string) => string;
};

/** The nearest of each kind to a typed place. */
export type NearestWords = {
  heading: string;
  what: string;
  box: string;
  find: string;
  private: string;
  notPrivate: string;
  /** @param near name of the place. */
  result: (near: string) => string;
  line: string;
  noLine: string;
  none: (kind: string) => string;
  /** Only the middle of a town is known, or public. */
  townAway: (town: string, distance: string) => string;
  inTown: (town: string) => string;
  townOnly: string;
  withheld: string;
  far: (miles: string) => string;
  /** What is nearer, and why it is not named first. */
  nearerUnclear: string;
  serves: (near: string) => string;
  addAll: (count: number) => string;
  allAdded: (count: number) => string;
  added: (count: number, total: number) => string;
  noRoom: (most: number) => string;
  others: string;
};

/** Places side by side. */
export type CompareWords = {
  heading: string;
  show: (count: number) => string;
  hide: string;
  which: string;
  /** As many as can be shown are chosen. */
  most: (most: number) => string;
  update: string;
  /** Name of the part that can be moved sideways. */
  region: string;
  sideways: string;
  unknown: string;
  notConfirmed: string;
  yes: string;
  no: string;
  notLine: string;
  mayDiffer: string;
  rows: Record<'what' | 'where' | 'open' | 'hours' | 'phone' | 'access' | 'cost' | 'languages' | 'audiences' | 'peerRun' | 'police' | 'checked', string>;
  /** In place of the heading for where, with distances from a place. */
  from: (near: string) => string;
  cost: Record<Vocabulary['cost'][number], string>;
  checked: Record<PublishedLocation['checked']['by'], (date: string) => string>;
  policeUnknown: string;
};
