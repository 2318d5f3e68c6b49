/** Cursors: where a page ended, sealed so that one that was altered, or made for another query, is told apart. */
import type { Sort } from './core/filters.ts';
import { writeQuery } from './core/query/write.ts';
import type { Query } from './core/query/values.ts';
import type { Position } from './db/locations.ts';

/** What a cursor stands for. `at` is the instant (ms) of the first page, where the query depends on now. */
export type Place = Position & { at?: number };

/** No cursor was made for an instant after this one, which keeps years at four digits. */
const latest = Date.UTC(2200, 0);

type Sealed = [fingerprint: string, key: number | string, name: string, id: string, at: number | null];

/** Base64url text of a place in the results of a query. */
export async function writeCursor(query: Query, sort: Sort, { key, name, id, at }: Place): Promise<string> {
  const content = JSON.stringify([await fingerprint(query, sort), key, name, id, at ?? null] satisfies Sealed);
  const bytes = new TextEncoder().encode(`${await digest(content)}${content}`);
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a cursor back, or says why it cannot be used. */
export async function readCursor(text: string, query: Query, sort: Sort): Promise<Place | 'bad-cursor' | 'cursor-of-another-query'> {
  const sealed = await unseal(text);
  if (!sealed) return 'bad-cursor';
  const [made, key, name, id, at] = sealed;
  if (made !== (await fingerprint(query, sort))) return 'cursor-of-another-query';
  return { key, name, id, ...(at !== null && { at }) };
}

async function unseal(text: string): Promise<Sealed | undefined> {
  if (!/^[\w-]{20,2000}$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const opened = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const content = opened.slice(16);
    const sealed: unknown = opened.slice(0, 16) === (await digest(content)) ? JSON.parse(content) : undefined;
    return isSealed(sealed) ? sealed : undefined;
  } catch {
    return undefined;
  }
}

/** True for what `writeCursor` seals. Anyone can make the seal, so what lies under it is looked at as well. */
function isSealed(value: unknown): value is Sealed {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [made, key, name, id, at] = value as unknown[];
  const texts = [made, name, id].every((text) => typeof text === 'string');
  const instant = at === null || (typeof at === 'number' && at >= 0 && at < latest);
  return texts && (typeof key === 'number' || typeof key === 'string') && instant;
}

/** The seal guards against mistakes, not against enemies: a cursor opens nothing that its query does not. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`cursor ${text}`)));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const fingerprint = (query: Query, sort: Sort): Promise<string> => digest(JSON.stringify([writeQuery(query), sort]));
