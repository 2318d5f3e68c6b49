/** How long answers may be kept, by whom, and by what they are told apart. */
import type { Context } from 'hono';
import { privateParameters } from './core/query/private.ts';
import type { Steady } from './core/steady.ts';
import type { Services } from './dependencies.ts';
import { wholeText, type KeptAnswer } from './kept.ts';

/** What an answer depends on, besides its address and the build. */
export type Basis = {
  /** Version of the records, and whatever else an answer depends on. */
  version: string;
  /** Number of the dataset, where it depends on the records: what is kept of one is not given for another. */
  dataset?: number;
  /** The time in which open states stay as they are, where the answer has any. */
  steady?: Steady;
  /** Whether it may be kept here and given to others: see `isForAll`. */
  isShared: boolean;
  /** Set for an answer from a copy of the records: it is no good beside those from the database. */
  copiedAt?: Date | undefined;
};

/** An address that nobody means is longer, and not kept. */
const longestAddress = 500;
/** Seconds for which an answer without open states is kept here. A load makes new ones, whatever is kept. */
const keptFor = 86_400;

/**
 * True when an address holds nothing but names that its answer looks at, and nothing of where somebody is or what they
 * typed: then others who ask the same get the same, and the answer may be kept.
 */
export function isForAll(url: string, known: readonly string[], isPrivate: readonly string[] = privateParameters): boolean {
  const { pathname, search, searchParams } = new URL(url);
  return pathname.length + search.length <= longestAddress
    && [...searchParams].every(([name, value]) => known.includes(name) && (value.trim() === '' || !isPrivate.includes(name)));
}

/** Strong ETag of an answer. Equal only for equal bytes: same records, build, address and, with open states, time. */
export async function entityTag(build: string, url: string, { version, steady }: Pick<Basis, 'version' | 'steady'>): Promise<string> {
  const { pathname, search } = new URL(url);
  const basis = JSON.stringify([build, version, pathname, search, steady?.from.getTime() ?? null]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(basis)));
  return `"${[...bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

const secondsUntil = ({ until }: Steady, now: Date): number => Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1000));

/**
 * Cache-Control. An answer about records that others may not be given (a typed place, words, a chosen sheet) belongs to the
 * browser that asked, and to no cache on the way (RFC 9111, 5.2.2.7). Records may be kept for five minutes and shown stale
 * for a week while the server cannot be reached. With open states an answer ends with the time in which nothing opens or
 * closes, for nobody may be shown a state that has passed; and after a minute whoever has it asks whether it still holds,
 * for a load may have changed it.
 */
export function cacheControl({ steady, isShared, dataset }: Pick<Basis, 'steady' | 'isShared' | 'dataset'>, now: Date): string {
  const whose = isShared || dataset === undefined ? 'public' : 'private';
  if (!steady) return `${whose}, max-age=300, stale-while-revalidate=86400, stale-if-error=604800`;
  return `${whose}, max-age=${Math.min(60, secondsUntil(steady, now))}, must-revalidate`;
}

/** The tag as the client has it, where it has exactly this (If-None-Match, weakly compared as RFC 9110, 13.1.2 has it). */
function known(header: string | undefined, tag: string): string | undefined {
  return header?.split(',').map((part) => part.trim()).find((part) => part.replace(/^W\//, '') === tag);
}

/** Headers that belong to the text of an answer. All others are made anew for everybody. */
const ofText = ['Content-Type', 'Content-Disposition'];

/**
 * Sends an answer with its ETag and Cache-Control, or 304 when the client has it already; then `make` is not called, and
 * neither is it when the same answer is kept. A compressed answer has a weak tag, and is told in the same form that it
 * still holds. What `make` answers with another status than 200 is sent as it is. The key of what is kept is the tag: no
 * header of a request is in it or in what is kept, so that nobody can make others get something else.
 */
export async function sendCached(context: Context, services: Services, basis: Basis, make: Make): Promise<Response> {
  const { build, clock } = services;
  const tag = await entityTag(build, context.req.url, basis);
  const now = clock();
  if (basis.copiedAt) return asCopy(await keptOrMade(services, basis, `${basis.copiedAt.getTime()} ${tag}`, now, make));
  const headers = { ETag: tag, 'Cache-Control': cacheControl(basis, now), Vary: 'Accept-Encoding' };
  const asked = context.req.header('If-None-Match');
  const held = known(asked, tag);
  if (held !== undefined) return new Response(null, { status: 304, headers: { ...headers, ETag: held } });
  const response = await keptOrMade(services, basis, tag, now, make);
  if (response.status !== 200) return response;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  // RFC 9110, 13.1.2: `*` is any answer at all.
  return asked?.trim() === '*' ? new Response(null, { status: 304, headers }) : response;
}

type Make = () => Promise<Response> | Response;

async function keptOrMade({ kept, later }: Services, { isShared, dataset, steady }: Basis, name: string, now: Date, make: Make): Promise<Response> {
  if (!isShared) return make();
  const key = `${dataset} ${name}`;
  const before = await kept.find(key);
  if (before) return new Response(before.body, { headers: before.headers });
  const response = await make();
  const seconds = steady ? secondsUntil(steady, now) : keptFor;
  if (response.status === 200 && seconds > 0) later(textOf(response.clone()).then((answer) => kept.keep(key, answer, seconds)));
  return response;
}

async function textOf(answer: Response): Promise<KeptAnswer> {
  const entries = ofText.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)]] : []));
  return { body: await wholeText(answer), headers: Object.fromEntries(entries) as Record<string, string> };
}

/** An answer from a copy may be kept by who asked for stepping back over it, and is else asked for again. */
function asCopy(response: Response): Response {
  if (response.status === 200) response.headers.set('Cache-Control', 'no-cache');
  return response;
}
