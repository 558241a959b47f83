/** Where a name stands in a squeezed text. */
export type Named = { name: string; start: number; end: number };

/** Everything that the pattern finds, in order. */
export function allOf(pattern: RegExp, text: string): Named[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}
