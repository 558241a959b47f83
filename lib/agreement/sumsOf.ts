import type { Amount, Day } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { isFirst } from './first.ts';
import { namedSum, sumByDay } from './named.ts';
import type { Found } from './promises.ts';
import type { SumId } from './sumNames.ts';

/** 一次性支付7,500元: that is paid, whatever was owed. */
const ONCE = /一次性(?:支付|偿还|归还|付清?|还款?)?(?:人民币)?$/;

/**
 * What each sum is, and by which day what is paid ahead must be paid. `one`: all is one payment, and nothing is ahead of
 * it: 11月28日前一次性还8,500元.
 */
export function sumsIn(text: string, amounts: readonly Amount[], days: readonly Day[], one: boolean) {
  const sums = new Map<SumId, Found<Fen>>();
  const others: Amount[] = [];
  let by: Day | undefined;
  for (const amount of amounts) {
    const call = callOf(text, amount, days);
    const known = call.id && sums.get(call.id);
    if (!call.id && amount.marked) others.push(amount);
    // 每期0利息 is no payment of nothing.
    if (call.id === 'perPart' && amount.amount === 0) continue;
    // Of several totals the largest: a smaller one may be of a part of it.
    const isOnce =
      one && call.id === 'total' && ONCE.test(text.slice(Math.max(0, amount.start - 12), amount.start));
    if (!call.id || (known && !isOnce && (call.id !== 'total' || known.value >= amount.amount))) continue;
    sums.set(call.id, { value: amount.amount, start: amount.start, end: amount.end });
    if (call.id === 'down') by = call.by;
  }
  // 原应还的2,436.80元延至1月15日: where no other sum stands, what one payment is of.
  const alone = others.length === 1 ? others[0] : undefined;
  const named = sums.get('down') ?? (alone && { value: alone.amount, start: alone.start, end: alone.end });
  const only = one && !sums.has('total') ? named : undefined;
  if (only) {
    sums.set('total', only);
    sums.delete('down');
  }
  return { sums, by };
}

function callOf(
  text: string,
  { start, end, marked }: Amount,
  days: readonly Day[],
): { id?: SumId | undefined; by?: Day | undefined } {
  const id = namedSum(text, start, end);
  const by = lastBefore(days, start);
  const byDay = marked && by && sumByDay(text, { start, end }, by);
  // 每月28日偿还本金1,500元: what is left of the principal is nothing that is paid, this is.
  if (id && !((id === 'none' || id === 'total') && byDay === 'perPart'))
    return {
      id,
      by: (by?.date ? by : undefined) ?? (id === 'down' ? dayBehind(text, end, days) : undefined),
    };
  if (!byDay) return {};
  return byDay === 'perPart' || isFirst(text, by) ? { id: 'perPart' } : { id: 'down', by };
}

/** 首付款3,000元须于11月27日前到账. */
const dayBehind = (text: string, from: number, days: readonly Day[]): Day | undefined =>
  days.find(
    ({ start, date }) =>
      date &&
      start >= from &&
      /^[)）]?[,，]?[（(]?(?:请|[须需应]|截[止至])?(?:您|[到至])?[于在]?$/.test(text.slice(from, start)),
  );

/** The last day that ends before a place, and no further than 20 characters from it. */
function lastBefore(days: readonly Day[], start: number): Day | undefined {
  return days.filter(({ end, date, every }) => (date || every) && end <= start && start - end <= 20).at(-1);
}
