import { chinaClock, chinaDate, formatDayOfYear } from '../../lib/dates/index.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';

/** A line of 全部摊开. */
export type Row = [name: string, value: string];

/** A row for what may be missing: none where it is. */
export function optional<T>(name: string, value: T | undefined, say: (value: T) => string): Row[] {
  return value === undefined ? [] : [[name, say(value)]];
}

export const moneyWords = (amount: Fen): string => `${formatYuan(amount)} 元`;

/** '2026年11月24日 09:00', in China. */
export const momentWords = (instant: number): string =>
  `${formatDayOfYear(chinaDate(instant))} ${chinaClock(instant)}`;
