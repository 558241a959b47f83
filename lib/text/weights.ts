/** What each gram says for each class, by the place of the class in its list; against it where it is negative. */
export type Weights = ReadonlyMap<string, readonly { at: number; says: number }[]>;

/** The classes, as they stand in what is packed. */
export const letters = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:;<>()[]{}|/^&%$#@',
];

/** How much a letter behind such a mark says. Few steps: what is learned is not finer than that. */
export const steps: readonly (readonly [mark: string, says: number])[] = [
  ['', 1],
  ['+', 1.8],
  ['*', 3],
  ['!', 4.5],
  ['~', -1.5],
  ['=', -3],
];

/** What this says is said of any text. */
export const ALWAYS = '＾';

/**
 * The signs of a text, one by one and two by two, each once. The width of a letter or figure does not matter.
 *
 * @param text  of one width, without spaces: as whoever learned from such texts reads them
 */
export function gramsIn(text: string): Set<string> {
  const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const signs = [...wide];
  return new Set(signs.flatMap((sign, at) => [sign, sign + (signs[at + 1] ?? '')]));
}

/**
 * What `npm run fit` has learned: rows apart by spaces, each a first sign, what it says alone, and every second sign
 * with what both say.
 */
export function weightsOf(packed: string): Weights {
  const weights = new Map<string, { at: number; says: number }[]>();
  for (const row of packed.split(' ')) {
    const [first = '', ...rest] = row;
    for (const [, second = '', marks = ''] of rest.join('').matchAll(/([^ -~]?)([!-~]*)/gu))
      if (marks) weights.set(first + second, unpackOne(marks));
  }
  return weights;
}

function unpackOne(marks: string): { at: number; says: number }[] {
  let says = 1;
  const found: { at: number; says: number }[] = [];
  for (const sign of marks) {
    const step = steps.find(([mark]) => mark === sign);
    if (step) says = step[1];
    else found.push({ at: letters.indexOf(sign), says });
  }
  return found;
}

/**
 * What the grams of the text say together, for each of so many classes.
 *
 * @param text  or its signs, each once, where more was learned from than the grams of a text
 */
export function weigh(weights: Weights, text: string | readonly string[], classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const gram of [ALWAYS, ...(typeof text === 'string' ? gramsIn(text) : text)])
    for (const { at, says } of weights.get(gram) ?? []) sums[at] = (sums[at] ?? 0) + says;
  return sums;
}

/** How likely each class is, all together 1, where a step is worth `one` (what `npm run fit` has found). */
export function sharesOf(
  weights: Weights,
  one: number,
  text: string | readonly string[],
  classes: number,
): number[] {
  const sums = weigh(weights, text, classes);
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp((sum - most) * one));
  const all = shares.reduce((so, share) => so + share, 0);
  return shares.map((share) => share / all);
}
