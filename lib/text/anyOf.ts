/** One pattern for all these wordings, a wording a line; the first that fits where one begins. */
export const anyOf = (patterns: readonly RegExp[], flags?: string): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags);
