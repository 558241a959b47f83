import { tellsNext } from './besidePaid.ts';
import { collects } from './collectors.ts';
import { debtNamed, enough, pressing, threats } from './demands.ts';
import { isFraud } from './fraudKind.ts';
import { always, paidFirst } from './frauds.ts';
import { isInGrace, withoutPassed } from './grace.ts';
import type { BillKind } from './kind.ts';
import { dueNow, late, notYet, wouldBe } from './lateSigns.ts';
import {
  books,
  bought,
  code,
  explains,
  given,
  lent,
  offersParts,
  selling,
  supplied,
  toldDue,
} from './nothing.ts';
import { withoutIf } from './onlyIf.ts';
import { aside, done, earlier, nothingLeft, stillOwes } from './paid.ts';
import { falls, headed, issued, onlyAsks, owes, ready, reminding, soon, told } from './signs.ts';
import { QUOTED, warns } from './warnings.ts';

/** Any sum: who collects may ask for one that no label calls owed. */
const SUM = /\d元/;

const count = (signs: readonly RegExp[], text: string) => signs.filter((sign) => sign.test(text)).length;

/**
 * What the words that are known say of a squeezed text.
 *
 * @param sums  whether one stands in it that is owed by its label
 * @param over  whether the days it names are over
 * @param unpaid  whether something has not come in time, by other words than 逾期
 */
export function kindByWords(
  text: string,
  sums: boolean,
  over: boolean,
  unpaid: boolean,
): BillKind | 'unknown' {
  const bare = text.replace(aside, '');
  if (warns(bare) && !always.test(bare) && !sums && count(owes, bare.replace(QUOTED, '')) < 2) return 'other';
  const given = (over ? bare : withoutPassed(bare)).replace(wouldBe, '');
  const due = withoutIf(given);
  const isLate = count(late, dueNow.test(due) ? due.replace(notYet, '') : due) > 0 || unpaid;
  const isOver =
    count(done, bare.replace(paidFirst, '').replace(earlier, '')) > 0 &&
    !stillOwes.test(bare.replace(nothingLeft, '')) &&
    !tellsNext(bare);
  const demands = !isOver && isCollection(isLate ? given : due, isLate);
  if (isFraud(bare, sums || demands)) return 'scam';
  if (code.test(bare) || books.test(bare) || explains(bare) || (supplied.test(bare) && !lent.test(bare)))
    return 'other';
  if (demands || ((sums || SUM.test(due)) && !isOver && debtNamed.test(due) && collects.test(due)))
    return 'collection';
  if (isOver) return 'other';
  if (isLate) return 'overdue';
  const owed = owing(bare, sums, count(reminding, text));
  return owed === 'bill' && !over && isInGrace(bare) ? 'reminder' : owed;
}

function isCollection(text: string, isLate: boolean): boolean {
  if (!debtNamed.test(text)) return false;
  if (enough.test(text)) return true;
  const strong = count(threats, text);
  const weak = count(pressing, text);
  return isLate
    ? strong > 0 || weak > 2
    : strong > 1 || (strong > 0 && /欠|拒|债|案件|纠纷|失联|不还|未结清|标的|律师函/.test(text));
}

/** Of what was bought in parts one of them may be due; so may be a loan, whatever card or voucher ends beside it. */
const dueOfParts =
  /(?:借款|贷款)[于在将]{0,2}\d{1,2}月\d{1,2}[日号]到期|(?<!(?:随|计入|并入|进入|纳入)[^。；;,，]{0,6})账单|应还|待还|需还|第\d{1,2}期[^。；;]{0,12}(?:[今明][日天]|\d[日号])到期/;

function owing(text: string, sums: boolean, reminds: number): BillKind | 'unknown' {
  const isSoon = count(soon, text) > 0 || (ready.test(text) && !issued.test(text));
  const asks = reminds > 0 || isSoon;
  const owed = count(owes, text);
  const sells = count(selling, text);
  if ((bought.test(text) || given.test(text)) && !dueOfParts.test(text)) return 'other';
  if (owed === 0 && !sums) return 'unknown';
  if (offersParts.test(text) && !toldDue.test(text)) return 'other';
  if (
    !sums &&
    owed < 2 &&
    (sells > 1 || !(asks || falls.test(text))) &&
    !/账单(?:已|日|刚){0,2}(?:出|生成|投递|送达)/.test(text)
  )
    return 'other';
  if (sells > 2 && owed < 2 && !(sums && issued.test(text))) return 'other';
  // A new bill may end with a request, as they all do; the sum of a month, and a request, is a reminder.
  if (!isSoon && (issued.test(text) || (told.test(text) && !headed.test(text) && !onlyAsks.test(text))))
    return 'bill';
  return asks || headed.test(text) || (!sums && falls.test(text)) ? 'reminder' : 'bill';
}

const ONLY_IF =
  /逾期|(?:超过?|过)了?(?:24点|0点|[^。；;,，\d]{0,4})(?:[将会要]|[按每][日天])[^。；;,，]{0,6}(?:违约金|罚息|滞纳金)/;

/** 逾期将产生违约金, 逾期0天: of being late it only says what would be. */
export function isOnlyIfLate(text: string): boolean {
  return ONLY_IF.test(text) && count(late, text.replace(aside, '').replace(wouldBe, '')) === 0;
}
