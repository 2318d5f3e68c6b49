/**
 * One line that says how far a long work is, on a terminal only. Not the bar of the library that asks questions: that one
 * takes Ctrl-C for itself and ends the process, and here Ctrl-C shows what is known so far.
 */

export type Progress = { step: () => void; end: () => void };

/** @param write to the terminal, without an end of line; standard error, so that what was asked for stays clean */
export function createProgress(total: number, what: string, isShown: boolean, write: (text: string) => void): Progress {
  let done = 0;
  const width = 30;
  const show = (): void => {
    const filled = total === 0 ? width : Math.round((done / total) * width);
    write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total} ${what}`);
  };
  if (!isShown) return { step: () => {}, end: () => {} };
  show();
  return {
    step: () => {
      done += 1;
      show();
    },
    // The line goes: what comes after is complete without it.
    end: () => write(`\r${' '.repeat(width + String(total).length * 2 + what.length + 6)}\r`),
  };
}
