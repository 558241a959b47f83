import { Odds } from './odds.ts';
import type { Weights } from './weights.ts';
import { carry, KINDS, type Wire } from './wire.ts';

/** A range narrower than this takes the next byte in. */
const NARROW = 2 ** 24;

/** Hears what was packed: range coding (Martin, 1979), a bit at a time. */
class Unpacker implements Wire {
  readonly #odds = new Odds(KINDS);
  readonly #bytes: string;
  #at = 0;
  #range = 2 ** 32 - 1;
  #value = 0;

  constructor(packed: string) {
    this.#bytes = atob(packed);
    for (let n = 0; n < 4; n++) this.#takeByte();
  }

  bit(kind: number): boolean {
    const no = this.#odds.noOf(this.#range, kind);
    const is = this.#value >= no;
    if (is) this.#value -= no;
    this.#range = is ? this.#range - no : no;
    this.#odds.note(kind, is);
    for (; this.#range < NARROW; this.#range *= 256) this.#takeByte();
    return is;
  }

  #takeByte(): void {
    this.#value = this.#value * 256 + (this.#bytes.charCodeAt(this.#at++) || 0);
  }
}

/** What `npm run fit` has learned of so many classes. */
export const weightsOf = (packed: string, classes: number): Weights => carry(new Unpacker(packed), classes);
