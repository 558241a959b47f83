import type { CallCase } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { type Amount, type Day, daysIn, squeeze } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { anyOf } from '../text/index.ts';

/** By what a loan can be told from another: the last digits of its number, when it was taken out, and its sums. */
export type Loan = { tails: readonly string[]; dates: readonly PlainDate[]; sums: readonly Fen[] };

/** 合同尾号8816, 借据号JJ20258816; an agreement that is made now has a number of its own. */
const TAIL = anyOf(
  [
    /(?:尾号|尾数|[末后][四六46]位)(?:数字?)?[为是:(]{0,2}[*xX]{0,8}(\d{3,8})(?!\d)/,
    /信用卡\(?(?:卡号)?[*xX]{0,8}(\d{4})(?![\d.,年月元])/,
    /(?:合同|借据|贷款|借款|账单)(?:编?号码?)[为是:]?[A-Za-z0-9-]{0,20}?(\d{3,8})(?![A-Za-z0-9-])/,
  ],
  'g',
);
/** The card that pays, a telephone, a paper of identity: none of them is a loan. */
const OF_PAYING =
  /扣|划(?!分)|存入|转入|转账|汇|储蓄|借记|收款|绑定|还款[账卡]|银行卡|手机|电话|证件|身份|户名|验证|无关|除外|不[包含]/;
const CLAUSE_START = /[^,，。;；!！(]*$/;
const CLAUSE_END = /^[^,，。;；!！)]*/;

/** 借款日期2025年3月10日, 3月10日发放的贷款. */
const LOAN_BEFORE = /(?:借款|贷款|放款|发放|起息|支用)(?:日期?|时间)(?:为|是|:|于)?$|(?:放款|发放)于?$/;
const LOAN_BEHIND =
  /^(?:申请|办理|发放|借出?|支用|提取|签订|签署)?(?:的|了)?(?:那?[一1]?笔)?(?:借款|贷款|放款|支用|借据)/;
const TAKEN_OUT = /^(?:借|申请|办理|支用|提取)[^,，。;；]{0,6}(?:借款|贷款|那笔|这笔)/;

/** 借款本金5,000元, 欠款合计5,000元; not the principal of one part. */
const OWED_BEFORE =
  /(?<!每期|首期|各期|每月|月还|末期|手续费|减免|免除|首付)(?:应还|应付|剩余|未还|待还|借款|贷款|欠款|逾期|分期|透支|账单|债务|合同){0,2}(?:本金|本息|借款|贷款|欠款|债务|账单|透支)(?:总?金额|总额|余额|总计|合计|共计|额|共|为|是|:|人民币|¥|RMB|计){0,4}$/;
const OWED_BEHIND = /^元?的?(?:借款|贷款|欠款|账单|本金|债务)(?!利率|合同)/;
const OF_A_PART = /(?:每[期月]|[首末各]期|先[付还]|首付|手续费|利息|费用|减免|免)[^,，。;；]{0,10}$/;

/**
 * What a paper names of the loan it is about.
 *
 * @param text  squeezed
 * @param total  what it says is paid in all
 */
export function loanIn(
  text: string,
  { amounts, days }: { amounts: readonly Amount[]; days: readonly Day[] },
  total: Fen | undefined,
): Loan {
  const owed = amounts.filter((sum) => sum.marked && isOwed(text, sum)).map(({ amount }) => amount);
  return {
    tails: tailsIn(text),
    dates: days.flatMap((day) => (day.date && isLoanDay(text, day) ? [day.date] : [])),
    sums: total === undefined ? owed : [...owed, total],
  };
}

function tailsIn(text: string): string[] {
  return [...text.matchAll(TAIL)].flatMap(({ 0: words, index }) => {
    const before = CLAUSE_START.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
    const behind = CLAUSE_END.exec(text.slice(index + words.length, index + words.length + 10))?.[0] ?? '';
    return OF_PAYING.test(before + behind) ? [] : (/\d+$/.exec(words) ?? []);
  });
}

function isLoanDay(text: string, { start, end }: Day): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)];
  return LOAN_BEHIND.test(behind) || TAKEN_OUT.test(behind) || LOAN_BEFORE.test(before);
}

function isOwed(text: string, { start, end }: Amount): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 8)];
  return !OF_A_PART.test(before) && (OWED_BEFORE.test(before) || OWED_BEHIND.test(behind));
}

/** A year is no number of a contract. */
const IN_NAME = /\d{3,8}/g;

/** A debt, and what it comes to by its bill and as it stood. */
export type KnownDebt = { debt: NonNullable<CallCase['debt']>; sums: readonly Fen[] };

/** What the user has written down of a debt: the numbers and days in what it is called, and its sums. */
export function loanOf({ debt, sums }: KnownDebt, on: PlainDate): Loan {
  const name = squeeze(debt.name ?? '').text;
  const days = daysIn(name, on).filter(({ date }) => date);
  const rest = days.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    name,
  );
  return { tails: rest.match(IN_NAME) ?? [], dates: days.flatMap(({ date }) => date ?? []), sums };
}
