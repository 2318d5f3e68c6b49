/** Errors as RFC 9457 `application/problem+json`. */
import type { Problem } from './core/query/values.ts';
import { sentenceOf } from './problem-words.ts';

export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { parameter: string; value: string; code: string; message: string }[];
  /** For 410: path of the record that took the place of this one. */
  replaced_by?: string;
  /** Of `/api/health`: the server answers, although it cannot read the records. */
  alive?: true;
};

/** A fault that may pass: seconds after which to ask again. */
export const retryLater = { 'Retry-After': '30' };

const titles: Readonly<Record<number, string>> = {
  400: 'The request has parameters that cannot be used.',
  404: 'There is nothing at this address.',
  405: 'This address answers only to GET and HEAD.',
  410: 'This record has been withdrawn.',
  500: 'Something went wrong here.',
  503: 'The records cannot be read at the moment.',
};

/** An answer of this status as problem+json. `about:blank` says that the status tells everything (RFC 9457, 4.2.1). */
export function problemResponse(status: number, more: Partial<ProblemDocument> = {}, headers: Record<string, string> = {}): Response {
  const document: ProblemDocument = { type: 'about:blank', title: titles[status] ?? 'The request could not be answered.', status, ...more };
  return new Response(JSON.stringify(document), {
    status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** The 400 for parameters: every problem at once, each with a sentence that says what to write. */
export function badRequest(problems: readonly Problem[]): Response {
  return problemResponse(400, {
    errors: problems.map((problem) => ({
      parameter: problem.parameter.toWellFormed(), value: problem.value.toWellFormed(), code: problem.code, message: sentenceOf(problem),
    })),
  });
}
