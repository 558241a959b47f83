import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { dayOfShare, downShareIn } from './downShare.ts';
import { firstDay, isFirst, laterDay, monthOn, payDay } from './first.ts';
import { namedSum, sumByDay } from './named.ts';
import { isDeferral, isOnePayment, onceOnly, partsIn } from './parts.ts';
import { paymentIn, productIn } from './payment.ts';
import type { Found } from './promises.ts';
import { scheduleIn, steppedIn } from './schedule.ts';
import type { SumId } from './sumNames.ts';
import type { FoundTerms } from './types.ts';

/** Two plans to choose from: none yet. */
export const OFFERS = /(?:方案|选项)[一1A].*(?:方案|选项)[二2B]/;

/** The figures of a plan in a squeezed text. The first that is called so counts. */
export function termsIn(
  text: string,
  amounts: readonly Amount[],
  days: readonly Day[],
  today: PlainDate,
): FoundTerms {
  if (OFFERS.test(text)) return {};
  const isLater = isDeferral(text);
  const stepped = isLater ? {} : steppedIn(text, amounts);
  const parts = isLater ? undefined : (stepped.parts ?? partsIn(text));
  const one = isLater || (parts === undefined && isOnePayment(text));
  const { sums, by: byOfSum } = sumsIn(text, amounts, days, one);
  const payment = {
    ...paymentIn(text, amounts, sums, one ? 1 : parts?.value),
    ...(stepped.perPart && { perPart: stepped.perPart }),
  };
  const lastPart = stepped.lastPart ?? sums.get('lastPart');
  const rows = scheduleIn(text, amounts, days);
  const {
    parts: count,
    perPart: each,
    lastPart: end,
  } = { parts, ...payment, ...(lastPart && { lastPart }), ...rows };
  const plan = { parts: count?.value, each: each?.value, last: end?.value };
  const named = sums.get('down');
  const shared = named || one ? undefined : downShareIn(text, amounts, sums.get('total'), plan);
  const [down, waived] = [named ?? shared?.down, sums.get('waived')];
  const by = shared ? dayOfShare(text, shared.down, days) : byOfSum;
  // 12月10日应还3,399元 in a table: of one row.
  const whole = sums.get('total');
  const isOfRow = whole && rows.parts && whole.start >= rows.parts.start && whole.end <= rows.parts.end;
  const total = shared?.total ?? (isOfRow ? undefined : whole) ?? productIn(amounts, plan, down?.value);
  const first =
    (isLater && laterDay(text, days)) ||
    firstDay(text, days, by) ||
    // 分1期，还款日12月10日.
    (parts?.value === 1 ? payDay(text, days) : undefined) ||
    (down ? undefined : by);
  const firstDate = first?.date ? foundOf(first, first.date) : monthOn(text, days, today);
  const every = days.find((day) => day.every);
  return {
    ...(total && !isOfOne(total, payment, parts) && { total }),
    ...(down && { down }),
    ...(lastPart && { lastPart }),
    ...(waived && { waived }),
    ...(down && by?.date && { downBy: foundOf(by, by.date) }),
    ...(parts && { parts }),
    ...payment,
    ...(firstDate && { firstDate }),
    // 本期应还8,700.48元，展期至: all of it.
    ...(one && onceOnly(text, total ?? down ?? (isLater ? payment.perPart : undefined), days, firstDate)),
    ...(every?.day && { dueDay: foundOf(every, every.day) }),
    ...rows,
  };
}

/** 每期本金833.33元、手续费25.00元，合计858.33元: of one part of several. */
const isOfOne = (total: Found<Fen>, { perPart }: FoundTerms, parts: Found<number> | undefined): boolean =>
  parts !== undefined && parts.value > 1 && total.value === perPart?.value;

const foundOf = <T>({ start, end }: Day, value: T): Found<T> => ({ value, start, end });

/** 一次性支付7,500元: that is paid, whatever was owed. */
const ONCE = /一次性(?:支付|偿还|归还|付清?|还款?)?(?:人民币)?$/;

/**
 * What each sum is, and by which day what is paid ahead must be paid. `one`: all is one payment, and nothing is ahead of
 * it: 11月28日前一次性还8,500元.
 */
function sumsIn(text: string, amounts: readonly Amount[], days: readonly Day[], one: boolean) {
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
