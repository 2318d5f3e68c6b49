/** What a verb uses of the outside, handed in: tests stand in for the terminal, the clock, the network and Ctrl-C. */
import type { Questions } from './questions.ts';

export type Shell = {
  /** A line on standard output: what was asked for. */
  print: (line: string) => void;
  /** A line on standard error: what went wrong, and how to go on. */
  complain: (line: string) => void;
  /** True when a person sits there: then questions may be asked and progress shown. */
  isTerminal: boolean;
  /** Who answers questions where `isTerminal`. Left out: the person at the terminal. */
  questions?: Questions;
  clock: () => Date;
  fetch: typeof globalThis.fetch;
  environment: NodeJS.ProcessEnv;
  /** Aborted by Ctrl-C. A verb then writes nothing more and comes back with what it has. */
  stopped: AbortSignal;
};

/**
 * How a verb ends: `fine` did what was asked; `refused` found something that has to be mended, or was refused, and then
 * nothing was written; `misused` was not called as its help says; `stopped` by Ctrl-C.
 */
export const exitCodes = { fine: 0, refused: 1, misused: 2, stopped: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A sentence for the person at the keyboard that says what to do. Ends a verb with `refused`. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Who answers questions; undefined where nobody sits there. Loaded only then, because it is for terminals alone. */
export async function questionsOf({ isTerminal, questions, stopped }: Pick<Shell, 'isTerminal' | 'questions' | 'stopped'>): Promise<Questions | undefined> {
  if (!isTerminal) return undefined;
  return questions ?? (await import('./terminal-questions.ts')).terminalQuestions(stopped);
}
