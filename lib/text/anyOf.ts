const sourceOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');

/** One pattern for all these wordings, a wording a line; the first that fits where one begins. */
export const anyOf = (patterns: readonly RegExp[], flags?: string): RegExp =>
  new RegExp(sourceOf(patterns), flags);

/** The same as a part of a longer pattern, where all of them share what stands before or behind. */
export const oneOf = (patterns: readonly RegExp[]): string => `(?:${sourceOf(patterns)})`;
