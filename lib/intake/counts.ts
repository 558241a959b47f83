import { isFirstOfLoan } from './besidePaid.ts';
import { collects } from './collectors.ts';
import { enough } from './demands.ts';
import { saysFraud } from './fraudKind.ts';
import type { BillKind } from './kind.ts';
import { bought, explains, toldDue } from './nothing.ts';
import { stillOwes } from './paid.ts';
import { warning } from './warnings.ts';

/**
 * How much more likely a kind is for what is known of its words, as the logarithm: a debt where there is none is worse
 * than the reverse; where no word is known it is likelier that nothing is owed. Chosen with published texts and new ones.
 */
const KNOWN = {
  bill: 1.5,
  overdue: 1.5,
  reminder: 1.5,
  collection: 1.5,
  scam: 2.5,
  other: 2,
  unknown: 0,
};

/** Of a few words what is known says most of what there is. So many characters are few, and what it counts more, at most. */
const FEW = 35;
const MORE = 4;

/** How much more likely the kind is that is known, all told; as `KNOWN`. */
export function countFor(known: BillKind | 'unknown', text: string, sums: boolean, unpaid: boolean): number {
  const few = isOwing(known) ? MORE * Math.max(0, 1 - text.length / FEW) : 0;
  const signs: readonly [holds: boolean, count: number][] = [
    [known === 'scam' && !saysFraud(text, sums), ONLY_SOUNDS],
    [known === 'other' && warning.test(text), WARNED],
    [known === 'other' && explains(text), EXPLAINED],
    [known === 'other' && isDueBeside(text), -TOLD_DUE],
    [known === 'other' && PAID_ON.test(text), IS_PAID],
    [isOwing(known) && isPartPaid(text), PART_PAID],
    [isOwing(known) && sums && PART_DUE.test(text), IS_DUE],
    [known === 'overdue' && ((unpaid && !FOR_OTHERS.test(text)) || LATE_SUM.test(text)), IS_LATE],
    [known === 'collection' && HARM.test(text), HARMS],
    [
      known === 'collection' && (COLLECTS.test(text) || enough.test(text) || (sums && collects.test(text))),
      IS_COLLECTING,
    ],
  ];
  return signs.reduce((sum, [holds, count]) => (holds ? sum + count : sum), KNOWN[known] + few);
}

/** 目前逾期金额2,871.34元: whatever is asked beside it, it is late. */
const LATE_SUM =
  /逾期(?:未还|应还|待还|欠款|账单)?(?:金额|总额|本金|本息)[:为]?(?:人民币)?¥?[1-9]|已(?:形成|产生|发生|构成)逾期(?:\d|[。；;,，])|\d元?(?:现|均|目前)?已(?:经)?逾期(?:$|[。；;,，])/;
const IS_LATE = 2;
/** Who writes for a lender may demand more. */
const FOR_OTHERS = /[委受]托|授权|律师|法务|调解|受让/;

/** 否则…生活困扰: who is reminded politely hears of fees and credit records, not of harm to their life. */
const HARM =
  /(?:否则|不然|要不|再不)[^。；;!！]{0,30}(?:困扰|安生|不得安宁|代价|不客气|好果子|(?:生活|日子)[^。；;,，]{0,8}(?:打乱|麻烦))/;
const HARMS = 2;

/** 催收通知, 我是催收专员, 请转告其, 已移交第三方: who writes says so himself. */
const COLLECTS =
  /已经?(?:移交|转交|委托)[^。；;,，]{0,4}(?:第三方|催收|律师|律所|法务)|催收(?:通知|函|提醒|公告)|我是[^。；;,，]{0,12}催收|(?:转告|请通知|请告知)(?:其|他|她|本人)|请转达/;
const IS_COLLECTING = 3;

/** Of sales talk it only has the sound. */
const ONLY_SOUNDS = -1.5;

/** A warning names all that frauds say. */
const WARNED = 2;

/** What is told of many, or as an example, has the words of a debt. */
const EXPLAINED = 2;

/** 已于12月1日成功还款, whatever is left of later parts. */
const PAID_ON = /已[于在][^。；;,，]{0,20}成功(?:还款|扣款|支付)/;
const IS_PAID = 2;

/** 前两期已还清, 第3期应还251.60元: beside what is over something is due, unless it was only bought. */
const TOLD_DUE = 1;
const isDueBeside = (text: string) =>
  toldDue.test(text) && !bought.test(text) && !explains(text) && !isFirstOfLoan(text);

/** 第2期350.00元12月9日到期: of what was bought in parts one is due, whatever is told of the purchase. */
const PART_DUE = /第\d{1,2}期[^。；;]{0,16}(?:[今明][日天]|\d[日号])到期/;
const IS_DUE = 1;

/** Of what was paid in part 已还 alone would say that nothing is owed. */
const PART_PAID = 2;
const isPartPaid = (text: string) =>
  /(?:已(?:成功)?(?:还|付|扣)款?|(?:还款|扣款|代扣)成功|收到[^。；;,，]{0,4}(?:还款|款项)|已收到?(?=¥?\d))(?:[^。；;,，]{0,6}\d|,|，)/.test(
    text,
  ) && stillOwes.test(text);

export const isOwing = (known: BillKind | 'unknown') => known !== 'other' && known !== 'unknown';
