import type { Breach } from './types.ts';

const NOT_REACHED =
  /换了?(?:手机)?号|停机|空号|关机|失联|联系不上|联络不上|打不通|找不到我|找不到你|欠费|没接(?:过|他们|电话)|不接电话|都没接|没有接|拉黑|屏蔽/;
const REACHED =
  /我(?:一直|每次|都|明明|天天)?(?:都)?(?:接电话|接了|在接|能接|接听|接过)|没换号|没失联|联系得上|打得通|手机一直开|电话一直通|刚跟他们/;
const NOT_TOLD =
  /(?:没|没有|未|不)(?:跟他|对他|向他)?(?:说|提|讲|透露|告诉|提到|提起|涉及)[^,?]{0,6}(?:欠|债|钱|金额|逾期|别|贷|借|其他|什么事)|没说别/;

/**
 * Others may be asked for the number, or to pass word, while the debtor cannot be reached: then contacting them is to
 * be asked about, and nothing where the text says that the debt was not mentioned. If he could be reached it is sure.
 */
export function withinReach(text: string, found: readonly Breach[]): Breach[] {
  const isThird = ({ rule }: Breach) => rule === 'collect.third';
  const isTold = found.some(({ rule, sure }) => rule === 'collect.third.say' && sure);
  const notTold = NOT_TOLD.test(text);
  if (REACHED.test(text)) return found.map((one) => (isThird(one) ? { ...one, sure: true } : one));
  if (!NOT_REACHED.test(text)) return [...found];
  if (isTold && !notTold) return [...found];
  const rest = found.filter(({ rule }) => !rule.startsWith('collect.third'));
  return found.some(isThird) && !notTold ? [...rest, { rule: 'collect.third', sure: false }] : rest;
}
