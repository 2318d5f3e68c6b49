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

/** In what form texts are held. */
export type Holding<Held> = {
  hold: (text: string) => Promise<Held>;
  textOf: (held: Held) => Promise<string>;
  /** How much it takes up, in whatever the most is given in. */
  sizeOf: (held: Held) => number;
};

/** As they are: what counts is characters. */
const asTheyAre: Holding<string> = { hold: async (text) => text, textOf: async (text) => text, sizeOf: (text) => text.length };

/** Keeps what was used last, up to so many characters together. */
export const keptInMemory = (mostCharacters: number): Kept => keptHeld(mostCharacters, asTheyAre);

/**
 * Keeps what was used last, held in some form, up to a size together. Nothing is forgotten for its age: a key names all
 * that an answer depends on, so that nobody asks for what has passed.
 */
export function keptHeld<Held>(most: number, { hold, textOf, sizeOf }: Holding<Held>): Kept {
  const kept = new Map<string, { held: Held; headers: KeptAnswer['headers'] }>();
  let size = 0;
  const forget = (key: string): void => {
    const before = kept.get(key);
    if (!before) return;
    size -= sizeOf(before.held);
    kept.delete(key);
  };
  return {
    async find(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return { body: await textOf(found.held), headers: found.headers };
    },
    async keep(key, { body, headers }) {
      const held = await hold(body);
      forget(key);
      // One long answer may not push out everything else.
      if (sizeOf(held) > most / 4) return;
      kept.set(key, { held, headers });
      size += sizeOf(held);
      for (const oldest of kept.keys()) {
        if (size <= most) break;
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
