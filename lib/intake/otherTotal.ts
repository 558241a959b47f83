import type { Amount } from './figure.ts';
import { isLate, type Look } from './look.ts';
import { type Found, field } from './sums.ts';

/** 已扣回840.50元, 您只还了100.00元, 实还 900.00, 溢缴款160.00元已抵扣. */
const PAID =
  /(?:已(?:经|自动|主动|提前)?(?:[还扣付缴收]|入账)|[还扣付缴收][了到回]|实(?:际|际已)?[还扣付缴]|[仅只可](?:还款|扣[收得]?)|收到|代还|溢缴款?|预存款?)(?:款项?|金额|[您你]的?还款|了|到)?(?:[(（][^)）\d]{1,3}[)）])?[:为]?(?:人民币)?¥?$/;
const OF_LEFT = ['minimum', 'fee'];

/**
 * Of a bill of which a part was paid what is left: 应还2,244.00元，实还1,900.00元，缺口344.00元. Its own sums tell, whatever
 * they are called. No more is late than is owed in all, so a total that is less is none.
 */
export function withoutPaid(look: Look, found: Found): Found {
  const { total, ...others } = found;
  const { overdue } = others;
  const isOfLate = isLate(look.kind);
  if (!isOfLate) return { ...found, ...field('total', total && (leftOf(look, total.value) ?? total)) };
  if (!overdue) return withLeft(look, found);
  const left = leftOf(look, overdue.value);
  const isSame = total?.value === overdue.value;
  if (left) return { ...others, overdue: left, ...field('total', isSame ? undefined : total) };
  const isOfBill =
    total && (total.value < overdue.value || leftOf(look, total.value)?.value === overdue.value);
  return isOfBill ? others : found;
}

/** 应还2,460.50元，实扣2,000.00元，差额460.50元，已逾期: where nothing says which of them is late. */
function withLeft(look: Look, found: Found): Found {
  const bills = look.called.filter(({ called }) => called === 'total');
  const left = bills.map(({ amount }) => leftOf(look, amount)).find((one) => one !== undefined);
  const { total: _, ...others } = found;
  return left ? { ...others, overdue: left } : found;
}

/** What is left of a sum, where one that was paid and one that is left make it up. */
function leftOf({ amounts, called, squeezed: { text } }: Look, bill: number): Found['total'] {
  const isPaid = ({ start }: Amount) => PAID.test(text.slice(Math.max(0, start - 14), start));
  const isNamed = ({ start }: Amount) =>
    called.some((sum) => sum.start === start && OF_LEFT.includes(sum.called));
  const [paid, left] =
    amounts
      .filter((sum) => sum.amount > 0 && sum.amount < bill && isPaid(sum))
      .map(
        (sum) =>
          [
            sum,
            amounts.find(
              (one) => one !== sum && one.amount === bill - sum.amount && !isPaid(one) && !isNamed(one),
            ),
          ] as const,
      )
      .find(([, one]) => one !== undefined) ?? [];
  return paid && left && { value: left.amount, start: left.start, end: left.end };
}
