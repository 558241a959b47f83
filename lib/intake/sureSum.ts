import { isLate, type Look } from './look.ts';
import type { SumField } from './sumSigns.ts';

/** What a sum is where its own words leave no doubt, whatever else is likely; undefined where they do. */
export function sureField(look: Look, { start, end }: { start: number; end: number }): SumField | undefined {
  if (!isLate(look.kind) && isCertain(look, start)) return 'total';
  if (isMinimum(look, start)) return 'minimum';
  if (isAllLate(look, start) || isUnpaidLate(look, start)) return 'overdue';
  return isAllBesideLate(look, start) || holdsLate(look, end) || isWithUndue(look, start)
    ? 'total'
    : undefined;
}

/** The sum of those before it, or what is left of a bill after a payment: no words around it say otherwise. */
const isCertain = ({ called, found }: Look, start: number): boolean =>
  found.total?.start === start &&
  called.some((sum) => sum.start === start && (sum.called === 'added' || sum.called === 'rest'));

/** 最低还款额为331.20元: its name stands right before it. */
const MINIMUM = /最[低小](?:可以?|应|[需须要]|未|待)?(?:还款?|缴款?)?(?:金额|额)?[:为是]?(?:人民币)?¥?$/;
const isMinimum = ({ lined: { breaks, text }, found }: Look, start: number): boolean => {
  const name = MINIMUM.exec(text.slice(Math.max(0, start - 16), start))?.[0];
  if (found.minimum?.start !== start || name === undefined) return false;
  const at = start - name.length;
  return breaks.includes(at) || !/逾期的?$/.test(text.slice(Math.max(0, at - 3), at));
};

/** 逾期合计1,916.99元 beside 逾期本金: all that is late; but 3,907.72 ⏎ 逾期总额 stands behind its sum. */
const ALL_LATE =
  /逾期(?:应还|未还|欠款|本息)?(?:(?<=本息)|合计|共计|总[额计]|总金额)(?:[(（]元[)）])?[:为是]?(?:人民币)?¥?$/;
const isAllLate = ({ kind, amounts, lined: { breaks, text } }: Look, start: number): boolean => {
  const name = isLate(kind) ? ALL_LATE.exec(text.slice(Math.max(0, start - 16), start))?.[0] : undefined;
  if (name === undefined) return false;
  const at = start - name.length;
  if (breaks.includes(at + '逾期'.length)) return false;
  // 3,907.72 ⏎ 逾期总额(元): a line of its own above is what it names.
  const above = amounts.find(({ end }) => end === at);
  return !above || (breaks.includes(at) && !breaks.includes(above.start));
};

/** 已逾期3天，未还金额2,140.00元: that is what is late. */
const UNPAID_LATE = /已逾期\d{1,4}[天日][,，](?:目前|尚|仍)?未还(?:款)?(?:金额|额)?[:为]?(?:人民币)?¥?$/;
const isUnpaidLate = ({ kind, squeezed: { text } }: Look, start: number): boolean =>
  isLate(kind) && UNPAID_LATE.test(text.slice(Math.max(0, start - 24), start));

/** 逾期1,204.00元，未还贷款余额15,600.00元: all of the debt, by its name, beside what is late of it. */
const isAllBesideLate = ({ kind, called, found: { overdue, total } }: Look, start: number): boolean =>
  isLate(kind) &&
  overdue !== undefined &&
  total?.start === start &&
  total.value > overdue.value &&
  called.some((sum) => sum.start === start && (sum.called === 'all' || sum.called === 'principal'));

/** 总待还3,166.00元里有逾期1,055.33元, 欠款21,044.50元，其中逾期部分3,368.20元: all of it, and what is late. */
const HOLDS_LATE =
  /^元?[,，(]?(?:其中|里面?|当中|包?含)(?:有|的)?(?:已)?逾期(?!利息|费|罚息|违约金)[^。；;,，\d]{0,6}¥?\d/;
const holdsLate = ({ kind, squeezed: { text } }: Look, end: number): boolean =>
  isLate(kind) && HOLDS_LATE.test(text.slice(end, end + 24));

/** 两期没还共2,140元，连同未到期的一共剩9,430元: with what is not due yet. */
const WITH_UNDUE = /(?<![不未除])(?:连同|加上|算上|包括|包?含)[^。；;,，\d]{0,4}未到期[^。；;,，\d]{0,10}¥?$/;
const isWithUndue = ({ kind, squeezed: { text }, found }: Look, start: number): boolean =>
  isLate(kind) &&
  found.overdue?.start !== start &&
  WITH_UNDUE.test(text.slice(Math.max(0, start - 24), start));
