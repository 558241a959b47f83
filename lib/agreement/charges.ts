import type { Amount } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { anyOf } from '../text/index.ts';
import { BORNE, isBorne } from './borne.ts';
import { isOfUsualCharges } from './headings.ts';
import { namedSum } from './named.ts';
import type { Doubt } from './types.ts';

/** A fee of the plan; in a squeezed text English words stand without blanks. */
const IN_ENGLISH =
  /(?:service|handling|processing|admin(?:istration)?|management|instal+ment)(?:fees?|charges?)/;
/** Costs, in all their names. */
const CHARGE = anyOf(
  [
    /利息|罚息|复利|计息|停息|违约金|滞纳金|息费|(?<![消免收缴付活])费(?!率|用|的)/,
    /保险(?!公司)|(?:意外|人身|信用|责任|寿)险|利率|年化|费率|费用/,
    IN_ENGLISH,
    /(?:late|extra|additional)(?:fees?|charges?)|(?<!dis)interest(?!ed|ing)|insurance|premium/,
  ],
  'i',
);
/** That there is none, or that it is let go of or ends. */
const FREE = anyOf(
  [
    /免(?:收|除|去|掉|付|交|缴|于|手续|服务|息|费|了)?|减免|豁免/,
    /不[因向][^,，。;；]{0,10}收取/,
    /不(?:会)?(?:再|另|额外|收|计|产生|新增|加|需|要(?=利息|手续费|服务费|任何))/,
    BORNE,
    /(?:no|zero|without|free)(?:any|of|extra|additional)?(?:interest|fees?|charges?)|interest-?free|waived/,
    /无(?!法)|没|[不未]设|放弃|不向[^,，。;；]{0,4}收|零|停/,
    /(?<![\d.])0(?:\.0+)?(?:元|%|‰|$|[,，。)息利手费])/,
  ],
  'i',
);
/** That it is not let go of: 不予减免, 无法停止计息, 不享受. */
const NOT_FREE = anyOf([
  /(?:无法|不能|不支持|不予|不可|不承诺|不同意|不享受|不再|不接受|不会|未能?|没有|暂不|无)[^,，。;；]{0,6}(?:免(?!费)|减|停)/,
  /不(?:减|免|停)/,
  /(?:减免|降|减)[至到](?!为?¥?(?:0(?:\.0+)?元?(?![\d.])|零))/,
  /酌情[^,，。;；]{0,4}[免减]|不(?:承诺|保证)|不(?:包?含|包括|计入)[^,，。;；]{0,8}$/,
]);
/** 不会向您收取任何费用, 已包含利息. */
const NEVER = /诈骗|从未授权|不会[^,，。;；]{0,24}(?:收取|要求)|(?:已|均|包)包?含|(?<!不)包括/;
/** What is left out of a sum comes on top of it. */
const LEFT_OUT =
  /(?:不|未)(?:包?含|包括|计入)[^,，。;；]{0,8}(?:利息|罚息|违约金|滞纳金|息费|费)|(?<!不(?:再|另|会|需)?|无需|不用|不必|没有?|未)(?:另|(?<!额)外)[加付计收]|(?<!不(?:再|会|得|需)?|无需|无须|未)另行/;
/** 年利率15.4%: a part of each payment that is not told apart, or on top of it. */
const BY_RATE =
  /(?:利率|年化)(?!.{0,8}(?:封顶|不超过|上限))[^,，。;；\d]{0,6}(?!0(?:\.0+)?[%‰])\d[\d.]*[%‰]|按[日月年]计[收付]?息/;
/** 每期720元+利息, 720元加当月利息: on top of a figure, and how much does not stand there. */
const ADDED =
  /\d(?:元|块)?(?:本金)?(?:[+＋加]|外加|另加)(?:上)?(?:当期|当月|每期|相应|对应)?(?:的)?(?:利息|罚息|息费|手续费|服务费|费用)(?![^,，。;；)）]{0,4}\d)/;
/** 首付款1,000元及手续费: another cost beside a figure that has a row, and how much does not stand there. */
const ALONG =
  /\d(?:元整?|块)?(?:以?及|[和与、]|连同|并(?:支付|缴纳|付)?|外?加)(?:相应|对应|当期|分期|逾期|全部|剩余|所有|其余|的){0,3}(?:利息|罚息|息费|手续费|服务费|违约金|滞纳金|费用|保险费?)(?![^,，。;；)）]{0,6}(?:\d|零|[免无停]))/;
/** What is owed before the plan, not what comes with it. */
const SO_FAR =
  /已(?:经)?产生|此前|截[至止]|原|[尚所拖]欠|现欠|欠款|当前|目前|累计|历史|逾期[本款]|贷款本|透支本|未还|待还|(?<!不)欠/;
const LET_GO = /(?:减免|免除|豁免|免收)(?![后至到])/;
const ADDS =
  /期间|以后|后续|随|一并|按[日月天]|继续|仍|照|另|加收|收取|计收|承担|缴纳|购买|每[期月日天]|一次性|须|需/;

