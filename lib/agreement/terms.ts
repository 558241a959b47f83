import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { firstDay, isFirst, laterDay, monthOn } from './first.ts';
import { namedSum, type SumId, sumByDay } from './named.ts';
import { isDeferral, isOnePayment, onceOnly, partsIn } from './parts.ts';
import type { Found } from './promises.ts';
import type { FoundTerms } from './types.ts';

/** The figures of a plan in a squeezed text. The first that is called so counts. */
export function termsIn(
  text: string,
  amounts: readonly Amount[],
  days: readonly Day[],
  today: PlainDate,
): FoundTerms {
  const sums = new Map<SumId, Found<Fen>>();
  let down: Day | undefined;
  for (const amount of amounts) {
    const { id, by } = callOf(text, amount, days);
    const known = id && sums.get(id);
    // Of several totals the largest: a smaller one may be of a part of it.
    if (!id || (known && (id !== 'total' || known.value >= amount.amount))) continue;
    sums.set(id, { value: amount.amount, start: amount.start, end: amount.end });
    if (id === 'down') down = by;
  }
  const isLater = isDeferral(text);
  const parts = isLater ? undefined : partsIn(text);
  const one = isLater || (parts === undefined && isOnePayment(text));
  // 11月28日前一次性还8,500元: all of it, and nothing ahead.
  const only = one && !sums.has('total') ? sums.get('down') : undefined;
  if (only) {
    sums.set('total', only);
    sums.delete('down');
  }
  const first = (isLater && laterDay(text, days)) || (only ? down : firstDay(text, days, down));
  const firstDate =
    (first?.date && { value: first.date, start: first.start, end: first.end }) ?? monthOn(text, days, today);
  const every = days.find((day) => day.every);
  return {
    ...pick(sums, 'total'),
    ...pick(sums, 'down'),
    ...pick(sums, 'lastPart'),
    ...pick(sums, 'waived'),
    ...(!only && down?.date && { downBy: { value: down.date, start: down.start, end: down.end } }),
    ...(parts && { parts }),
    ...paymentOf(sums, parts?.value),
    ...(firstDate && { firstDate }),
    ...(one && onceOnly(text, sums.get('total') ?? sums.get('down'), days, firstDate)),
    ...(every?.day && { dueDay: { value: every.day, start: every.start, end: every.end } }),
    ...noFee(text, sums),
  };
}

function callOf(
  text: string,
  { start, end, marked }: Amount,
  days: readonly Day[],
): { id?: SumId | undefined; by?: Day | undefined } {
  const id = namedSum(text, start, end);
  const by = lastBefore(days, start);
  if (id) return { id, by: by?.date ? by : undefined };
  const byDay = marked && by && sumByDay(text, start, by);
  if (!byDay) return {};
  return byDay === 'perPart' || isFirst(text, by) ? { id: 'perPart' } : { id: 'down', by };
}

/** The last day that ends before a place, and no further than 20 characters from it. */
function lastBefore(days: readonly Day[], start: number): Day | undefined {
  return days.filter(({ end, date, every }) => (date || every) && end <= start && start - end <= 20).at(-1);
}

function pick<Id extends 'total' | 'down' | 'lastPart' | 'waived'>(
  sums: ReadonlyMap<SumId, Found<Fen>>,
  id: Id,
) {
  const found = sums.get(id);
  return found ? { [id]: found } : {};
}

/** One payment with its fee: as named, or the sum of what is named apart. */
function paymentOf(sums: ReadonlyMap<SumId, Found<Fen>>, parts: number | undefined): FoundTerms {
  const apart = sums.get('feeApart');
  const fee = sums.get('fee') ?? apart ?? eachOf(sums.get('feeTotal'), parts);
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
  /(?:免收?|免除(?![^,，。;；]{0,10}\d)|不收取?|零|(?<![\d.])0)(?:任何|分期|全部|所有)?(?:手续费|服务费)|(?<!有)(?:无|没有)(?:任何|分期)?(?:手续费|服务费)(?!减|优惠|折)|(?:手续费|服务费)(?:全免|全部减免|全额减免|免收|(?:为|是|:)?(?:0(?:\.00?)?元?(?![\d.%‰])|零))/;

function noFee(text: string, sums: ReadonlyMap<SumId, Found<Fen>>): FoundTerms {
  const found = ['fee', 'feeApart', 'feeTotal'].some((id) => sums.has(id as SumId))
    ? null
    : NO_FEE.exec(text);
  return found ? { fee: { value: fen(0), start: found.index, end: found.index + found[0].length } } : {};
}
