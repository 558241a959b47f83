import { amountsIn } from './amounts.ts';
import type { Amount } from './figure.ts';
import { owedInOther } from './foreign.ts';
import { spokenIn } from './spoken.ts';
import type { Place, Squeezed } from './squeeze.ts';

export const isAt = ({ start, end }: Place, at = -1) => at >= start && at < end;

/**
 * Every figure of a text that may be a sum, in order.
 *
 * @param told  where one stands that is a sum though nothing marks it as one
 */
export function everySum({ text, at }: Squeezed, told: Place | undefined): Amount[] {
  const others = owedInOther(text);
  const marked = (sum: Amount) => (told && isAt(told, at[sum.start]) ? { ...sum, marked: true } : sum);
  return [...amountsIn(text).map(marked), ...spokenIn(text)]
    .filter(
      ({ marked, start, end }) =>
        !others.some((other) => start >= other.start && start < other.end) &&
        text[start - 1] !== BLANK_END &&
        !isMonth(text, start, end) &&
        (marked || !(OF_NAME.test(text.slice(end)) || NUMBER.test(text.slice(0, start)))),
    )
    .sort((a, b) => a.start - b.start);
}

/** 对账单(2024.12), 2024.12账单: a month, and no sum. */
const isMonth = (text: string, start: number, end: number): boolean =>
  /^20\d\d\.(?:0[1-9]|1[0-2])$/.test(text.slice(start, end)) &&
  ((/[(（]/.test(text[start - 1] ?? '') && /^[)）](?!元)/.test(text.slice(end, end + 2))) ||
    /^(?:月|期|电子|信用卡)?(?:对?账单(?!日)|结单)/.test(text.slice(end, end + 7)));

/** {yuan}0元: a form that nobody filled in. */
const BLANK_END = '}';

/** 您有账单22222, 已逾期5天: its number. */
const NUMBER = /您有[账帐]单$/;

/** 欠360借条的钱: the number is a name. */
const OF_NAME = /^(?:借条|贷款|数科|金融|分期|好借|信用卡|金服)/;
