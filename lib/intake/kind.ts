import { debtNamed, pressing, threats } from './demands.ts';
import { isCertainFraud, isFraud } from './fraudKind.ts';
import { always, paidFirst, warning, warns } from './frauds.ts';
import { likelyKinds } from './lean.ts';
import {
  aside,
  books,
  bought,
  code,
  done,
  earlier,
  explains,
  given,
  lent,
  nothingLeft,
  offersParts,
  selling,
  stillOwes,
  supplied,
  toldDue,
} from './nothing.ts';
import {
  dueNow,
  falls,
  headed,
  issued,
  late,
  notYet,
  owes,
  reminding,
  soon,
  told,
  wouldBe,
} from './signs.ts';

/**
 * What a message is. `bill`: tells what is to be paid. `reminder`: asks for it, before it is late. `overdue`: says that
 * it is late. `collection`: a demand with threats, or through others. `scam`: looks like fraud. `other`: nothing owed.
 */
export type BillKind = 'bill' | 'overdue' | 'reminder' | 'collection' | 'scam' | 'other';

const count = (signs: readonly RegExp[], text: string) => signs.filter((sign) => sign.test(text)).length;

/**
 * How much more likely a kind is for what is known of its words, as the logarithm: a debt where there is none is worse
 * than the reverse; where no word is known it is likelier that nothing is owed. Chosen with published texts.
 */
const KNOWN = {
  bill: 1,
  overdue: 1,
  reminder: 1,
  collection: 1,
  scam: 2.5,
  other: 2,
  unknown: 0,
};

/** Of a few words what is known says most of what there is. So many characters are few, and what it counts more, at most. */
const FEW = 35;
const MORE = 3.5;

/**
 * What is known word for word, and what the whole text leans to, have a say each.
 *
 * @param text  squeezed
 * @param sums  whether a sum stands in it that is owed by its label
 */
export function kindOf(text: string, sums: boolean): BillKind {
  if (isCertainFraud(text)) return 'scam';
  const known = kindByWords(text, sums);
  const kind = known === 'unknown' ? 'other' : known;
  const few = isOwing(known) ? MORE * Math.max(0, 1 - text.length / FEW) : 0;
  const counts =
    KNOWN[known] +
    few +
    (known === 'other' && warning.test(text) ? WARNED : 0) +
    (isOwing(known) && isPartPaid(text) ? PART_PAID : 0);
  const [likeliest] = likelyKinds(text)
    .filter((one) => one.kind !== 'overdue' || !isOnlyIfLate(text))
    .map((one) => ({ kind: one.kind, likely: one.likely + (one.kind === kind ? counts : 0) }))
    .sort((a, b) => b.likely - a.likely);
  return likeliest?.kind ?? kind;
}

/** A warning names all that frauds say. */
const WARNED = 2;

/** Of what was paid in part 已还 alone would say that nothing is owed. */
const PART_PAID = 2;
const isPartPaid = (text: string) =>
  /(?:已(?:成功)?(?:还|付|扣)款?|(?:还款|扣款|代扣)成功|收到[^。；;,，]{0,4}(?:还款|款项))(?:[^。；;,，]{0,6}\d|,|，)/.test(
    text,
  ) && stillOwes.test(text);

/** 逾期将产生违约金, 逾期0天: of being late it only says what would be. */
function isOnlyIfLate(text: string): boolean {
  return /逾期/.test(text) && count(late, text.replace(aside, '').replace(wouldBe, '')) === 0;
}

const isOwing = (known: BillKind | 'unknown') => known !== 'other' && known !== 'unknown';

function kindByWords(text: string, sums: boolean): BillKind | 'unknown' {
  const bare = text.replace(aside, '');
  if (warns.test(bare) && !always.test(bare) && !sums && count(owes, bare) < 2) return 'other';
  const actual = bare.replace(wouldBe, '');
  const isLate = count(late, dueNow.test(actual) ? actual.replace(notYet, '') : actual) > 0;
  const isOver =
    count(done, bare.replace(paidFirst, '').replace(earlier, '')) > 0 &&
    !stillOwes.test(bare.replace(nothingLeft, ''));
  const demands = !isOver && isCollection(actual, isLate);
  if (isFraud(bare, sums || demands)) return 'scam';
  if (code.test(bare) || books.test(bare) || explains(bare) || (supplied.test(bare) && !lent.test(bare)))
    return 'other';
  if (demands) return 'collection';
  if (isOver) return 'other';
  if (isLate) return 'overdue';
  return owing(bare, sums, count(reminding, text));
}

function isCollection(text: string, isLate: boolean): boolean {
  if (!debtNamed.test(text)) return false;
  const strong = count(threats, text);
  const weak = count(pressing, text);
  return isLate
    ? strong > 0 || weak > 2
    : strong > 1 || (strong > 0 && /欠|拒|债|案件|纠纷|失联|不还|未结清|标的|律师函/.test(text));
}

function owing(text: string, sums: boolean, reminds: number): BillKind | 'unknown' {
  const isSoon = count(soon, text) > 0;
  const asks = reminds > 0 || isSoon;
  const owed = count(owes, text);
  const sells = count(selling, text);
  if ((bought.test(text) || given.test(text)) && !/账单|应还|待还|需还/.test(text)) return 'other';
  if (owed === 0 && !sums) return 'unknown';
  if (offersParts.test(text) && !toldDue.test(text)) return 'other';
  if (
    !sums &&
    owed < 2 &&
    (sells > 1 || !(asks || falls.test(text))) &&
    !/账单(?:已|日)?(?:出|生成)/.test(text)
  )
    return 'other';
  if (sells > 2 && owed < 2) return 'other';
  // A new bill may end with a request, as they all do.
  if (!isSoon && (issued.test(text) || (told.test(text) && !headed.test(text)))) return 'bill';
  return asks || headed.test(text) || (!sums && falls.test(text)) ? 'reminder' : 'bill';
}
