/** Keeps a database that does not answer from making everybody wait: after that it is left alone for a while, and then tried by one. */

/** The records cannot be read at the moment. `cause` says why, for the log. */
export class UnreadableError extends Error {}

/** Milliseconds on a clock that only goes forward. */
export type Stopwatch = () => number;

/** Milliseconds that one answer waits for the database, in all. */
export const patience = 2000;
/** Milliseconds for which a database that kept somebody waiting is left alone. */
export const rest = 5000;
/** A question that fails sooner than this kept nobody waiting: the next one may try at once. */
const quick = 500;

type Guarded = <A>(ask: () => Promise<A>) => Promise<A>;

export type Breaker = {
  /**
   * Does something that asks the database, each question through the guard that it is given.
   * @throws UnreadableError when a question fails, or all of them together take longer than `patience`; at once while the database rests.
   */
  run: <T>(work: (guard: Guarded) => Promise<T>) => Promise<T>;
};

/** @param report takes the error with which a time of failure begins; those that follow before an answer comes say the same. */
export function createBreaker(stopwatch: Stopwatch, report: (error: unknown) => void): Breaker {
  let restsUntil = 0;
  let isFailing = false;
  /** When each question that waits was asked. */
  const waiting = new Set<{ since: number }>();

  const failed = (cause: unknown, since: number): UnreadableError => {
    if (!isFailing) report(cause);
    isFailing = true;
    if (stopwatch() - since >= quick) restsUntil = stopwatch() + rest;
    return new UnreadableError('The records cannot be read at the moment.', { cause });
  };

  /** Refuses who would join those that wait for a slow answer. Of those who come after a rest, the first tries for all. */
  const enter = (): void => {
    const now = stopwatch();
    const isSlow = [...waiting].some(({ since }) => now - since > patience / 2);
    if (now < restsUntil || isSlow) throw new UnreadableError('The database is left alone for a moment.');
    if (restsUntil > 0) restsUntil = now + rest;
  };

  return {
    async run(work) {
      enter();
      let waited = 0;
      let isOver = false;
      const guard: Guarded = async (ask) => {
        if (isOver) throw new UnreadableError('Nobody waits for this any more.');
        const turn = { since: stopwatch() };
        waiting.add(turn);
        const limit = limitOf(patience - waited);
        try {
          const answer = await Promise.race([ask(), limit.passed]);
          isFailing = false;
          restsUntil = 0;
          return answer;
        } catch (error) {
          isOver = true;
          throw error instanceof UnreadableError ? error : failed(error, turn.since);
        } finally {
          limit.clear();
          waiting.delete(turn);
          waited += stopwatch() - turn.since;
        }
      };
      try {
        return await work(guard);
      } finally {
        isOver = true;
      }
    },
  };
}

function limitOf(milliseconds: number): { passed: Promise<never>; clear: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database did not answer within ${patience / 1000} seconds.`)), milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
