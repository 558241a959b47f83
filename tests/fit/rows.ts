/** The grams of a text, by place in the list, and what each is worth in it. `counts`: as how many texts it counts. */
export type Row = { at: Int32Array; worth: Float64Array; counts: number };

/** A gram in fewer texts than this says nothing for certain. */
const LEAST = 2;

/** How long every text counts as, whatever it holds. */
const LENGTH = 6;

/**
 * TF-IDF: a gram is worth more the fewer texts have it, and all texts are worth the same.
 *
 * @param times  how many times as much a sign is worth for what it is
 * @returns `worth`: what a gram is worth in a text of middling length, for use where no length is looked at
 */
export function rowsOf(
  examples: readonly { signs: readonly string[]; counts: number }[],
  times: (sign: string) => number,
) {
  const texts = examples.map(({ signs }) => signs);
  const counts = new Map<string, number>();
  for (const gram of texts.flat()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const grams = [...counts.keys()].filter((gram) => (counts.get(gram) ?? 0) >= LEAST);
  const place = new Map(grams.map((gram, at) => [gram, at]));
  const rare = grams.map((gram) => 1 + Math.log((1 + texts.length) / (1 + (counts.get(gram) ?? 0))));
  const found = texts.map((own) =>
    own.map((gram) => place.get(gram)).filter((at): at is number => at !== undefined),
  );
  const sizes = found.map((own) => Math.hypot(...own.map((at) => rare[at] ?? 0)));
  const more = grams.map((gram, at) => (rare[at] ?? 0) * times(gram));
  const middling = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 1;
  const rows = found.map(
    (own, n): Row => ({
      counts: examples[n]?.counts ?? 1,
      at: Int32Array.from(own),
      worth: Float64Array.from(own, (at) => ((more[at] ?? 0) * LENGTH) / (sizes[n] || 1)),
    }),
  );
  return { grams, rows, worth: more.map((one) => (one * LENGTH) / middling) };
}
