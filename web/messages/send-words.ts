/** What stands in messages and contact cards around the words of a record. */
export type SendWords = {
  /** Of an e-mail. */
  subject: (places: number, day: string) => string;
  /** Before the places of an e-mail. */
  made: (day: string, time: string) => string;
  numbered: (position: number, name: string) => string;
  phone: (number: string, label: string | undefined) => string;
  chat: (address: string) => string;
  email: (address: string) => string;
  website: (address: string) => string;
  address: (words: string) => string;
  /** Of a line: whom it serves. */
  area: (words: string) => string;
  hours: (words: string) => string;
  languages: (words: string) => string;
  access: (words: string) => string;
  cost: (words: string) => string;
  /** What was done on which day, against the best source where there is one. */
  checkedAgainst: (day: string, source: string) => string;
  runBy: (operator: string) => string;
  note: (text: string) => string;
  /** The record's own page. */
  newest: (address: string) => string;
  wholeSheet: (address: string) => string;
  crisis: string;
  emergency: string;
  /** What somebody must know first, in as few letters as can be. */
  short: { phone: string; address: string; referral: string };
};
