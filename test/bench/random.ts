/** Numbers that look like chance and are the same in every run. */

export type Random = {
  /** From 0 up to, and without, 1. */
  next: () => number;
  /** A whole number from 0 up to, and without, `below`. */
  whole: (below: number) => number;
  /** True in this share of calls. */
  chance: (share: number) => boolean;
  pick: <T>(values: readonly T[]) => T;
};

/** Mulberry32 (Tommy Ettinger, public domain): small, and even enough for made-up records and moments. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next, whole,
    chance: (share) => next() < share,
    pick(values) {
      if (values.length === 0) throw new RangeError('There is nothing to pick from.');
      return values[whole(values.length)] as (typeof values)[number];
    },
  };
}