/** 不再计收罚息但利息照算. */
const BUT = /但|不过|仅|只|恢复|除[^,，。;；]{1,10}外(?![,，]?(?:无|不|没|另?不))/;

/** Whether a clause takes back a part of what it promises. */
export const takesBack = (clause: string): boolean => BUT.test(clause);

/** What was owed before, a limit, another sum that is let go of, a smaller total: none of them is paid on top. */
export function isAside(text: string, start: number, end: number, clause: string): boolean {
  // 4,500元(肆仟捌佰元整): then one of both is wrong.
  if (/元[（(](?:大写|人民币|[:：]){0,3}$/.test(text.slice(Math.max(0, start - 10), start))) return false;
  // 借款人确认实际结欠36,800元: whoever signs that owes it.
  if (/(?:确认|承认|认可)[^,，。;；\d]{0,10}欠/.test(clause)) return false;
  if (/^(?:元)?的?(?:欠款|账单|借款|贷款|本金|额度|债务|本息)/.test(text.slice(end, end + 6))) return true;
  if (isBorne(text, end)) return true;
  const id = namedSum(text, start, end);
  if (id === 'waived' || id === 'total') return true;
  if (!ADDS.test(clause) && (SO_FAR.test(clause) || (LET_GO.test(clause) && !NOT_FREE.test(clause))))
    return true;
  return id === 'none' && !/首[期次]|第[一1]期|利息|费/.test(clause);
}

/**
 * Whether a clause tells of a cost that comes with the plan, and does not say that there is none.
 *
 * @param sums  how many sums stand in it
 * @param unknown  how many of them no row holds
 */
export function isCharge(clause: string, sums: number, unknown: number): boolean {
  if (BY_RATE.test(clause) && !FREE.test(clause)) return true;
  if (ADDED.test(clause)) return true;
  if (LEFT_OUT.test(clause) && (CHARGE.test(clause) || unknown > 0)) return true;
  if (!CHARGE.test(clause) || isOfUsualCharges(clause)) return false;
  if (NEVER.test(clause)) return false;
  if (NOT_FREE.test(clause)) return true;
  if (FREE.test(clause) && !BUT.test(clause)) return false;
  if (sums > 0 && unknown === 0 && !ALONG.test(clause)) return false;
  return !(SO_FAR.test(clause) && !ADDS.test(clause));
}

/** A cost of being late that is told as a share: 加收5%违约金. */
export const isPenalty = (clause: string): boolean =>
  /[1-9]\d*(?:\.\d+)?%/.test(clause) && /违约金|滞纳金|罚|加收|律师费/.test(clause);

const FEE_EACH =
  /^(?:另|外|并|且|加|每[期月]|[收付计]|取){0,5}(?:分期)?(?:手续|服务)费用?(?:[为是:]|每[期月]|各|均){0,3}¥?[\d,.]+元?(?:\/期|每[期月])?$/;

/** 另收手续费每期63.80元: only the fee that has a row, and that the payment there holds. */
export const isFeeOfRow = (clause: string, sums: readonly Amount[], fee: Fen | undefined): boolean =>
  fee !== undefined &&
  sums.length === 1 &&
  sums[0]?.amount === fee &&
  FEE_EACH.test(clause) &&
  /[期月]/.test(clause);

/** 每期手续费率0.10%（按分期金额计，即15.00元）: of the whole, and what it comes to in each part. */
const FEE_RATE =
  /^(?:每[期月])?(?:分期)?(?:手续费|服务费)率?(?:为|是|:|每[期月]){0,2}[\d.]+[%‰](?:[(](?:按(?:分期)?(?:本金|金额|总额)计[收算]?)?)?$/;
const COMES_TO =
  /^[,，]?(?:即|约|合)(?:每[期月])?(?:为|是|:)?¥?([\d,]+(?:\.\d\d?)?)元(?:\/期|每期)?(?=[)]|[,，。;；]|$)/;

/** 手续费率0.10%（即每期15.00元）: without a comma, the two in one clause. */
const IN_ONE = /^([^(]{4,24}[%‰][(])(即[^(),，]{4,20}[)]?)$/;

/** Whether a clause is the rate of the fee that has a row. @param behind  the next few signs */
export function isRateOfRow(clause: string, behind: string, fee: Fen | undefined): boolean {
  const [, rate = clause, told = behind] = IN_ONE.exec(clause) ?? [];
  const sum = fee && FEE_RATE.test(rate) ? COMES_TO.exec(told)?.[1] : undefined;
  return sum !== undefined && Math.round(Number(sum.replaceAll(',', '')) * 100) === fee;
}

const FEE = anyOf([/手续费|服务费|分期费|费率/, IN_ENGLISH], 'i');

/** Whether one of the clauses that must be asked about is a fee, of which no row has the sum. */
export const hasFee = (doubts: readonly Doubt[]): boolean =>
  doubts.some(({ kind, words }) => kind === 'charge' && FEE.test(words.replace(/\s/g, '')));
