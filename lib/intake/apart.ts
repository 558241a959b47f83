import type { CalledSum } from './roles.ts';

/** 已还1,000元, whatever else it is called. */
const PAID = /(?:已(?:经)?|成功)(?:还款?|归还|偿还|支付|付款?|缴)(?:金额|了|款)?[:为]?(?:人民币)?$/;
export const isPaid = (text: string, start: number): boolean =>
  PAID.test(text.slice(Math.max(0, start - 12), start));

const OF_ALL = /(?:全部|总)(?:待还|应还|需还|未还|欠款)?(?:款|金额|额)?[:为]?$/;
const OF_NOW = /(?:本期|本月|当期|当月)(?:待还|应还|需还|未还|账单)?(?:款|金额|额)?[:为]?$/;

/** 全部待还15,000 beside 本期待还1,200 is all of the debt, most of which is not due. */
export function apart(text: string, sums: readonly CalledSum[]): CalledSum[] {
  const stands = (pattern: RegExp, { start }: CalledSum) =>
    pattern.test(text.slice(Math.max(0, start - 12), start));
  const hasNow = sums.some(
    (sum) => stands(OF_NOW, sum) && (sum.called === 'total' || sum.called === 'overdue'),
  );
  return sums.map((sum) =>
    hasNow && sum.called === 'total' && stands(OF_ALL, sum) ? { ...sum, called: 'all' } : sum,
  );
}
