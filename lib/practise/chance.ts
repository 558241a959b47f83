/** A number from 0 up to 1, the next each time. */
export type Chance = () => number;

/**
 * Numbers that look like chance and are the same for the same seed and turn: mulberry32, a public-domain generator of
 * 32 bits. Each turn draws from the beginning, so that a sentence taken back and said again is answered alike.
 */
export function chanceAt(seed: number, turn: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of them. */
export function pick<T>(from: readonly [T, ...T[]], chance: Chance): T {
  return from[Math.floor(chance() * from.length)] ?? from[0];
}

/**
 * One of them, more often the heavier it is.
 *
 * @param weigh  0 or more; where all weigh nothing, the first is taken
 */
export function weighed<T>(from: readonly [T, ...T[]], weigh: (one: T) => number, chance: Chance): T {
  let left = chance() * from.reduce((sum, one) => sum + weigh(one), 0);
  for (const one of from) {
    left -= weigh(one);
    if (left < 0) return one;
  }
  return from[0];
}

/** Four digits, as the number of a call is written. */
const SEEDS = 10_000;

/** The number of a call that came out of something unforeseeable, such as a new id. */
export function seedFrom(text: string): number {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % SEEDS;
}
