/** What a gram says for classes, by their place in the list; against them where it is negative. */
export type Says = readonly { at: number; says: number }[];

/** What each gram says, for those classes of which it says anything. */
export type Weights = ReadonlyMap<string, Says>;

/** How much a gram can say. Few steps: what is learned is not finer than that. */
export const steps: readonly number[] = [1, 1.8, 3, 4.5, -1.5, -3];

/**
 * The signs of a text, one by one and two by two, each once. The width of a letter or figure does not matter.
 *
 * @param text  of one width, without spaces: as whoever learned from such texts reads them
 */
export function gramsIn(text: string): Set<string> {
  const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const grams = new Set<string>();
  let last = '';
  for (const sign of wide) {
    if (last !== '') grams.add(last + sign);
    grams.add(sign);
    last = sign;
  }
  return grams;
}

/**
 * What is said of the text, for each class.
 *
 * @param always  what is said of any text, exactly: it decides how much the rest has to say
 * @param text  or its signs, each once, where more was learned from than the grams of a text
 */
export function weigh(
  weights: Weights,
  always: readonly number[],
  text: string | readonly string[],
): number[] {
  const sums = [...always];
  for (const gram of typeof text === 'string' ? gramsIn(text) : text)
    for (const { at, says } of weights.get(gram) ?? []) sums[at] = (sums[at] ?? 0) + says;
  return sums;
}

/** How likely each class is, all together 1, by what is said of a text, where a step is worth `one`. */
export function sharesOf(sums: readonly number[], one: number): number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp((sum - most) * one));
  const all = shares.reduce((so, share) => so + share, 0);
  return shares.map((share) => share / all);
}
