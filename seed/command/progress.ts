/**
 * One line that says how far a long work is, on a terminal only. Not the bar of the library that asks questions: that one
 * takes Ctrl-C for itself and ends the process, and here Ctrl-C shows what is known so far.
 */
import type { Shell } from './shell.ts';

export type Progress = { step: () => void; end: () => void };
/** Begins to tell of a work: of how many things, and what they are called. */
export type Watch = (total: number, what: string) => Progress;

const width = 30;
const silent: Progress = { step: () => {}, end: () => {} };

/** For whoever has nobody to tell. */
export const unwatched: Watch = () => silent;

/** @param write to the terminal, without an end of line */
export const watchWith = (write: (text: string) => void): Watch => (total, what) => {
  let done = 0;
  let shown = -1;
  const show = (): void => {
    const filled = total === 0 ? width : Math.round((done / total) * width);
    // Thousands of things take seconds: to write a line for each would be most of the work.
    if (filled === shown && done % 100 !== 0) return;
    shown = filled;
    write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total} ${what}`);
  };
  show();
  return {
    step: () => {
      done += 1;
      show();
    },
    // The line goes: what comes after is complete without it.
    end: () => write(`\r${' '.repeat(width + String(total).length * 2 + what.length + 6)}\r`),
  };
};

/**
 * Tells the person at the terminal, where one sits there and has not asked for JSON. On standard error, so that what was
 * asked for stays clean.
 */
export const watchOf = ({ isTerminal }: Shell, json: unknown, write = (text: string): void => void process.stderr.write(text)): Watch =>
  (isTerminal && !json ? watchWith(write) : unwatched);
