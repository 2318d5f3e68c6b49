/** What the list says in a frame on somebody else's page, and the page that tells how to put it there. Only the server writes it. */

/** In the frame. */
export type EmbedWords = {
  /** What was chosen of all there is. */
  only: (choices: string) => string;
  /** Where nobody said where. */
  everywhere: (region: string) => string;
  seeAll: (count: number, site: string) => string;
  map: string;
  /** Brings the map that can be moved. */
  live: string;
  mapFailed: string;
  /** A list of what is open, once that may have changed. */
  old: (time: string) => string;
  reload: string;
  /** Before the name of the directory. */
  from: string;
  /** Days of the oldest and of the newest check. */
  checked: (first: string, last: string) => string;
  noTracking: string;
};

/** On the page that tells how. */
export type HowWords = {
  /** The link to this page, on every page. */
  link: string;
  title: string;
  description: string;
  intro: string;
  choose: string;
  place: string;
  /** @param region what is shown where no place is given. */
  placeHint: (region: string) => string;
  placeSent: string;
  filters: string;
  update: string;
  copyHeading: string;
  label: string;
  copy: string;
  copied: string;
  copyFailed: string;
  shows: (count: number) => string;
  preview: string;
  /** Of the frame, for who does not see it: what it shows. */
  frameTitle: (what: string) => string;
  /** What it shows where nothing was chosen. */
  everything: (region: string) => string;
  around: (miles: string, place: string) => string;
  nearest: (place: string) => string;
  does: string;
  doing: readonly string[];
  doesNot: string;
  notDoing: readonly string[];
  trouble: string;
  policy: (site: string) => string;
  sandbox: string;
  byHand: string;
  byHandText: string;
};
