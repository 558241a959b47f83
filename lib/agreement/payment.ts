import type { Amount } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { isFeeOnce } from './feeOnce.ts';
import { noFee } from './noFee.ts';
import type { Found } from './promises.ts';
import { feeByRate } from './rateFee.ts';
import type { SumId } from './sumId.ts';
import type { FoundTerms } from './types.ts';

type Sums = ReadonlyMap<SumId, Found<Fen>>;

const FEES = ['fee', 'feeApart', 'feeTotal'] as const;

/**
 * One payment of a plan and the fee in it.
 *
 * @param sums  what each sum is called
 */
export function paymentIn(text: string, amounts: readonly Amount[], sums: Sums, parts?: number): FoundTerms {
  const total = sums.get('total');
  const isNamed = FEES.some((id) => sums.has(id));
  return {
    ...eachIn(amounts, total, parts),
    ...paymentOf(
      withFeeOfAll(sums, feeOfAll(text, amounts, total)),
      parts,
      isNamed ? undefined : (noFee(text) ?? feeByRate(text, amounts)),
      isFeeOnce(text),
    ),
  };
}

/** 总额4,095元，9期，455元: the sum that makes up the whole, so many times. */
function eachIn(amounts: readonly Amount[], total: Found<Fen> | undefined, parts = 0): FoundTerms {
  const each =
    parts > 1 ? amounts.find(({ amount, marked }) => marked && amount * parts === total?.value) : undefined;
  return each ? { perPart: { value: each.amount, start: each.start, end: each.end } } : {};
}

type Plan = { parts: number | undefined; each: Fen | undefined; last: Fen | undefined };

/**
 * 欠款9,600元分12期，每期800元: what all parts come to, with what is paid ahead, if it stands there; parts that are rounded
 * come to less than a fen each beside it.
 */
export function productIn(
  amounts: readonly Amount[],
  { parts = 0, each, last }: Plan,
  down = fen(0),
): Found<Fen> | undefined {
  // Of parts that nobody named a sum of, what is paid ahead is not all.
  if (each === undefined) return undefined;
  const whole = down + (parts - 1) * each + (last ?? each);
  const isWhole = ({ amount }: Amount) => amount > 0 && amount === whole;
  const isNear = ({ amount, marked }: Amount) => marked && amount > each && Math.abs(amount - whole) < parts;
  const all =
    parts > 1
      ? (amounts.find(isWhole) ?? (last === undefined ? amounts.find(isNear) : undefined))
      : undefined;
  return all && { value: all.amount, start: all.start, end: all.end };
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
function withFeeOfAll(sums: Sums, fee: Amount | undefined) {
  if (!fee) return sums;
  const { amount: value, start, end } = fee;
  const all = new Map(sums).set('feeTotal', { value, start, end });
  if (all.get('fee')?.value === value) all.delete('fee');
  return all;
}

/** One payment with its fee (`told`: in words, where no sum is named): as named, or the sum of what is named apart, unless the fee is paid once. */
function paymentOf(
  sums: Sums,
  parts: number | undefined,
  told: Found<Fen> | undefined,
  isOnce: boolean,
): FoundTerms {
  const apart = sums.get('feeApart');
  const fee = sums.get('fee') ?? apart ?? eachOf(sums.get('feeTotal'), parts) ?? told;
  const without = sums.get('partPrincipal') ?? (apart && sums.get('perPart'));
  const perPart =
    without && fee
      ? { ...without, value: isOnce ? without.value : fen(without.value + fee.value) }
      : sums.get('perPart');
  return { ...(perPart && { perPart }), ...(fee && { fee }) };
}

/** The fee in each part, where the whole fee comes out even. */
function eachOf(whole: Found<Fen> | undefined, parts: number | undefined): Found<Fen> | undefined {
  if (!whole || !parts || whole.value % parts !== 0) return undefined;
  return { ...whole, value: fen(whole.value / parts) };
}
