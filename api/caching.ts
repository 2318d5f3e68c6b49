/** How long answers may be kept, and by what they are told apart. */
import type { Context } from 'hono';

/** What an answer depends on, besides its address and the build. */
export type Basis = {
  /** Version of the records. */
  version: string;
  /** Instant for which open states hold, where the answer has any. */
  asOf?: Date;
};

const minute = 60_000;

/** The instant an answer speaks of: the beginning of the present minute, because states change on whole minutes only. */
export function wholeMinute(now: Date): Date {
  return new Date(Math.floor(now.getTime() / minute) * minute);
}

/** Strong ETag of an answer. Equal only for equal bytes: same records, build, address and, with open states, minute. */
export async function entityTag(build: string, url: string, { version, asOf }: Basis): Promise<string> {
  const { pathname, search } = new URL(url);
  const basis = JSON.stringify([build, version, pathname, search, asOf?.getTime() ?? null]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(basis)));
  return `"${[...bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/**
 * Cache-Control. Records may be kept for five minutes and shown stale for a week while the server cannot be reached. With
 * open states an answer ends with its minute: no state changes sooner, and nobody may be shown one that has passed.
 */
export function cacheControl({ asOf }: Basis, now: Date): string {
  if (!asOf) return 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
  const left = Math.max(0, Math.floor((asOf.getTime() + minute - now.getTime()) / 1000));
  return `public, max-age=${left}, must-revalidate`;
}

/** The tag as the client has it, where it has exactly this (If-None-Match, weakly compared as RFC 9110, 13.1.2 has it). */
function known(header: string | undefined, tag: string): string | undefined {
  const parts = header?.split(',').map((part) => part.trim()) ?? [];
  return parts.includes('*') ? tag : parts.find((part) => part.replace(/^W\//, '') === tag);
}

/**
 * Sends an answer with its ETag and Cache-Control, or 304 when the client has it already; then `make` is not called. A
 * compressed answer has a weak tag, and is told in the same form that it still holds.
 */
export async function sendCached(context: Context, build: string, basis: Basis, now: Date, make: () => Promise<Response> | Response): Promise<Response> {
  const tag = await entityTag(build, context.req.url, basis);
  const headers = { ETag: tag, 'Cache-Control': cacheControl(basis, now), Vary: 'Accept-Encoding' };
  const held = known(context.req.header('If-None-Match'), tag);
  if (held !== undefined) return new Response(null, { status: 304, headers: { ...headers, ETag: held } });
  const response = await make();
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
