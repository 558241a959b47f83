import type { Elsewhere, OtherDebt } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debts, nameAmong } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';

/** '花呗谈成了，每月 720.00': what is agreed about other debts, without a full stop. */
export function sayAgreed({ names, monthly }: Elsewhere): string {
  return `${names.join('、')}谈成了，每月${names.length > 1 ? '一共' : ''} ${formatYuan(monthly)}`;
}

/** '信用卡：每月最低 681.24，11月28日到期。', '花呗：整笔 3,286.54，11月27日到期。': what is to be paid next, and when. */
export function sayOther({ debt, owed, monthly }: OtherDebt, debts: Debts, today: PlainDate): string {
  const name = nameAmong(debts, debt);
  const when = `${formatDaySeenFrom(owed.dueDate, today)}到期${owed.late ? '，已逾期' : ''}。`;
  if (monthly === undefined) return `${name}：整笔 ${formatYuan(owed.total)}，${when}`;
  const kind = debt.rule?.kind === 'minimum' ? '最低' : '一期';
  return `${name}：每月${kind} ${formatYuan(monthly)}，${when}`;
}
