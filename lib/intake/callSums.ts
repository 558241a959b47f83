import { apart, isNotOwed } from './apart.ts';
import { calledBehind, type Labelled, labelBeside, toldBeside } from './besideSum.ts';
import type { Amount } from './figure.ts';
import { underHeads } from './heads.ts';
import { calledInColumns } from './inColumns.ts';
import { type Called, type CalledSum, type Label, type LabelName, labelsIn } from './roles.ts';
import { inTheirOrder } from './together.ts';

/**
 * The sums that a label calls something; each label names one sum.
 *
 * @param breaks  where lines begin
 * @param headOf  the head of the column in which a place stands, of a table
 */
export function callSums(
  text: string,
  amounts: readonly Amount[],
  breaks: readonly number[] = [],
  headOf: (start: number) => string | undefined = () => undefined,
): CalledSum[] {
  const labels = amounts.length > 0 ? labelsIn(text, breaks) : [];
  const isTable = !amounts.some((amount) => isNotOwed(text, amount));
  const heads = isTable ? underHeads(text, labels, amounts) : new Map<Amount, Called>();
  const labelled = { text, amounts, labels, breaks };
  const inColumns = calledInColumns(text, amounts, headOf);
  const inOrder = inTheirOrder(text, amounts);
  let from = 0;
  const called = amounts.flatMap((amount): CalledSum[] => {
    const column = inColumns.get(amount) ?? inOrder.get(amount);
    if (column) return [{ ...amount, called: column, sure: true }];
    const head = heads.get(amount);
    if (head) return [{ ...amount, called: head }];
    const beside = labelBeside(labelled, amount, from);
    // A label right behind belongs to this sum and not to the next one.
    from = beside.behind && amount.marked ? beside.behind.end : amount.end;
    const name = nameOf(labelled, amount, beside);
    return name && name !== 'loan' ? [{ ...amount, called: calledAs(labelled, amount, name) }] : [];
  });
  return apart(text, called);
}

/** 贷款利息3,422.11元将于21日扣收: what is taken is owed. */
const TAKEN = /^[,，]?将[于在][^,，。;；]{0,14}扣/;

/** 借款1,500元明天到期: all of the loan. */
const DUE_SOON =
  /^元?[,，]?(?:[今明后][天日]|\d{1,2}[月日号])[^,，。;；第首期]{0,6}到期(?!.{0,16}(?:应还|每期))/;

function nameOf(
  { text, amounts }: Labelled,
  amount: Amount,
  { before, behind }: ReturnType<typeof labelBeside>,
): LabelName | undefined {
  const told = toldBeside(text, amount);
  if (told) return told;
  const said = calledBehind(text, amount);
  const named = before?.called === 'loan' ? undefined : before && calledBy(before, text, amounts.length);
  if (before?.called === 'loan' && DUE_SOON.test(text.slice(amount.end, amount.end + 32))) return 'total';
  // 订单1,299元已逾期: what is said behind it is of now.
  const isOwed = said === 'overdue' || said === 'debt' || TAKEN.test(text.slice(amount.end, amount.end + 20));
  if (named === 'none' && isOwed) return said ?? 'total';
  return named ?? said ?? (amount.marked ? behind?.called : undefined);
}

function calledAs({ text, amounts }: Labelled, amount: Amount, name: Called): Called {
  if (isNotOwed(text, amount)) return 'none';
  // 本月应还2,600元已逾期: not all that is owed.
  if ((name === 'total' || name === 'whole' || name === 'rest') && calledBehind(text, amount) === 'overdue')
    return 'overdue';
  const mayAdd = name === 'whole' || name === 'total';
  return mayAdd && addsUp(amounts, amounts.indexOf(amount)) ? 'added' : name;
}

/** 未还本金 is a part of what is owed, but where no other sum stands. */
const UNPAID = /^(?:未还|待还|剩余|应还)本金/;
const calledBy = ({ start, end, called }: Label, text: string, sums: number): LabelName =>
  sums === 1 && called === 'none' && UNPAID.test(text.slice(start, end)) ? 'debt' : called;

/** Is it the sum of two or more that stand right before it? */
function addsUp(amounts: readonly Amount[], at: number): boolean {
  let added = 0;
  for (let i = at - 1; i >= 0; i--) {
    added += amounts[i]?.amount ?? 0;
    if (i < at - 1 && added === amounts[at]?.amount) return true;
  }
  return false;
}
