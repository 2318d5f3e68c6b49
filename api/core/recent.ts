/** What was made lately, kept by name. */

export type Recent<T> = {
  /** What is kept under this name, made with `make` when it is not there. What fails is not kept, so that the next asker tries again. */
  get(key: string, make: () => Promise<T>): Promise<T>;
  /** What is kept under this name. */
  find(key: string): T | undefined;
  keep(key: string, value: T): void;
  /** Forgets everything. */
  clear(): void;
};

/**
 * Keeps the most recently used.
 * @param most of all weights together. What weighs more by itself is not kept.
 * @param weigh what one counts for: without it each counts for one
 */
export function createRecent<T>(most: number, weigh: (value: T) => number = () => 1): Recent<T> {
  const kept = new Map<string, T>();
  let weight = 0;
  const forget = (key: string, value: T): void => {
    kept.delete(key);
    weight -= weigh(value);
  };
  const keep = (key: string, value: T): void => {
    const before = kept.get(key);
    if (before !== undefined) forget(key, before);
    kept.set(key, value);
    weight += weigh(value);
    for (const [oldest, its] of kept) {
      if (weight <= most) break;
      forget(oldest, its);
    }
  };
  return {
    async get(key, make) {
      const value = kept.get(key) ?? (await make());
      keep(key, value);
      return value;
    },
    find: (key) => kept.get(key),
    keep,
    clear: () => {
      kept.clear();
      weight = 0;
    },
  };
}
