import { type DatedThing, leftOf } from '../../lib/casefile/index.ts';
import { formatDay, type PlainDate, weekdayName } from '../../lib/dates/index.ts';
import { type Debt, type Debts, guessNote, nameAmong, type Owed } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { sideOf, whichDebt } from '../record/outcomes.ts';

export const dayWords = (today: PlainDate) => `今天 ${formatDay(today)} ${weekdayName(today)}`;

/** What the figure below is. A bill that is not late is this month's; a plan in parts is all of them. */
export function owedLabel(debts: Debts, debt: Debt, lateWords: string): string {
  const early = debt.rule?.kind === 'instalment' ? '一共要还' : '这期要还';
  return `${nameAmong(debts, debt)}${lateWords || early}`;
}

/** Of a sum that holds a guess, that it does. */
export const guessOf = (debt: Debt, { fee }: Owed): string | undefined =>
  fee > 0 ? guessNote(debt) : undefined;

export function distance(days: number): string {
  if (days === 0) return '今天';
  if (days === 1) return '明天';
  return days > 0 ? `${days} 天后` : `过了 ${-days} 天`;
}

/** Of several debts, which one. */
export function dueWords({ debt }: DatedThing & { kind: 'due' }, debts: Debts): string {
  return Object.keys(debts).length > 1 ? `${nameAmong(debts, debt)}还款日` : '还款日';
}

/** Who has to do what: the other side's promise names them, and of several debts it is said for which. */
export function pledgeWords({ pledge, record }: DatedThing & { kind: 'pledge' }, debts: Debts): string {
  const name = whichDebt(record.debt, debts);
  const amount =
    pledge.amount === undefined ? '' : `${pledge.met ? '，还差' : ''} ${formatYuan(leftOf(pledge))}`;
  const words = pledge.by === 'them' ? `${sideOf(record)} 答应${pledge.what}` : `${pledge.what}${amount}`;
  // 信用卡客服 needs no 信用卡 before it.
  return name && !words.startsWith(name) ? `${name}：${words}` : words;
}
