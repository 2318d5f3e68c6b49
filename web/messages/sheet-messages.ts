/** The shape of the words of the referral sheet. */
import type { PublishedLocation } from '../../api/core/published.ts';
import type { Vocabulary } from '../../api/core/vocabulary.ts';

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
  nearest: NearestWords;
  compare: CompareWords;
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
