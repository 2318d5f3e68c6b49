/** What pages say of their own words: in which languages they are, and who has checked them. */

export type LanguageWords = {
  /** Name of the list of languages. */
  choose: string;
  /** Offered once, in this language, to somebody whose browser asks for it. */
  offer: string;
  /** In the foot, while nobody fluent has checked these words. */
  drafted: string;
  /** The same where somebody has: who, and on what day. */
  reviewed: (by: string, date: string) => string;
  /** Leads to whoever can mend a word. */
  correct: string;
  subject: string;
  body: (page: string) => string;
};

/** Whether somebody fluent has checked the words of a catalog: `by` is a person, `on` a day (YYYY-MM-DD). */
export type Review = { state: 'drafted'; on: string } | { state: 'reviewed'; by: string; on: string };
