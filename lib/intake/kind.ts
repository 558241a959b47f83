import { withoutOver } from './besidePaid.ts';
import { countFor, isOwing } from './counts.ts';
import { isCertainFraud } from './fraudKind.ts';
import { isInGrace } from './grace.ts';
import { isOnlyIfLate, kindByWords } from './kindByWords.ts';
import { likelyKinds } from './lean.ts';
import { dues, hiring, isPrivate, isWithdrawn, lent, library, suing, supply } from './nothing.ts';
import { withoutIf } from './onlyIf.ts';
import { isOwnCharge } from './ownCharge.ts';
import { aside } from './paid.ts';
import { isSettledInChat } from './settledInChat.ts';
import { isUnpaid } from './unpaid.ts';
import { clausesOf, QUOTED, warns, withoutWarning } from './warnings.ts';

/**
 * What a message is. `bill`: tells what is to be paid. `reminder`: asks for it, before it is late. `overdue`: says that
 * it is late. `collection`: a demand with threats, or through others. `scam`: looks like fraud. `other`: nothing owed.
 */
export type BillKind = 'bill' | 'overdue' | 'reminder' | 'collection' | 'scam' | 'other';

/**
 * What is known word for word, and what the whole text leans to, have a say each.
 *
 * @param whole  squeezed
 * @param sums  whether a sum stands in it that is owed by its label
 * @param over  whether the days it names are over
 */
export function kindOf(whole: string, sums: boolean, over: boolean): BillKind {
  const text = withoutWarning(whole);
  if (isCertainFraud(text)) return 'scam';
  if ([library, hiring, suing].some((words) => words.test(text))) return 'other';
  if (isSupplied(text) || isWithdrawn(text) || isPrivate(text)) return 'other';
  const unpaid = isUnpaid(text, over);
  const known = kindByWords(text, sums, over, unpaid);
  const kind = known === 'unknown' ? 'other' : known;
  const counts = countFor(known, text, sums, unpaid);
  const isSettled = isSettledInChat(text);
  const [likeliest] = likelyKinds(
    isOwing(known) && sums ? ofTheDebt(toldOf(asOften(text), known)) : withoutQuotes(text),
  )
    .filter((one) => one.kind !== 'overdue' || !(isOnlyIfLate(text) || (!over && isInGrace(text))))
    .filter((one) => !isSettled || one.kind === 'other' || one.kind === 'scam')
    .filter((one) => one.kind !== 'scam' || known === 'scam' || !isHonest(text, known))
    .map((one) => ({ kind: one.kind, likely: one.likely + (one.kind === kind ? counts : 0) }))
    .sort((a, b) => b.likely - a.likely);
  if (likeliest?.kind === 'scam' && known === 'unknown' && !WANTS_ANY.test(text)) return 'other';
  return likeliest?.kind ?? kind;
}

/** Who wants money, or what one knows, says so somehow: a sigh or the name of a file does not. */
const WANTS_ANY =
  /[款贷借还欠账卡息费钱元¥付缴交催额户行号链扫加点群律]|[花白]呗|征信|月付|法院|验证|保证|介绍|payment|account|due|card|loan/i;

/** Whoever has sent money wants none. */
const GIVES = /^(?!.*(?:退[回还款]|转回|多[退转付]|误转|转错)).*给[你您][^。；;,，]{0,6}转了/;

/** A court, one who gave, or a lender that takes what is late: the words of frauds, and none. */
const isHonest = (text: string, known: BillKind | 'unknown'): boolean =>
  isOfCourt(text) ||
  GIVES.test(text) ||
  ((known === 'overdue' || known === 'collection') && isOwnCharge(text));

const LINK = /(?<![a-z\d.-])(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?![a-z\d.-])/gi;
/** A court whose links lead to gov.cn and nowhere else. */
function isOfCourt(text: string): boolean {
  const links = /法院|法庭/.test(text) ? (text.match(LINK) ?? []) : [];
  return links.length > 0 && links.every((link) => /\.gov\.cn$/i.test(link));
}

/** What to do for those who have paid, as it is said most often: 如已结清，可不予理会 is no sign that all is paid. */
const asOften = (text: string): string =>
  text.replace(aside, (said) => (said.includes('忽略') ? said : '如已还款请忽略'));

/** Without what is over, and, of what is not late yet, without what would be. */
function toldOf(text: string, known: BillKind | 'unknown'): string {
  const due = withoutOver(text);
  return known === 'bill' || known === 'reminder' ? withoutIf(due) : due;
}

/** So long a text tells more than of the debt. */
const LONG = 160;
const OF_DEBT = /还|欠|逾期|账单|扣|缴/;

/** A bill may end with a warning, or stand amid advertising: what is said of the debt counts. */
function ofTheDebt(text: string): string {
  const isLong = text.length > LONG;
  if (!isLong && !warns(text)) return text;
  return text
    .split(/(?<=[。；;!！])/)
    .filter((sentence) => !isLong || OF_DEBT.test(sentence))
    .map((sentence) => (warns(sentence) ? clausesTold(sentence) : sentence))
    .join('');
}

/** 已逾期12天，请到网点办理，勿向他人转账: what warns may stand in one sentence with the debt. */
const clausesTold = (sentence: string): string =>
  clausesOf(sentence)
    .filter((clause) => !warns(clause))
    .join('');

/** What a warning quotes is not its own. */
const withoutQuotes = (text: string): string => (warns(text) ? text.replace(QUOTED, '') : text);

const isSupplied = (text: string) => (supply.test(text) || dues.test(text)) && !lent.test(text);
