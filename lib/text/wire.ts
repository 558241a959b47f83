import { type Says, steps, type Weights } from './weights.ts';

/** Says one bit, or hears it; the surer bits of a kind are, the less room they take. */
export type Wire = { bit(kind: number, is?: boolean): boolean };

/** Where the numbers of the kinds of bits begin, far enough apart for 8,192 signs and 170 classes. */
const HAS_ALONE = 0;
const HAS_SECOND = 1;
const SIZE = 2 ** 5;
const STEP = 2 ** 6;
const OF = 2 ** 7;
const GAP = 2 ** 10;
const SECOND = 2 ** 13;
export const KINDS = 2 ** 14;

/** So many digits of a gap are told apart by those before them. */
const TOLD = 2 ** 7;

/**
 * The one description of what is packed, for packing and unpacking alike, so that they cannot differ: first all signs
 * that occur, then what each says alone, then what it says with each that follows it.
 *
 * @param known  what is to be packed; without it, it is heard from the wire
 */
export function carry(wire: Wire, classes: number, known?: Weights): Weights {
  const weights = new Map<string, Says>();
  const signs = carrySigns(wire, known && signsIn(known));
  const carryOne = (gram: string, parts: readonly string[]) => {
    const before = parts.map((part) => weights.get(part));
    weights.set(gram, carrySays(wire, classes, before, known?.get(gram)));
  };
  for (const sign of signs) if (wire.bit(HAS_ALONE, known?.has(sign))) carryOne(sign, []);
  for (const first of signs) {
    const seconds = known && signs.filter((second) => known.has(first + second));
    while (wire.bit(HAS_SECOND, seconds && seconds.length > 0)) {
      const place = seconds && signs.indexOf(seconds.shift() ?? '');
      const second = signs[carryNumber(wire, SECOND, Math.ceil(Math.log2(signs.length)), place)] ?? '';
      carryOne(first + second, [first, second]);
    }
  }
  return weights;
}

const codeOf = (sign: string) => sign.codePointAt(0) ?? 0;

const signsIn = (weights: Weights) =>
  [...new Set([...weights.keys()].flatMap((gram) => [...gram]))].sort(
    (one, other) => codeOf(one) - codeOf(other),
  );

/** Each by how far it is from the one before; no step at all ends the list. */
function carrySigns(wire: Wire, known?: readonly string[]): string[] {
  const signs: string[] = [];
  for (let code = 0; ; ) {
    const next = known?.[signs.length];
    const gap = carryGap(wire, known && (next === undefined ? 0 : codeOf(next) - code));
    if (gap === 0) return signs;
    code += gap;
    signs.push(String.fromCodePoint(code));
  }
}

/** How many digits it has as a binary number, then those behind the first. */
function carryGap(wire: Wire, known?: number): number {
  const size = carryNumber(wire, SIZE, 5, known && 32 - Math.clz32(known));
  if (size < 2) return size;
  const first = 2 ** (size - 1);
  return first + carryNumber(wire, GAP + TOLD * size, size - 1, known && known - first, TOLD);
}

/** Digit after digit, each of a kind by those before it, as long as they are below `told`. */
function carryNumber(wire: Wire, from: number, digits: number, known?: number, told = KINDS): number {
  let read = 1;
  for (let digit = digits - 1; digit >= 0; digit--) {
    const is = known === undefined ? undefined : (known >> digit) % 2 === 1;
    read = 2 * read + Number(wire.bit(from + (read < told ? read : 0), is));
  }
  return read - 2 ** digits;
}

/** For each class whether the gram says anything: likelier where its signs alone do. */
function carrySays(wire: Wire, classes: number, parts: readonly (Says | undefined)[], known?: Says): Says {
  const says: { at: number; says: number }[] = [];
  const kinds = new Array<number>(classes).fill(OF + parts.length * classes);
  for (const part of parts) for (const { at } of part ?? []) kinds[at] = (kinds[at] ?? 0) + classes;
  for (let at = 0; at < classes; at++) {
    const own = known?.find((one) => one.at === at)?.says;
    if (!wire.bit((kinds[at] ?? 0) + at, known && own !== undefined)) continue;
    const step = own === undefined ? undefined : steps.indexOf(own);
    says.push({ at, says: steps[carryNumber(wire, STEP + 8 * parts.length, 3, step)] ?? 0 });
  }
  return says;
}
