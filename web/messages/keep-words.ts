/** What "Keep on this phone" says, and what stands above a copy. Only the server writes it, or the copy itself. */

/** Which of the sentences is shown is told by `web/kept/wake.ts`. */
export type KeepTold = 'keeping' | 'done' | 'removed' | 'offline' | 'full' | 'failed';

export type KeepWords = {
  /** Also the link in the foot of every page. */
  title: string;
  lead: string;
  what: { heading: string; points: readonly string[] };
  /** Sizes in bytes. */
  size: (download: number, room: number) => string;
  /** When the copy asks for a newer list. */
  asks: string;
  know: { heading: string; points: readonly string[] };
  /** On the button. @param download in bytes; undefined where it is not known. */
  press: (download: number | undefined) => string;
  /** Before the day of the copy. */
  kept: string;
  remove: string;
  told: Record<KeepTold, string>;
  unable: string;
  withoutScripts: string;
  copyFrom: (date: string) => string;
  notKept: { title: string; text: string; find: string };
};

/** What became of the copy while a page was opened. */
export type KeptNews = 'records' | 'version' | 'later';
