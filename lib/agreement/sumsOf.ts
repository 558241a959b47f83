import type { Amount, Day } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { isFirst } from './first.ts';
import { namedSum, sumByDay } from './named.ts';
import type { Found } from './promises.ts';
import { isSigning } from './signing.ts';
import type { SumId } from './sumId.ts';

/** 一次性支付7,500元: that is paid, whatever was owed. */
const ONCE = /一(?:次性?|笔)(?:支付|偿还|归还|付清?|还[款清]?|结清)?(?:本金)?(?:人民币)?$/;

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
    // 每期0利息 is no payment of nothing, 减免为0 lets go of nothing.
    if ((call.id === 'perPart' || call.id === 'waived') && amount.amount === 0) continue;
    // Of several totals the largest: a smaller one may be of a part of it.
    const isOnce =
      one && call.id === 'total' && ONCE.test(text.slice(Math.max(0, amount.start - 12), amount.start));
    if (!call.id || (known && !isOnce && (call.id !== 'total' || known.value >= amount.amount))) continue;
    const { amount: value, start, end } = call.id === 'total' ? wholeOfRow(text, amounts, amount) : amount;
    sums.set(call.id, { value, start, end });
    if (call.id === 'down') by = call.by;
  }
  const less = one ? withoutWaived(amounts, sums) : undefined;
  if (less) {
    sums.set('total', less);
    sums.delete('down');
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

/** 合计 12,000.00 360.00 12,360.00: below a table each column has its total, and the last is that of all. */
function wholeOfRow(text: string, amounts: readonly Amount[], first: Amount): Amount {
  let [at, sum] = [amounts.indexOf(first), first.amount as number];
  for (let next = amounts[++at]; next; next = amounts[++at]) {
    if (!/^ ?$/.test(text.slice(amounts[at - 1]?.end, next.start))) return first;
    if (next.amount === sum && at > amounts.indexOf(first) + 1) return next;
    sum += next.amount;
  }
  return first;
}

/** 应还10,640元，减免2,000元，一次还清8,640元: what is left of the whole is what is paid. */
function withoutWaived(
  amounts: readonly Amount[],
  sums: ReadonlyMap<SumId, Found<Fen>>,
): Found<Fen> | undefined {
  const [total, waived] = [sums.get('total'), sums.get('waived')];
  if (!total || !waived?.value) return undefined;
  const left = amounts.find(({ amount, marked }) => marked && amount === total.value - waived.value);
  return left && { value: left.amount, start: left.start, end: left.end };
}

function callOf(
  text: string,
  { start, end, marked }: Amount,
  days: readonly Day[],
): { id?: SumId | undefined; by?: Day | undefined } {
  const id = namedSum(text, start, end);
  const by = lastBefore(
    days.filter((day) => !isSigning(text, day)),
    start,
  );
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
