import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { addingDoubt, twiceDoubts } from './adds.ts';
import { hasOtherRhythm, isLapsed, isOtherwise, isVoid } from './against.ts';
import { isAside, isCharge, isFeeOfRow, isPenalty, takesBack } from './charges.ts';
import { CLAUSE, sentenceBefore } from './clauses.ts';
import { withoutDownShare } from './downShare.ts';
import { isKnown, isUsualIfLate } from './known.ts';
import { agrees, isConditional, isOfLate, isPending, refersElsewhere } from './open.ts';
import { paysElsewhere } from './payTo.ts';
import { OFFERS } from './terms.ts';
import type { Doubt, Terms } from './types.ts';
import { isUnfilled } from './unfilled.ts';

/** A longer clause, characters, is looked at by nobody but the user. */
const LONGEST_CLAUSE = 160;
/** So many days and sums in one clause are a table. */
const ROWS = 3;
/** What is quoted of a clause, at most. */
const WORDS = 40;

/**
 * What a paper says that no row of the comparison holds: a cost, a sum, that it is not decided, a blank that nobody
 * filled in, or more than plans are told in. None of them is understood, so each must be asked or read before the paper counts.
 *
 * @param text  squeezed
 * @param terms  what was read of it
 * @param shown  where the promises stand that the rows quote
 */
export function doubtsIn(
  text: string,
  { amounts, days, today }: { amounts: readonly Amount[]; days: readonly Day[]; today: PlainDate },
  terms: Terms,
  shown: readonly Shown[],
): Doubt[] {
  const offers = OFFERS.exec(text);
  if (offers) return [{ kind: 'choice', words: offers[0].slice(0, WORDS) }];
  const known = figuresOf(terms);
  const seen = new Set<string>();
  const doubts = [...text.matchAll(CLAUSE)].flatMap(({ 0: words, index }): Doubt[] => {
    if (words.length > LONGEST_CLAUSE) return [{ kind: 'other', words: words.slice(0, WORDS) }];
    const before = sentenceBefore(text, index);
    if (isVoid(before, words, text.slice(index + words.length, index + words.length + 20)))
      return [{ kind: 'pending', words: words.slice(0, WORDS), final: true }];
    // The row of what is paid ahead holds its share.
    const bare = withoutDownShare(words, terms);
    const clause = { text: bare, start: index, end: index + words.length };
    const own = days.filter((day) => isIn(clause, day));
    if (isLapsed(text, own, today)) return [{ kind: 'pending', words: words.slice(0, WORDS), final: true }];
    if (isOtherwise(words)) return [{ kind: 'differs', words: words.slice(0, WORDS), final: true }];
    // What is written twice need not be asked twice.
    if (seen.has(before + words)) return [];
    seen.add(before + words);
    if (paysElsewhere(words, text)) return [{ kind: 'payTo', words: words.slice(0, WORDS) }];
    const sums = amounts.filter((sum) => sum.marked && isIn(clause, sum));
    if (isFeeOfRow(words, sums, terms.fee)) return [];
    const unknown = sums.filter(
      ({ amount, start, end }) =>
        isTakenAtOnce(text, start, amount, terms) ||
        (!known.has(amount) && !isAside(text, start, end, words)),
    );
    const hasOther = own.some((day) => !isOfPlan(text, day, terms)) || !agrees(bare, terms);
    const kind = kindOf(clause, before, { sums, unknown, hasOther, shown });
    // The head of a table, cut short, is nothing to ask about: what differs of its rows is.
    const isTable = own.length >= ROWS && sums.length >= ROWS && (kind === 'charge' || kind === 'sum');
    return kind ? [{ kind: isTable ? 'other' : kind, words: words.slice(0, WORDS) }] : [];
  });
  return [
    ...addingDoubt(terms),
    ...twiceDoubts(text, amounts),
    ...new Map(doubts.map((doubt) => [doubt.words, doubt])).values(),
  ];
}

/** A promise that a row quotes. `stops`: that no more fees are added. */
export type Shown = { start: number; end: number; stops: boolean };
type Clause = { text: string; start: number; end: number };
type Holds = {
  sums: readonly Amount[];
  unknown: readonly Amount[];
  hasOther: boolean;
  shown: readonly Shown[];
};

