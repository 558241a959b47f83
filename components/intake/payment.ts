import type { Debt } from '../../lib/debt/index.ts';
import { type Fen, readYuan } from '../../lib/money/index.ts';

const PAID =
  /(?<!(?:累计|上期|上个?月|往期|[一总]共)[^，,。；;]{0,4})(?:已(?:成功)?(?:还款?|支付|扣款|入账)|(?:还款|扣款|代扣)成功|收到[^\d。；;,，]{0,8}还款)[^\d，,。；;]{0,8}[¥￥]?\s*(\d[\d,]*(?:\.\d{1,2})?)\s*元/;

/** What it says was just paid, fen; undefined where it says of no payment. */
function paidIn(text: string): Fen | undefined {
  const sum = PAID.exec(text)?.[1];
  const read = sum === undefined ? undefined : readYuan(sum);
  return read && 'fen' in read && read.fen > 0 ? read.fen : undefined;
}

/** What is left may hold fees of being late, but not more than this share of what was unpaid. */
const FEES = 0.05;

/**
 * A payment that the message tells of, where its sum is what is left of this debt: put in the place of what was unpaid it
 * would count the fee before the payment on the smaller sum.
 */
export function paymentOf(text: string, left: Fen | undefined, stored: Debt | undefined): Fen | undefined {
  if (!stored || stored.payments?.length || left === undefined || left >= stored.unpaid) return undefined;
  const paid = paidIn(text);
  const added = paid === undefined ? -1 : left - (stored.unpaid - paid);
  return added >= 0 && added <= FEES * stored.unpaid ? paid : undefined;
}
