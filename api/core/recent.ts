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

/** Keeps the most recently used. @param most how many at most. */
export function createRecent<T>(most: number): Recent<T> {
  const kept = new Map<string, T>();
  const keep = (key: string, value: T): void => {
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next().value;
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return {
    async get(key, make) {
      const value = kept.get(key) ?? (await make());
      keep(key, value);
      return value;
    },
    find: (key) => kept.get(key),
    keep,
    clear: () => kept.clear(),
  };
}
