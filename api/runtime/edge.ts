/** The cache of a Cloudflare data center, through the Workers Cache API, for answers that any of its Workers made. */
import type { Cache } from '@cloudflare/workers-types';
import { wholeText, type Kept } from '../kept.ts';

/**
 * Addresses that nobody can ask for: nothing of a request is in them but what the key of an answer was made from, and no
 * header of a request goes along. The top-level name is one that no one can own (RFC 2606).
 */
const addressOf = (key: string): string => `https://kept.invalid/${encodeURIComponent(key)}`;

/** @param open gives the cache; asked for each time, because a Worker may not use one before its first request. */
export function keptAtEdge(open: () => Promise<Cache>): Kept {
  // A cache that does not work is one that holds nothing.
  const orNothing = async <T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> => {
    try {
      return await use(await open());
    } catch {
      return undefined;
    }
  };
  return {
    find: (key) => orNothing(async (cache) => {
      const found = await cache.match(addressOf(key));
      if (!found) return undefined;
      const headers = JSON.parse(found.headers.get('X-Headers') ?? '{}') as Record<string, string>;
      return { body: await wholeText(found), headers };
    }),
    async keep(key, { body, headers }, seconds) {
      const stored = new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': `public, max-age=${seconds}`, 'X-Headers': JSON.stringify(headers) } });
      await orNothing((cache) => cache.put(addressOf(key), stored as never));
    },
  };
}
