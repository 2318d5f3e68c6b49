/** Answers to the questions of a verb, in the order in which they come, in place of somebody at a terminal. */
import type { Choice, Questions } from '../../seed/command/questions.ts';

export type Asked = { questions: Questions; /** What was asked, with what stood there to choose from, in order. */ asked: string[]; left: () => number };

/**
 * @param answers what is answered, in order: an id or a list of them, a text, yes or no. A text that is refused is
 * followed by the next one, as it would be typed again.
 */
export function answering(answers: readonly (string | readonly string[] | boolean)[]): Asked {
  const left = [...answers];
  const asked: string[] = [];
  const next = <T>(question: string, fits: (answer: unknown) => answer is T): T => {
    const answer = left.shift();
    if (!fits(answer)) throw new Error(`"${question}" was answered with ${JSON.stringify(answer)}.`);
    return answer;
  };
  const isOffered = (choices: readonly Choice[], value: string): string => {
    if (!choices.some((choice) => choice.value === value)) throw new Error(`${value} is none of ${choices.map((choice) => choice.value).join(', ')}.`);
    return value;
  };
  const questions: Questions = {
    choose: async (question, choices) => (asked.push(question), isOffered(choices, next(question, (answer) => typeof answer === 'string'))),
    chooseSome: async (question, choices) => (asked.push(question), next(question, (answer): answer is string[] => Array.isArray(answer)).map((value) => isOffered(choices, value))),
    agree: async (question) => (asked.push(question), next(question, (answer) => typeof answer === 'boolean')),
    type: async (question, read) => {
      for (;;) {
        asked.push(question);
        const text = next(question, (answer) => typeof answer === 'string');
        const result = read(text);
        if ('value' in result) return text;
        asked.push(result.problem);
      }
    },
  };
  return { questions, asked, left: () => left.length };
}
