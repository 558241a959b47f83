import { PART } from './columns.ts';
import type { Amount } from './figure.ts';
import { type Called, labelsIn } from './roles.ts';

const COUNTS = /天数|期[数次]|日期?$/;
const OF_ELSE = /额度|上[期月]|下[期月]|积分/;
/** At the end of a row: what the others come to. */
const ALL =
  /^(?:应还|待还)?(?:本息)?[合总]计(?:应还|待还)?(?:金额)?$|^(?:月供|期供|每[期月](?:应还|还款)(?:款|额|金额)?)$/;
/** What was paid of it. */
export const REPAID = /^(?:已[还付缴]|实还|实际还款|本期已还)(?!日|时)/;
/** What is left to be paid of it. */
export const LEFT = /^(?:剩余|待还|未还|尚欠|差额|[还尚]差)(?!本金|利息|总)/;

/** 期数, 还款日, 金额: of a list of payments the sum of a row, where no other column is. */
const PLAIN = /^(?:还款|分期)?金额$/;
const OF_PAYMENTS =
  /(?:期[数次]|账期)[^\d，。；]{0,12}(?:还款|到期|应还|扣款)日|(?:还款|到期|应还|扣款)日期?金额/;

/**
 * What each sum of a copied table is, by the head of its column. Where a column tells what was paid of it, what is left
 * is owed, and not all of the bill.
 */
export function calledInColumns(
  text: string,
  amounts: readonly Amount[],
  headOf: (start: number) => string | undefined,
): Map<Amount, Called> {
  const heads = new Map(
    amounts.map((amount) => [
      amount,
      headOf(amount.end - 1)
        ?.trim()
        .replace(/[(（]元[)）]/, ''),
    ]),
  );
  const sums = amounts.filter(({ marked }) => marked).map((amount) => heads.get(amount) ?? '');
  const isPlain = OF_PAYMENTS.test(text) && sums.every((head) => PLAIN.test(head));
  const headed = amounts.flatMap((amount) => {
    const head = heads.get(amount);
    if (head === undefined) return [];
    const called: Called | undefined = isPlain && amount.marked ? 'total' : calledBy(head, amount);
    return called ? [{ amount, head, called }] : [];
  });
  const has = (sign: RegExp) => headed.some(({ head }) => sign.test(head));
  const isPart = headed.some(({ head, amount }) => REPAID.test(head) && amount.amount > 0);
  const isLeft = isPart || (has(REPAID) && has(LEFT));
  const asLeft = (head: string, called: Called): Called => {
    if (LEFT.test(head)) return 'total';
    return called === 'total' ? 'none' : called;
  };
  const fees = headed.filter(({ called, amount }) => called === 'fee' && amount.amount > 0);
  return new Map(
    headed.map(({ amount, head, called }) => {
      if (called === 'fee' && !isOnlyFee(fees, amount)) return [amount, 'none'];
      return [amount, isLeft ? asLeft(head, called) : called];
    }),
  );
}

/** 滞纳金 and 违约金 in columns of their own: how much it is in all nobody says. One of 0.00 is none beside another. */
const isOnlyFee = (fees: readonly { amount: Amount }[], amount: Amount): boolean =>
  fees.length === 0 || (fees.length === 1 && fees[0]?.amount === amount);

/** 最低还款额 is the minimum. Under 卡号 a bare number is none. */
function calledBy(head: string, { marked }: Amount): Called | undefined {
  const labels = labelsIn(head);
  if (head.startsWith(PART) || (labels.length === 0 && !marked && !LEFT.test(head))) return 'none';
  if (COUNTS.test(head) || OF_ELSE.test(head) || REPAID.test(head)) return 'none';
  if (ALL.test(head)) return 'total';
  // 应还罚息: what is owed as a fee.
  const called = (labels.find((label) => label.called === 'fee') ?? labels[0])?.called;
  if (!called && LEFT.test(head)) return 'total';
  return called === 'loan' ? 'none' : called;
}
