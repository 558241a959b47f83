/** Longest text that is looked at, characters. A reply is a sentence or two; more is a pasted page. */
export const LONGEST = 400;

/**
 * The text as what was learned reads it: one width, no spaces, `#` for a number in figures, `,` and `?` between
 * clauses and none at the end, 你 however polite.
 */
export function spoken(text: string): string {
  const one = text.slice(0, LONGEST).normalize('NFKC').toLowerCase().slice(0, LONGEST);
  return one
    .replace(/\{\{.*?\}\}/g, '1')
    .replace(/\s+/g, '')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[您妳]/g, '你')
    .replace(/[^\u4e00-\u9fff\w#%?]+/g, ',')
    .replace(/,$/, '');
}
