/** What the page about the directory says. Only the server writes it. */

export type AboutWords = {
  /** In the foot of every page. */
  link: string;
  title: string;
  description: string;
  lead: (region: string) => string;
  forWhom: { heading: string; people: readonly { who: string; what: string }[]; notCrisis: string };
  sure: {
    heading: string;
    from: string;
    confirmed: string;
    phoned: (phoned: number, records: number) => string;
    unknown: string;
    age: string;
  };
  figures: {
    heading: string;
    /** For which day they hold. */
    on: (date: string, records: number) => string;
    none: string;
    records: string;
    share: string;
    /** A share of 0 to 1. */
    percent: (share: number) => string;
    confidence: { caption: string; column: string };
    age: { caption: string; column: string; quarter: string; half: string; older: string };
    check: { caption: string; column: string; ways: Record<'reading' | 'phone' | 'visit' | 'operator', string> };
    hours: { caption: string; column: string; known: string; unknown: string };
    kinds: { caption: string; column: string };
    counties: { caption: string; column: string; none: string; elsewhere: string };
    kindCount: (kind: string, count: number) => string;
  };
  towns: {
    heading: string;
    intro: string;
    /** A list that somebody made: how many towns it names. */
    list: (title: string, towns: number, kind: string) => string;
    all: string;
    without: (towns: string) => string;
    inDoubt: (towns: string) => string;
    dated: (date: string | undefined, read: string) => string;
  };
  oldest: { heading: string; intro: string };
  privacy: {
    heading: string;
    points: readonly string[];
    /** Where notes about records are taken. */
    notes: string;
    /** Whether others are asked for pictures of streets: when somebody presses a button, at once, or never, with streets of our own or without. */
    streets: Record<'ask' | 'on' | 'own' | 'off', string>;
    host: string;
  };
  wrong: {
    heading: string;
    how: string;
    removal: string;
    hidden: string;
    link: string;
    nowhere: string;
    subject: string;
    body: string;
  };
  licences: { heading: string; code: string; records: string; recordsLink: string; streets: string; ownStreets: string; programs: string; api: string };
};
