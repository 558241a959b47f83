/**
 * How likely the next bit of each kind is, by those that came before (Krichevsky and Trofimov, 1981). Whoever packs and
 * whoever unpacks meet the same bits and so expect the same.
 */
export class Odds {
  readonly #no: Uint32Array;
  readonly #yes: Uint32Array;

  constructor(kinds: number) {
    this.#no = new Uint32Array(kinds);
    this.#yes = new Uint32Array(kinds);
  }

  /** How much of the range is for no; never none of it, never all. */
  noOf(range: number, kind: number): number {
    const no = this.#no[kind] as number;
    const yes = this.#yes[kind] as number;
    return Math.floor((range * (no + 0.5)) / (no + yes + 1));
  }

  note(kind: number, is: boolean): void {
    const seen = is ? this.#yes : this.#no;
    seen[kind] = (seen[kind] as number) + 1;
  }
}
