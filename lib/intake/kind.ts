import { enough } from './demands.ts';
import { isCertainFraud } from './fraudKind.ts';
import { QUOTED, warning, warns } from './frauds.ts';
import { isOnlyIfLate, kindByWords } from './kindByWords.ts';
import { likelyKinds } from './lean.ts';
import {
  bought,
  explains,
  hiring,
  isWithdrawn,
  lent,
  library,
  stillOwes,
  supply,
  toldDue,
} from './nothing.ts';

/**
 * What a message is. `bill`: tells what is to be paid. `reminder`: asks for it, before it is late. `overdue`: says that
 * it is late. `collection`: a demand with threats, or through others. `scam`: looks like fraud. `other`: nothing owed.
 */
export type BillKind = 'bill' | 'overdue' | 'reminder' | 'collection' | 'scam' | 'other';

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

/**
 * What is known word for word, and what the whole text leans to, have a say each.
 *
 * @param text  squeezed
 * @param sums  whether a sum stands in it that is owed by its label
 */
export function kindOf(text: string, sums: boolean): BillKind {
  if (isCertainFraud(text)) return 'scam';
  if (library.test(text) || hiring.test(text) || isSupplied(text) || isWithdrawn(text)) return 'other';
  const known = kindByWords(text, sums);
  const kind = known === 'unknown' ? 'other' : known;
  const few = isOwing(known) ? MORE * Math.max(0, 1 - text.length / FEW) : 0;
  const counts =
    KNOWN[known] +
    few +
    (known === 'other' && warning.test(text) ? WARNED : 0) +
    (known === 'other' && explains(text) ? EXPLAINED : 0) -
    (known === 'other' && isDueBeside(text) ? TOLD_DUE : 0) +
    (isOwing(known) && isPartPaid(text) ? PART_PAID : 0) +
    (isOwing(known) && sums && PART_DUE.test(text) ? IS_DUE : 0) +
    (known === 'overdue' && LATE_SUM.test(text) ? IS_LATE : 0) +
    (known === 'collection' && HARM.test(text) ? HARMS : 0) +
    (known === 'collection' && (COLLECTS.test(text) || enough.test(text)) ? IS_COLLECTING : 0);
  const [likeliest] = likelyKinds(isOwing(known) && sums ? ofTheDebt(text) : withoutQuotes(text))
    .filter((one) => one.kind !== 'overdue' || !isOnlyIfLate(text))
    .map((one) => ({ kind: one.kind, likely: one.likely + (one.kind === kind ? counts : 0) }))
    .sort((a, b) => b.likely - a.likely);
  if (likeliest?.kind === 'scam' && known === 'unknown' && !WANTS_ANY.test(text)) return 'other';
  return likeliest?.kind ?? kind;
}

/** Who wants money, or what one knows, says so somehow: a sigh or the name of a file does not. */
const WANTS_ANY =
  /[款贷借还欠账卡息费钱元¥付缴交催额户行号链扫加点群律]|[花白]呗|征信|月付|法院|验证|保证|介绍|payment|account|due|card|loan/i;

/** So long a text tells more than of the debt. */
const LONG = 160;
const OF_DEBT = /还|欠|逾期|账单|扣|缴/;

/** A bill may end with a warning, or stand amid advertising: what is said of the debt counts. */
function ofTheDebt(text: string): string {
  const isLong = text.length > LONG;
  if (!isLong && !warns.test(text)) return text;
  return text
    .split(/(?<=[。；;!！])/)
    .filter((sentence) => !warns.test(sentence) && (!isLong || OF_DEBT.test(sentence)))
    .join('');
}

/** What a warning quotes is not its own. */
const withoutQuotes = (text: string): string => (warns.test(text) ? text.replace(QUOTED, '') : text);

/** 目前逾期金额2,871.34元: whatever is asked beside it, it is late. */
const LATE_SUM =
  /逾期(?:未还|应还|待还|欠款|账单)?(?:金额|总额|本金|本息)[:为]?(?:人民币)?¥?[1-9]|已(?:形成|产生|发生|构成)逾期(?:\d|[。；;,，])|\d元?(?:现|均|目前)?已(?:经)?逾期(?:$|[。；;,，])/;
const IS_LATE = 2;

/** 否则…生活困扰: who is reminded politely hears of fees and credit records, not of harm to their life. */
const HARM =
  /(?:否则|不然|要不|再不)[^。；;!！]{0,30}(?:困扰|安生|不得安宁|代价|不客气|好果子|(?:生活|日子)[^。；;,，]{0,8}(?:打乱|麻烦))/;
const HARMS = 2;

/** 催收通知, 我是催收专员, 请转告其: who writes says so himself. */
const COLLECTS =
  /催收(?:通知|函|提醒|公告)|我是[^。；;,，]{0,12}催收|(?:转告|请通知|请告知)(?:其|他|她|本人)|请转达/;
const IS_COLLECTING = 3;

/** A warning names all that frauds say. */
const WARNED = 2;

/** What is told of many, or as an example, has the words of a debt. */
const EXPLAINED = 2;

/** 前两期已还清, 第3期应还251.60元: beside what is over something is due, unless it was only bought. */
const TOLD_DUE = 1;
const isDueBeside = (text: string) => toldDue.test(text) && !bought.test(text) && !explains(text);

/** 第2期350.00元12月9日到期: of what was bought in parts one is due, whatever is told of the purchase. */
const PART_DUE = /第\d{1,2}期[^。；;]{0,16}(?:[今明][日天]|\d[日号])到期/;
const IS_DUE = 1;

/** Of what was paid in part 已还 alone would say that nothing is owed. */
const PART_PAID = 2;
const isPartPaid = (text: string) =>
  /(?:已(?:成功)?(?:还|付|扣)款?|(?:还款|扣款|代扣)成功|收到[^。；;,，]{0,4}(?:还款|款项)|已收到?(?=¥?\d))(?:[^。；;,，]{0,6}\d|,|，)/.test(
    text,
  ) && stillOwes.test(text);

const isSupplied = (text: string) => supply.test(text) && !lent.test(text);

const isOwing = (known: BillKind | 'unknown') => known !== 'other' && known !== 'unknown';
