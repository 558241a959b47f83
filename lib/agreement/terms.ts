import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { firstDay, isFirst, laterDay, monthOn } from './first.ts';
import { namedSum, type SumId, sumByDay } from './named.ts';
import { isDeferral, isOnePayment, onceOnly, partsIn } from './parts.ts';
import type { Found } from './promises.ts';
import { scheduleIn, steppedIn } from './schedule.ts';
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
  const { sums, by } = sumsIn(text, amounts, days, one);
  const payment = {
    ...eachIn(amounts, sums.get('total'), parts?.value),
    ...paymentOf(
      withFeeOfAll(sums, feeOfAll(text, amounts, sums.get('total'))),
      parts?.value,
      noFee(text, sums),
    ),
    ...(stepped.perPart && { perPart: stepped.perPart }),
  };
  const lastPart = stepped.lastPart ?? sums.get('lastPart');
  const [down, waived] = [sums.get('down'), sums.get('waived')];
  const total =
    sums.get('total') ??
    (down ? undefined : productIn(amounts, parts?.value, payment.perPart?.value, lastPart?.value));
  const first = (isLater && laterDay(text, days)) || firstDay(text, days, by) || (down ? undefined : by);
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
    ...(one && onceOnly(text, total ?? down, days, firstDate)),
    ...(every?.day && { dueDay: foundOf(every, every.day) }),
    ...scheduleIn(text, amounts, days),
  };
}

/** 总额4,095元，9期，455元: the sum that makes up the whole, so many times. */
function eachIn(amounts: readonly Amount[], total: Found<Fen> | undefined, parts = 0): FoundTerms {
  const each =
    parts > 1 ? amounts.find(({ amount, marked }) => marked && amount * parts === total?.value) : undefined;
  return each ? { perPart: { value: each.amount, start: each.start, end: each.end } } : {};
}

/** 欠款9,600元分12期，每期800元: what all parts come to, if it stands there. */
function productIn(
  amounts: readonly Amount[],
  parts = 0,
  each = fen(0),
  last = each,
): Found<Fen> | undefined {
  const whole = (parts - 1) * each + last;
  const all = parts > 1 ? amounts.find(({ amount }) => amount > 0 && amount === whole) : undefined;
  return all && { value: all.amount, start: all.start, end: all.end };
}

/** 每期本金833.33元、手续费25.00元，合计858.33元: of one part of several. */
const isOfOne = (total: Found<Fen>, { perPart }: FoundTerms, parts: Found<number> | undefined): boolean =>
  parts !== undefined && parts.value > 1 && total.value === perPart?.value;

const foundOf = <T>({ start, end }: Day, value: T): Found<T> => ({ value, start, end });

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
    if (!call.id || (known && (call.id !== 'total' || known.value >= amount.amount))) continue;
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
  const byDay = marked && by && sumByDay(text, start, by);
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
      /^[,，]?[（(]?(?:请|[须需应]|截[止至])?(?:您|[到至])?[于在]?$/.test(text.slice(from, start)),
  );

/** The last day that ends before a place, and no further than 20 characters from it. */
function lastBefore(days: readonly Day[], start: number): Day | undefined {
  return days.filter(({ end, date, every }) => (date || every) && end <= start && start - end <= 20).at(-1);
}

/** What the principal and the fee of all parts come to: 本金18,000元，手续费240元，合计18,240元. */
function feeOfAll(text: string, amounts: readonly Amount[], total: Found<Fen> | undefined) {
  const isFee = ({ start }: Amount) => FEE_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  return amounts.find(
    (fee) =>
      fee.amount > 0 &&
      isFee(fee) &&
      amounts.some(({ amount }) => amount > fee.amount && amount + fee.amount === total?.value),
  );
}
const FEE_BEFORE =
  /(?<!每[期月][^,，。;；]{0,6})(?:分期利息|手续费|服务费|分期费)(?:合计|共计?|总额|总计|为|是|:)*$/;

/** It is the fee of no single part, then. */
function withFeeOfAll(sums: ReadonlyMap<SumId, Found<Fen>>, fee: Amount | undefined) {
  if (!fee) return sums;
  const { amount: value, start, end } = fee;
  const all = new Map(sums).set('feeTotal', { value, start, end });
  if (all.get('fee')?.value === value) all.delete('fee');
  return all;
}

/** One payment with its fee: as named, or the sum of what is named apart. */
function paymentOf(
  sums: ReadonlyMap<SumId, Found<Fen>>,
  parts: number | undefined,
  none: Found<Fen> | undefined,
): FoundTerms {
  const apart = sums.get('feeApart');
  const fee = sums.get('fee') ?? apart ?? eachOf(sums.get('feeTotal'), parts) ?? none;
  const without = sums.get('partPrincipal') ?? (apart && sums.get('perPart'));
  const perPart =
    without && fee ? { ...without, value: fen(without.value + fee.value) } : sums.get('perPart');
  return { ...(perPart && { perPart }), ...(fee && { fee }) };
}

/** The fee in each part, where the whole fee comes out even. */
function eachOf(whole: Found<Fen> | undefined, parts: number | undefined): Found<Fen> | undefined {
  if (!whole || !parts || whole.value % parts !== 0) return undefined;
  return { ...whole, value: fen(whole.value / parts) };
}

const NO_FEE =
  /(?:息费|[利罚]息|费用)(?:[及和与、/]?(?:手续费|服务费|费用)){0,2}(?:合计|一律|概予|都|均|已|为|是|:){0,3}(?:帮您|给您)?(?:全免|全部免除|全部豁免|免除|豁免|免了|停计|停收|¥?0(?:\.00?)?元?(?=$|[,，。;；)])|零(?=$|[,，。;；])|免(?=$|[,，。;；])|无(?=$|[,，。;；]))|(?<!另)不收(?:您)?(?:任何|分期)*(?:利息|手续费|服务费|费)(?=$|[,，。;；)])|(?<![\d.])0(?:费用|手续费|利息|息)(?=$|[,，。;；])|(?:没有|无)(?:任何)?其他(?:费用|收费)|不收取?(?:任何|分期)*(?:利息|手续费|服务费)(?:[及和与、](?:利息|手续费|服务费)){0,2}(?=$|[,，。;；)])|(?:免收?|免除(?![^,，。;；]{0,10}\d)|不(?:另|额外)?收取?|零|(?<![\d.])0)(?:任何|分期|全部|所有)?(?:利息[及和、与])?(?:手续费|服务费)|(?<!有)(?:无|没有)(?:任何|分期)?(?:手续费|服务费)(?!减|优惠|折)|(?:手续费|服务费)率?(?:全免|全部减免|全额减免|免收|(?:为|是|:)?(?:0(?:\.00?)?[元%‰]?(?![\d.%‰])|零|无(?=$|[,，。;；)])))|不另收取?(?:任何|其他)?费用|(?<!逾期)费用[:为]无/;

/** 首期无手续费: the others may have one. */
const OF_SOME = /(?:首期|首月|前\d{1,2}期|第\d{1,3}期|新客户?)[^,，。;；]{0,4}$/;

function noFee(text: string, sums: ReadonlyMap<SumId, Found<Fen>>): Found<Fen> | undefined {
  const found = ['fee', 'feeApart', 'feeTotal'].some((id) => sums.has(id as SumId))
    ? null
    : NO_FEE.exec(text);
  if (found && OF_SOME.test(text.slice(0, found.index))) return undefined;
  return found ? { value: fen(0), start: found.index, end: found.index + found[0].length } : undefined;
}
