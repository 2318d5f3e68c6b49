/** Whether single keys are shortcuts in this tab. Nothing is stored: it is noted on the steps of the history, and ends with them. */
import { allNotes, note } from '../history-notes.ts';

let onThisPage = { off: false, change: 0 };

const newest = () => allNotes().reduce((best, { keys }) => (keys && keys.change > best.change ? keys : best), onThisPage);

export const areKeysOff = (): boolean => newest().off;

export function turnKeys(off: boolean): void {
  onThisPage = { off, change: newest().change + 1 };
  note({ keys: onThisPage });
}

/** Old browsers have no notes: there it holds for this page only. */
export const lastsForTab = (): boolean => 'navigation' in window;
