/** How far long work is, for somebody at a terminal. Elsewhere nothing is shown. */
import type { Shell } from '../command/shell.ts';

export type Progress = { step: (message: string) => void; end: (message: string) => void };

/** @param most steps in all */
export async function progressOf({ isTerminal, questions }: Pick<Shell, 'isTerminal' | 'questions'>, most: number, message: string): Promise<Progress> {
  // Whoever stands in for a person at the terminal sees no bar either.
  if (!isTerminal || questions || most < 2) return { step: () => undefined, end: () => undefined };
  const { progress } = await import('@clack/prompts');
  const bar = progress({ max: most });
  bar.start(message);
  return { step: (words) => bar.advance(1, words), end: (words) => bar.stop(words) };
}
