/** Totals and facet counts, kept for the next page of the same query: they are the dear part of an answer. */
import type { Counts } from './db/counts.ts';

/** Answers kept at most. Each is about 150 numbers. */
const most = 200;

export type CountCache = {
  /** The counts under this key, made with `count` when they are not there. The key names dataset, query and minute. */
  get(key: string, count: () => Promise<Counts>): Promise<Counts>;
};

/** Keeps the most recently used counts. A count that fails is forgotten, so that the next request tries again. */
export function createCountCache(): CountCache {
  const kept = new Map<string, Counts>();
  return {
    async get(key, count) {
      const found = kept.get(key) ?? (await count());
      kept.delete(key);
      kept.set(key, found);
      const oldest = kept.keys().next().value;
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return found;
    },
  };
}
