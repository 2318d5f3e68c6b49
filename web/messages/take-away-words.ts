/** What is said about taking the list along: in files, on paper, on another site. */
export type TakeAwayWords = {
  /** How much that is, and what each has. */
  holds: (results: number) => string;
  /** How many of them stand below the list on the page. */
  unconfirmed: (count: number, results: number) => string;
  wider: (count: number) => string;
  /** Lines that the page leaves to a list of their own. */
  linesApart: (count: number) => string;
  spreadsheet: string;
  mapFile: string;
  print: string;
  onDevice: string;
  made: (file: string) => string;
  embed: string;
};
