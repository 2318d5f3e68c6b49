/** Questions to whoever sits at the terminal, behind a small interface, so that tests answer them without one. */
import type { Typed } from '../typed/typed.ts';

export type Choice = { value: string; label: string; hint?: string };

/** Each comes back with the answer. Ctrl-C at a question ends the verb as Ctrl-C does anywhere: nothing is written. */
export type Questions = {
  choose: (question: string, choices: readonly Choice[], first?: string) => Promise<string>;
  /** Any number of them, also none. */
  chooseSome: (question: string, choices: readonly Choice[], first?: readonly string[]) => Promise<string[]>;
  /** A text. Asked again, with the problem, until `read` takes it. `first` stands there already and may be changed. */
  type: (question: string, read: (text: string) => Typed<unknown>, more?: { hint?: string; first?: string }) => Promise<string>;
  agree: (question: string, first?: boolean) => Promise<boolean>;
};

/** Takes anything, also nothing. */
export const anyText = (text: string): Typed<string> => ({ value: text.trim() });
/** Takes nothing, or what `read` takes: for what may be left out. */
export const orNothing = (read: (text: string) => Typed<unknown>) => (text: string): Typed<unknown> => (text.trim() === '' ? { value: undefined } : read(text));
