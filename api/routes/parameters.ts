/** Guards that most routes of the API share. */
import type { MiddlewareHandler } from 'hono';
import { controlCharacter, problem, type Problem } from '../core/query/values.ts';
import { nearest } from '../core/words.ts';
import { readEntries, type Entry } from '../entries.ts';
import { badRequest } from '../errors.ts';

/** Problems with parameters of a route that knows only these names. */
export function parameterProblems(entries: readonly Entry[], known: readonly string[]): Problem[] {
  return entries.flatMap(([name, value], index) => {
    const near = nearest(name, known);
    if (!known.includes(name)) return [problem(name, value, 'unknown-parameter', near === undefined ? {} : { nearest: near })];
    if (value.trim() === '') return [problem(name, value, 'empty')];
    const unreadable = controlCharacter(name, value);
    if (unreadable) return [unreadable];
    return entries.findIndex(([other]) => other === name) < index ? [problem(name, value, 'repeated')] : [];
  });
}

/** Refuses parameters that a route does not know. */
export function refuseParameters(...known: string[]): MiddlewareHandler {
  return async (context, next) => {
    const { entries, problems } = readEntries(new URL(context.req.url).search);
    problems.push(...parameterProblems(entries, known));
    return problems.length > 0 ? badRequest(problems.slice(0, 50)) : next();
  };
}
