/** The questions at a real terminal, by @clack/prompts. */
import { confirm, isCancel, multiselect, select, text, type CANCEL_SYMBOL } from '@clack/prompts';
import type { Choice, Questions } from './questions.ts';
import { Refusal } from './shell.ts';

/** Longer lists scroll. */
const mostShown = 12;

/** @param signal ends a question that nobody has answered yet, as Ctrl-C does. */
export function terminalQuestions(signal: AbortSignal): Questions {
  return {
    choose: async (message, choices, first) => answered(await select({ message, options: options(choices), maxItems: mostShown, signal, ...(first !== undefined && { initialValue: first }) })),
    chooseSome: async (message, choices, first = []) => answered(await multiselect({ message, options: options(choices), initialValues: [...first], required: false, maxItems: mostShown, signal })),
    type: async (message, read, { hint, first } = {}) => {
      const validate = (typed = ''): string | undefined => {
        const result = read(typed);
        return 'problem' in result ? result.problem : undefined;
      };
      return answered(await text({ message, validate, signal, ...(hint !== undefined && { placeholder: hint }), ...(first !== undefined && { initialValue: first }) })) ?? '';
    },
    agree: async (message, first = true) => answered(await confirm({ message, initialValue: first, signal })),
  };
}

const options = (choices: readonly Choice[]): { value: string; label: string; hint?: string }[] => choices.map((choice) => ({ ...choice }));

/** The terminal reads Ctrl-C itself while a question stands there: it is passed on as what it would have been. */
function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (!isCancel(answer)) return answer;
  process.emit('SIGINT');
  throw new Refusal('Stopped. Nothing was written.');
}
