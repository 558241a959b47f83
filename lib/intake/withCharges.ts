import type { CalledSum } from './roles.ts';
import type { Found } from './sums.ts';

/**
 * 应还1,400元 违约金14.70元 总计1,414.70元逾期: of what is late the part, and all of it with what being late has cost. Behind
 * all of it 原应还1,400元 is what it was.
 */
export function withCharges(called: readonly CalledSum[], found: Found): Found {
  const { total, overdue, fee } = found;
  if (!overdue || !fee) return found;
  if (total) {
    if (total.value + fee.value !== overdue.value) return found;
    const { total: _, ...others } = found;
    return total.start < overdue.start ? { ...found, total: overdue, overdue: total } : others;
  }
  const isAll = called.some((sum) => sum.start === overdue.start && sum.called === 'added');
  const part = called.find((sum) => sum.called === 'overdue' && sum.amount + fee.value === overdue.value);
  return isAll && part
    ? { ...found, total: overdue, overdue: { value: part.amount, start: part.start, end: part.end } }
    : found;
}
