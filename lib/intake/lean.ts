import { sharesOf, weigh, weightsOf } from '../text/index.ts';
import { inChinese } from './english.ts';
import type { BillKind } from './kind.ts';
import { always, learned, one } from './learned.ts';
import { messageOnly } from './message.ts';
import { squeeze } from './squeeze.ts';
import { uncut } from './uncut.ts';

/** What was learned stands in this order. */
export const billKinds = [
  'bill',
  'overdue',
  'reminder',
  'collection',
  'scam',
  'other',
] as const satisfies BillKind[];

const weights = weightsOf(learned, billKinds.length);

const ASKS = /[^。；;!！?？]{0,20}[吗么][?？]/g;
/** Few texts ask anything; the others need not be searched from each of their signs. */
const ASKING = /[吗么][?？]/;

/** Which figures stand in a message says nothing of its kind; nor does what somebody asks of it: 算逾期了吗？ */
function withoutFigures(text: string): string {
  const plain = text.replace(/\d+/g, '0');
  return (ASKING.test(plain) && plain.replace(ASKS, '')) || plain;
}

/** A text as it is learned from. */
export const messageIn = (text: string) => withoutFigures(messageOnly(squeeze(inChinese(uncut(text))).text));

/**
 * How likely each kind is by the whole of a text, as the logarithm of its share.
 *
 * @param text  squeezed
 */
export function likelyKinds(text: string): { kind: BillKind; likely: number }[] {
  const shares = sharesOf(weigh(weights, always, withoutFigures(text)), one);
  return billKinds.map((kind, at) => ({ kind, likely: Math.log(shares[at] ?? 0) }));
}
