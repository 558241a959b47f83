/** Which part a row is, and of how many: 第3期, 3/12期, 第3期/共12期, or 3 alone. */
export type RowNumber = { number: number; of: number | undefined };

/** 第3/12期 还款日:, right before the day of a row, in a squeezed text. */
const NUMBER =
  /(?<![\d.,:/¥-])(\d{1,3})(?:期?[/,，]共?(\d{1,3}))?期?[\s)）.、:|,，]*(?:应?还款?|到期|扣款)?(?:日期?|时间)?[\s:|]*¥?$/;
/** How far it is looked for, characters. */
const AHEAD = 24;

/** @param start  of the day or the sum of a row, whichever stands first */
export function numberBefore(text: string, start: number): RowNumber | undefined {
  const found = NUMBER.exec(text.slice(Math.max(0, start - AHEAD), start));
  if (!found) return undefined;
  const [, number, of] = found;
  return { number: Number(number), of: of === undefined ? undefined : Number(of) };
}

/**
 * What the numbers of rows tell, the oldest first, where each is one more than that before it: which the first of them
 * is, and how many there are in all.
 */
export function numbering(
  rows: readonly (RowNumber | undefined)[],
): { first: number; of: number | undefined } | undefined {
  const [first] = rows;
  if (!first || rows.length < 2) return undefined;
  const isCounted = rows.every((row, at) => row?.number === first.number + at);
  if (!isCounted || first.number < 1) return undefined;
  const isSame = rows.every((row) => row?.of === first.of);
  return { first: first.number, of: isSame ? first.of : undefined };
}
