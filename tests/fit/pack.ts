import type { Weights } from '../../lib/text/index.ts';
import { Odds } from '../../lib/text/odds.ts';
import { carry, KINDS, type Wire } from '../../lib/text/wire.ts';

const NARROW = 2 ** 24;
const WHOLE = 2 ** 32;

/** Says what the unpacker of the app will hear. A carry runs back into the bytes that are written already. */
class Packer implements Wire {
  readonly #odds = new Odds(KINDS);
  readonly #bytes: number[] = [];
  #range = WHOLE - 1;
  #low = 0;

  bit(kind: number, is = false): boolean {
    const no = this.#odds.noOf(this.#range, kind);
    if (is) this.#low += no;
    this.#range = is ? this.#range - no : no;
    this.#odds.note(kind, is);
    if (this.#low >= WHOLE) this.#carry();
    for (; this.#range < NARROW; this.#range *= 256) this.#putByte();
    return is;
  }

  /** What was said, as text. Bytes of nothing at the end need not be told. */
  end(): string {
    for (let n = 0; n < 4; n++) this.#putByte();
    while (this.#bytes.at(-1) === 0) this.#bytes.pop();
    return btoa(String.fromCharCode(...this.#bytes));
  }

  #putByte(): void {
    this.#bytes.push(Math.floor(this.#low / NARROW));
    this.#low = (this.#low % NARROW) * 256;
  }

  #carry(): void {
    this.#low -= WHOLE;
    let at = this.#bytes.length - 1;
    while (this.#bytes[at] === 255) this.#bytes[at--] = 0;
    this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
  }
}

/** As the text that `weightsOf` reads. */
export function packed(weights: Weights, classes: number): string {
  const packer = new Packer();
  carry(packer, classes, weights);
  return packer.end();
}
