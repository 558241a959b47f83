import { LATER } from './apart.ts';
import { done } from './paid.ts';

/** 9月账单608.40元, 本期应还72.00元; of nought nothing is to be paid. */
const SUM =
  /(?:\d月份?账单|本期账单|应还|待还|需还)(?:金额|总额|款|额)?[:为是]?(?:人民币)?¥?(?!0(?:\.0+)?(?![\d.]))\d/;
const DAY =
  /(?:还款|扣款|到期|缴款)(?:日期?|期限)[:为是]?(?:20\d\d[年/-])?\d{1,2}[月/-]\d|\d[日号](?:之?前|到期)/;
const NEXT = new RegExp(LATER);

/** 协议已生效，首期还款日3月2日，首期应还450元，请按时还款: a plan that asks for its first part, and no loan. */
const FIRST_DAY = /首期(?:还款|扣款)日期?[:为是]?(?:20)?\d/;
const FIRST_SUM = /首期(?:应还|需还)(?:金额|款)?[:为是]?(?:人民币)?¥?[1-9]/;
const ASKS = /请[^。；;,，]{0,6}按[约时期]/;
const LENT = /放款|发放|到账|打款|汇入/;
const isFirstPart = (text: string): boolean =>
  FIRST_SUM.test(text) && FIRST_DAY.test(text) && ASKS.test(text) && !LENT.test(text);

/** 借款已发放，首期还款日3月2日: told with the loan, long before it is due. */
export const isFirstOfLoan = (text: string): boolean => LENT.test(text) && FIRST_DAY.test(text);

const isOver = (text: string): boolean => done.some((words) => words.test(text));
/** What was paid is the bill that is told, unless another is named. */
const PAID = /(?:还款|扣款|代扣|支付|缴费)[^。；;,，]{0,12}成功|成功(?:还款|扣款)|(?:还|结|缴)清/;
const ANOTHER = /\d{1,2}月份?(?:的|信用卡|电子)?账单|新账单/;
/** Nothing is to be paid of it: arranged in parts, or called off. */
const CALLED_OFF = /原第|不再扣|无需|已分\d|剩余(?:应还|待还)0/;

/** A bill in a sentence of its own. */
const isBill = (sentence: string): boolean =>
  SUM.test(sentence) &&
  DAY.test(sentence) &&
  !NEXT.test(sentence) &&
  !CALLED_OFF.test(sentence) &&
  !isOver(sentence);

/** The sentences of a text, and which of them tell a bill that is still to be paid. */
function billsBeside(text: string): { sentences: string[]; bills: string[] } {
  const sentences = isOver(text) ? text.split(/(?<=[。；;!！])/) : [];
  const wasPaid = sentences.some((sentence) => isOver(sentence) && PAID.test(sentence));
  return {
    sentences,
    bills: sentences.filter((sentence) => isBill(sentence) && (!wasPaid || ANOTHER.test(sentence))),
  };
}

/** Whether something is to be paid by a day, though another sentence tells of what was paid, given back or arranged. */
export const tellsNext = (text: string): boolean =>
  isOver(text) && (isFirstPart(text) || billsBeside(text).bills.length > 0);

/** What a text tells beside what is over, where it does. */
export function withoutOver(text: string): string {
  const { sentences, bills } = billsBeside(text);
  return bills.length > 0 ? sentences.filter((sentence) => !isOver(sentence)).join('') : text;
}