function kindOf(
  clause: Clause,
  before: string,
  { sums, unknown, hasOther, shown }: Holds,
): Doubt['kind'] | undefined {
  if (isPending(clause.text)) return 'pending';
  if (hasOtherRhythm(clause.text)) return 'differs';
  if (isUnfilled(clause.text)) return 'other';
  const quoted = shown.filter(({ start, end }) => start < clause.end && end > clause.start);
  const isStop = quoted.some(({ stops }) => stops) && !takesBack(clause.text);
  const isLate = isOfLate(before + clause.text);
  if (isLate && unknown.length > 0 && !isConditional(before + clause.text)) return 'sum';
  if (isStop) return undefined;
  // 晚一天另付违约金500元, 加收5%违约金: usual is that it ends, and no cost in figures.
  if (isLate && (unknown.length > 0 || isPenalty(clause.text))) return 'charge';
  if (isLate) return isUsualIfLate(clause.text) ? undefined : 'other';
  if (refersElsewhere(clause.text)) return 'other';
  if (isCharge(clause.text, sums.length, unknown.length)) return 'charge';
  if (unknown.length > 0) return 'sum';
  return !hasOther && isKnown(clause.text) ? undefined : 'other';
}

const isIn = ({ start, end }: Clause, one: { start: number; end: number }): boolean =>
  one.start >= start && one.end <= end;

/** A day that the rows hold: the first, that of each month, that of what is paid ahead; or as of which it is written. */
function isOfPlan(text: string, { start, end, date, day }: Day, terms: Terms): boolean {
  const { firstDate, downBy } = terms;
  if (
    date &&
    firstDate &&
    date <= firstDate &&
    /^起?(?:正式)?(?:生效|执行|通过|办)/.test(text.slice(end, end + 6))
  )
    return true;
  const ofMonth = terms.dueDay ?? Number(firstDate?.slice(8));
  if ((date && (date === firstDate || date === downBy)) || (day ?? Number(date?.slice(8))) === ofMonth)
    return true;
  // Below who wrote it: 广发银行信用卡中心2026年11月24日.
  if (
    date &&
    text.length - end < 2 &&
    /(?:公司|银行|中心|[分支]行|部)$/.test(text.slice(Math.max(0, start - 4), start))
  )
    return true;
  return (
    /(?:截[至止]|签[订署]|申请|确认|登记|出具|发函|打印|办理)(?:到|于|日期?|时间)?[:为]?$/.test(
      text.slice(Math.max(0, start - 6), start),
    ) ||
    /^(?:\d{1,2}:\d{2})?(?:抽|来电|的?通话|协商|签[订署]|申请|电话|[与和])/.test(text.slice(end, end + 8)) ||
    (ofMonth !== undefined &&
      ofMonth > 28 &&
      /2月[^,，。;；]{0,8}2[89]日$/.test(text.slice(Math.max(0, start - 12), end)))
  );
}

/** 自动扣款8,640元: the whole sum, where it is paid in parts. */
const isTakenAtOnce = (text: string, start: number, amount: Fen, { total, parts = 0 }: Terms): boolean =>
  parts > 1 &&
  amount === total &&
  /(?:扣款|划扣|代扣|扣收|扣除)$/.test(text.slice(Math.max(0, start - 4), start));

/** All figures that the rows hold, and what follows from them. */
function figuresOf({ total, down, perPart, fee, lastPart, waived, parts }: Terms): Set<number> {
  const product = (each?: Fen) => (each !== undefined && parts ? [fen(each * parts)] : []);
  const less = (whole?: Fen, part?: Fen) => (whole !== undefined && part !== undefined ? [whole - part] : []);
  const own = [total, down, perPart, fee, lastPart, waived].filter((one) => one !== undefined);
  return new Set<number>([
    0,
    ...own,
    ...product(perPart),
    ...product(fee),
    ...less(total, down),
    ...less(perPart, fee),
    ...product(fee).flatMap((all) => less(total, all)),
    ...(total !== undefined && waived !== undefined ? [total + waived] : []),
  ]);
}
