import { type Fen, fen } from '../money/index.ts';
import type { Terms } from './types.ts';

/** 自动扣款8,640元: the whole sum, where it is paid in parts. */
export const isTakenAtOnce = (
  text: string,
  start: number,
  amount: Fen,
  { total, parts = 0 }: Terms,
): boolean =>
  parts > 1 &&
  amount === total &&
  /(?:扣款|划扣|代扣|扣收|扣除)$/.test(text.slice(Math.max(0, start - 4), start));

/** All figures that the rows hold, and what follows from them. */
export function figuresOf({ total, down, perPart, fee, lastPart, waived, parts }: Terms): Set<number> {
  const product = (each?: Fen) => (each !== undefined && parts ? [fen(each * parts)] : []);
  const less = (whole?: Fen, part?: Fen) => (whole !== undefined && part !== undefined ? [whole - part] : []);
  const own = [total, down, perPart, fee, lastPart, waived].filter((one) => one !== undefined);
  return new Set<number>([
    0,
    ...own,
    ...product(perPart),
    // Without the fee in each of them: 分期金额.
    ...less(perPart, fee).flatMap((each) => product(fen(each))),
    ...product(fee),
    ...less(total, down),
    ...less(perPart, fee),
    ...product(fee).flatMap((all) => less(total, all)),
    ...(total !== undefined && waived !== undefined ? [total + waived] : []),
  ]);
}
