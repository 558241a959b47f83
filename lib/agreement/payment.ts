import type { Amount } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import { isFeeOnce } from './feeOnce.ts';
import { BORNE } from './named.ts';
import type { Found } from './promises.ts';
import type { SumId } from './sumNames.ts';
import type { FoundTerms } from './types.ts';

type Sums = ReadonlyMap<SumId, Found<Fen>>;

/**
 * One payment of a plan and the fee in it.
 *
 * @param sums  what each sum is called
 */
export function paymentIn(text: string, amounts: readonly Amount[], sums: Sums, parts?: number): FoundTerms {
  const total = sums.get('total');
  return {
    ...eachIn(amounts, total, parts),
    ...paymentOf(
      withFeeOfAll(sums, feeOfAll(text, amounts, total)),
      parts,
      noFee(text, sums),
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

/** One payment with its fee: as named, or the sum of what is named apart, unless the fee is paid once. */
function paymentOf(
  sums: Sums,
  parts: number | undefined,
  none: Found<Fen> | undefined,
  isOnce: boolean,
): FoundTerms {
  const apart = sums.get('feeApart');
  const fee = sums.get('fee') ?? apart ?? eachOf(sums.get('feeTotal'), parts) ?? none;
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

const LET_GO = oneOf([
  /全免|全部免除|全部豁免|免除|豁免|免了|停计|停收|¥?0(?:\.00?)?元?(?=$|[,，。;；)])/,
  /零(?=$|[,，。;；])|免(?=$|[,，。;；])|无(?=$|[,，。;；])/,
]);
const NO_FEE = anyOf([
  new RegExp(
    `(?:息费|费用|利息[及和与、/](?:手续费|服务费|费用))(?:合计|一律|概予|都|均|已|为|是|:){0,3}(?:帮您|给您)?${LET_GO}`,
  ),
  /(?<!另)不收取?(?:您)?(?:任何|分期|展期|延期)*(?:手续费|服务费|费用?)(?=$|[,，。;；)])/,
  /(?:展期|延期)(?:费用?)?(?:为|是|:)?(?:全免|免费|零|无(?=$|[,，。;；]))/,
  /(?<![\d.])0(?:费用|手续费)(?=$|[,，。;；])/,
  /(?<!有)(?:没有|无需?|亦无|无须|不用)(?:再)?(?:支付|承担|缴纳)?(?:任何|一切)?(?:其他|其它|别的|另外的?|额外的?|附加的?|他)(?:费用|收费|款项|费)/,
  /不(?:再|会|得|予|另行?|另外|额外){1,3}(?:向?您)?(?:计收|收取?|加收|产生)(?:任何|分期|其他|的)*(?:手续费|服务费)(?=$|[,，。;；)])/,
  /(?:附加|其他|另外的?)费用?[:为是]?(?:无(?=$|[,，。;；])|没有|¥?0(?:\.00?)?元?(?![\d.]))/,
  /(?:手续费|服务费|(?<!违约)费用)(?:也|都|均|全)?(?:没有|不要|不收|免了?)(?=$|[,，。;；])/,
  /(?:不计息|利息[^,，。;；]{0,6})[,，、]?(?:也)?不收费(?=$|[,，。;；])/,
  /(?:利息|服务费|手续费)[^。;；]{0,14}一概不(?:计|收)/,
  /(?<=^|[,，。;；])息(?:0|零|免)[,，;；、]费(?:0|零|免)(?=$|[,，。;；])|[未不]设(?:任何)?(?:手续费|服务费)(?=$|[,，。;；])/,
  /(?:手续费|服务费)[:?？](?:不要|不收|没有)(?=$|[,，。;；])/,
  /加收(?:RMB|¥)?0(?:\.00?)?元?(?![\d.])|费率[:为]?0(?:\.0+)?%/,
  /不收取?(?:任何|分期)*(?:利息[及和与、])?(?:手续费|服务费)(?:[及和与、](?:利息|手续费|服务费)){0,2}(?=$|[,，。;；)])/,
  /(?:免收?|免除(?![^,，。;；]{0,10}\d)|不(?:另|额外)?收取?|零|(?<![\d.])0)(?:任何|分期|全部|所有)?(?:利息[及和、与])?(?:手续费|服务费)/,
  /(?<!有)(?:无|没有)(?:任何|分期)?(?:手续费|服务费)(?!减|优惠|折)/,
  /(?:手续费|服务费)率?(?:全免|全部减免|全额减免|免收|(?:为|是|:)?(?:0(?:\.00?)?[元%‰]?(?![\d.%‰])|零|无(?=$|[,，。;；)])))/,
  /不(?:另外?|额外)(?:再)?收取?(?:任何|其他)?费用?(?=$|[,，。;；)])/,
  new RegExp(`(?:手续费|服务费|分期费)用?(?:为|是|:|共)*[\\d,.]*元?${BORNE.source}`),
  /(?<!逾期)费用[:为]无/,
  /(?:不再?|也不)(?:产生|收取|计收|加收)任?何?(?:利息|息费)(?:[及和与或、](?:手续费|服务费|费用))(?=$|[,，。;；)])/,
  /息费(?:不再(?:计收|收取|计)|减免|全免)(?=$|[,，。;；)])|不(?:含|再收取)[^,，。;；]{0,6}任何息费/,
]);

/** 首期无手续费: the others may have one. */
const OF_SOME = /(?:首期|首月|前\d{1,2}期|第\d{1,3}期|新客户?)[^,，。;；]{0,4}$/;

function noFee(text: string, sums: Sums): Found<Fen> | undefined {
  const found = ['fee', 'feeApart', 'feeTotal'].some((id) => sums.has(id as SumId))
    ? null
    : NO_FEE.exec(text);
  if (found && OF_SOME.test(text.slice(0, found.index))) return undefined;
  return found ? { value: fen(0), start: found.index, end: found.index + found[0].length } : undefined;
}
