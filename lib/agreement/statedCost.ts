import type { Amount } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { oneOf } from '../text/index.ts';
import { isAside } from './charges.ts';
import { namedSum } from './named.ts';
import { isOfLate } from './open.ts';
import type { Terms } from './types.ts';

/** Interest, insurance, deposits, and what being late costs. */
const COST = oneOf([
  /利息|罚息|息费|违约金|滞纳金|保费|押金|定金|(?:保证|担保|保障|风险|诚意|解冻|激活|认证|履约)金/,
  /(?:保险|(?:意外|人身|信用|责任|重疾|寿|保障)险)(?!公司)费?/,
]);
/** 利息合计, 保险费每月: its sum stands right behind it. */
const NAMED = new RegExp(
  `${COST}${oneOf([/合计|共计?|总计|一共|总额|金额|为|是|:|人民币|每[期月年]|一次性?|约|各|均|收取?|需|须|支?付|缴纳?|\(/])}{0,6}$`,
);
/** 300元押金. */
const NAMED_BEHIND = new RegExp(`^(?:元|块)?的?(?:还款|履约)?${COST}`);
/** What a sum is made of, or holds; what there is none of. */
const WITHIN = /本金|本息|其中|含|包括|免|不|无(?!论)|没|已(?:还|付|交|缴|支付|归还|偿还|扣)|退/;
/** 已包含在总额内, 已计入上述总额: a part of the total, which is compared by itself. 另计入总额 comes on top of it. */
const IN_TOTAL =
  /^(?:元|块)?[^另将再会需须未没\d]{0,4}(?:(?:包?含|包括|计算|算)[在于进入]|[计列]入)(?:内|里|其中|(?:还款|应还|分期|上述|以上|前述|该|协商){0,2}(?:总|金额))/;
/** What is said of it in the same sentence: that it is let go of, or was there before. */
const LET_GO = /减免|免除|豁免|免收|放弃|不再|停|原|已产生|累计|截[至止]|历史|此前|欠/;
/** That it is to be paid; 需要 may ask for anything. */
const TO_PAY = /另|加收|加扣|额外|收取|[需须应][支付交缴]|缴|交|支付|购买|一次性|每[期月]/;
const IF_WANTED = /如|若|一旦|提前(?:结清|还|归还|偿还|清偿)|可选/;

type Place = { text: string; start: number; end: number };

/**
 * Interest, insurance or a deposit that a clause states in figures, beside a plan that holds none: 另付利息432元, 押金300元.
 * What a sum of the plan is made of, or what is let go of, is none.
 *
 * @param before  of its sentence
 * @param amounts  all sums of the text
 * @param terms  what was read of it
 */
export function statedCost(
  text: string,
  before: string,
  clause: Place,
  amounts: readonly Amount[],
  terms: Terms,
): Fen | undefined {
  const sentence = before + clause.text;
  if (IF_WANTED.test(sentence) || isOfLate(sentence)) return undefined;
  const behind = /^[^。;；!！]{0,40}/.exec(text.slice(clause.end))?.[0] ?? '';
  if (!TO_PAY.test(clause.text) && LET_GO.test(sentence + behind)) return undefined;
  const own = amounts.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return own.find((sum, at) => {
    const from = own[at - 1]?.end ?? clause.start;
    return (
      sum.marked &&
      !isAside(text, sum.start, sum.end, clause.text) &&
      isCost(text, from, sum, own[at + 1]?.start ?? clause.end) &&
      !isOfPlan(sum, amounts, text, terms)
    );
  })?.amount;
}

/** Whether the words around a sum, up to the sums beside it, call it a cost. */
function isCost(text: string, from: number, { amount, start, end }: Amount, until: number): boolean {
  const [ahead, behind] = [text.slice(from, start), text.slice(end, until)];
  if (amount === 0 || WITHIN.test(ahead) || IN_TOTAL.test(behind) || /减|免|退|不/.test(behind)) return false;
  return NAMED.test(ahead) || NAMED_BEHIND.test(behind);
}

/** Whether a row holds it, or a sum that a row holds is made of it and another one. */
function isOfPlan(
  { amount, start, end }: Amount,
  amounts: readonly Amount[],
  text: string,
  terms: Terms,
): boolean {
  const { total, down, perPart, fee, waived, parts = 1 } = terms;
  const id = namedSum(text, start, end);
  // 手续费0元，利息合计432元: that of all parts is no row's where that of each is another.
  const isRow = id === 'feeTotal' && fee !== undefined && Math.abs(fee * parts - amount) <= parts;
  if (isRow || id === 'fee' || id === 'waived' || amount === down || amount === waived) return true;
  const wholes = [total, down, perPart].filter((one) => one !== undefined);
  return amounts.some((other) => wholes.some((whole) => other.amount > 0 && other.amount + amount === whole));
}
