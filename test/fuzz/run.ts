/** Runs generated requests against a server, several at a time. The same seed makes the same requests in the same order. */
import * as fc from 'fast-check';
import { createSender, faultsOf, type FuzzAnswer } from './answers.ts';
import { anyNonsense, faultsOfNonsense, sendNonsense } from './nonsense.ts';
import { anyRequest, type FuzzRequest } from './requests.ts';

export type Fault = { number: number; request: string; faults: string[] };

export type FuzzOptions = {
  url: string;
  seed: number;
  runs: number;
  /** True where the server itself reads bytes from a socket: then some are no requests at all. */
  nonsense: boolean;
  /** Milliseconds after which the server hangs. */
  most: number;
  /** What is wrong with an answer, if not what is wrong with any answer of the directory. */
  judge?: (answer: FuzzAnswer) => string[];
  /** Called after each part of the run, with how many were asked. */
  onPart?: (asked: number) => void;
};

export type FuzzResult = { statuses: Record<string, number>; faults: Fault[] };

/** So many are made at once, and so many are on their way. */
const atOnce = 500;
const together = 8;

/** Asks everything; ends early once so many are wrong. */
export async function fuzz({ url, seed, runs, nonsense, most, judge = faultsOf, onPart }: FuzzOptions): Promise<FuzzResult> {
  const sender = createSender(url, most);
  const statuses: Record<string, number> = {};
  const faults: Fault[] = [];
  const count = (name: string): number => (statuses[name] = (statuses[name] ?? 0) + 1);
  const step = nonsense ? fc.oneof({ weight: 19, arbitrary: anyRequest }, { weight: 1, arbitrary: anyNonsense }) : anyRequest;

  const one = async (given: FuzzRequest | string, number: number): Promise<void> => {
    try {
      if (typeof given === 'string') {
        const answer = await sendNonsense(url, given, most);
        count(answer === '' ? 'closed' : 'nonsense');
        note(number, given, faultsOfNonsense(answer));
      } else {
        const answer = await sender.ask(given);
        count(String(answer.status));
        note(number, given, judge(answer).map((fault) => `${answer.status} ${fault}`));
      }
    } catch (error) {
      note(number, given, [String(error)]);
    }
  };
  const note = (number: number, request: unknown, found: string[]): void => {
    if (found.length > 0) faults.push({ number, request: JSON.stringify(request).slice(0, 600), faults: found });
  };

  for (let asked = 0; asked < runs && faults.length < 20; asked += atOnce) {
    const part = fc.sample(step, { seed: seed + asked, numRuns: Math.min(atOnce, runs - asked) });
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < part.length; index = next++) await one(nextOf(part[index]), asked + index);
    };
    await Promise.all(Array.from({ length: together }, worker));
    onPart?.(asked + part.length);
  }
  sender.close();
  return { statuses, faults };
}

function nextOf<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no such request.');
  return value;
}
