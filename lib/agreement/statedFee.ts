import type { Amount } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { oneOf } from '../text/index.ts';
import { namedSum } from './named.ts';
import { isOfLate } from './open.ts';
import type { Doubt, Terms } from './types.ts';

/** What is charged for a plan or an account; 逾期费用 is what being late cost, 生活费 what one lives on. */
const FEE = new RegExp(
  `(?:${oneOf([
    /手续|服务|管理|咨询|代办|办理|受理|资料|审核|评估|协议|合同|方案|账户|分期|展期|延期|协商|调解|担保|保险|保管|律师|公证|工本|会员|短信|信息|平台|系统|通道|渠道|技术|快递|邮寄|催收/,
  ])})费(?!率)|(?<!no|zero|free|without)(?:service|handling|processing|management|admin(?:istration)?|monthly|instal+ment)(?:fees?|charges?)`,
  'i',
);
/** 免手续费：第1期 … 720元: there is none, and the sum behind it is another. */
const NONE = /(?:免(?:收|除|去|掉)?|不收取?|无|没有|零|0)(?:任何|分期)?(?:手续|服务)费(?![为:]?\d)/g;
/** What is paid only if one wants something is no fee of the plan. */
const IF_WANTED = /如|若|一旦|提前|可选/;

/**
 * The fee that a clause states and no row holds: 另收一次性手续费200元, also where 手续费0元 stands elsewhere.
 *
 * @param before  of its sentence
 * @param unknown  the sums in it that no row holds
 */
export function statedFee(
  text: string,
  before: string,
  clause: string,
  unknown: readonly Amount[],
): Fen | undefined {
  if (!FEE.test(clause.replace(NONE, '')) || IF_WANTED.test(before + clause) || isOfLate(before + clause))
    return undefined;
  // That of all parts, which does not come out even, is compared as the fee of each.
  return unknown.find(({ amount, start, end }) => amount > 0 && namedSum(text, start, end) !== 'feeTotal')
    ?.amount;
}

/** Whether a fee that a paper states is none that the call knows of. Where nothing is known of a fee, nobody can tell. */
export function isFeeNotAgreed({ fee }: Doubt, call: Terms): boolean {
  if (fee === undefined || call.fee === undefined) return false;
  return ![call.fee, fen(call.fee * (call.parts ?? 1)), call.down, call.waived].includes(fee);
}
