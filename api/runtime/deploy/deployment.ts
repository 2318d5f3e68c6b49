/** A deployment: the steps one after the other, up to the first that fails. */
import { steps, StepFailure, type Progress, type Step, type Tools } from './steps.ts';

export type Outcome = { isDone: boolean; address?: string };

/**
 * Does the steps in their order. Never throws.
 * @param say takes each line that is to be read
 */
export async function deployWith(tools: Tools, say: (line: string) => void, doing: readonly Step[] = steps): Promise<Outcome> {
  const progress: Progress = {};
  for (const [index, step] of doing.entries()) {
    say(`${index + 1} of ${doing.length}: ${step.name}${tools.isDry ? ' (dry run)' : ''}`);
    try {
      await step.does(tools, progress);
    } catch (error) {
      for (const line of failureLines(step.name, step.advice(tools.target), error, doing.slice(index + 1))) say(line);
      return { isDone: false };
    }
  }
  const { loaded, address } = progress;
  say(tools.isDry
    ? `All is well on this computer: ${loaded?.records} records, version ${loaded?.version}. Nothing was sent to Cloudflare.`
    : `Deployed: ${address} shows ${loaded?.records} records, version ${loaded?.version}.`);
  return { isDone: true, ...(address !== undefined && { address }) };
}

/** What was said, what to do, and what was left undone. */
function failureLines(name: string, advice: string, error: unknown, left: readonly Step[]): string[] {
  const { message, details } = error instanceof StepFailure ? error : { message: '', details: error instanceof Error ? error.message : String(error) };
  const undone = left.length > 0 ? ` Not done: ${left.map((each) => each.name).join(', ')}.` : '';
  return [...(details ? [details] : []), `Stopped at ${name}. ${message || advice}${undone}`];
}
