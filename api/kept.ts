/** Answers that were made before, for whoever asks the same. Node keeps them in memory, a Worker also in the cache of its data center. */

/** The text of an answer, and the headers that belong to the text. */
export type KeptAnswer = { body: string; headers: Record<string, string> };

export type Kept = {
  /** What is kept under this key, as long as it is there: whoever keeps may forget at any time. Never fails. */
  find: (key: string) => Promise<KeptAnswer | undefined>;
  /** @param seconds after which it may not be given any more. Never fails. */
  keep: (key: string, answer: KeptAnswer, seconds: number) => Promise<void>;
};

/** The text of an answer with the mark at its beginning, which spreadsheets need: `text()` leaves it out. */
export const wholeText = async (answer: { arrayBuffer: () => Promise<ArrayBuffer> }): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());

/**
 * Keeps what was used last, up to so many characters together. Nothing is forgotten for its age: a key names all that an
 * answer depends on, so that nobody asks for what has passed.
 */
export function keptInMemory(mostCharacters: number): Kept {
  const kept = new Map<string, KeptAnswer>();
  let size = 0;
  const forget = (key: string): void => {
    size -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  };
  return {
    async find(key) {
      const answer = kept.get(key);
      if (!answer) return undefined;
      kept.delete(key);
      kept.set(key, answer);
      return answer;
    },
    async keep(key, answer) {
      forget(key);
      // One long answer may not push out everything else.
      if (answer.body.length > mostCharacters / 4) return;
      kept.set(key, answer);
      size += answer.body.length;
      for (const oldest of kept.keys()) {
        if (size <= mostCharacters) break;
        forget(oldest);
      }
    },
  };
}

/** Looks near first and then far, and keeps near what was far. */
export function keptInBoth(near: Kept, far: Kept): Kept {
  return {
    async find(key) {
      const answer = await near.find(key);
      if (answer) return answer;
      const found = await far.find(key);
      if (found) await near.keep(key, found, 0);
      return found;
    },
    async keep(key, answer, seconds) {
      await near.keep(key, answer, seconds);
      await far.keep(key, answer, seconds);
    },
  };
}
