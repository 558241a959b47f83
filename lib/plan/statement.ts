import type { Budget, Figures } from '../budget/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { type Debt, type Debts, inOrder, limitationOn, nameOf, owedInPlan } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { clipped, computed, type Figure, type Means, meansOf, said } from './means.ts';
import { MOST_PARTS } from './plans.ts';
import type { Rung } from './rungs.ts';
import { type Listed, NO_OFFER, offersTo, type StatementStep } from './statementOffers.ts';

export type StatementDebt = {
  id: string;
  /** At most 16 characters. */
  name: string;
  /** Today, by the contract. */
  owed: Figure;
  /** What the bill shows, where that is another sum. */
  billSays: Figure | undefined;
  daysLate: number;
  /** Paid out of what the budget keeps for it each month, so nothing is offered here. */
  byBudget: boolean;
  /** Of what is owed, the fee for being late: it is asked to be let go. 0 where there is none, or nothing is offered. */
  waived: Figure;
  /** What is offered for the rest, if no fee is added from today on; empty where nothing is. */
  offer: readonly StatementStep[];
  /** The day of the last payment; undefined where nothing is offered, or it is not paid off within 50 years. */
  ends: PlainDate | undefined;
};

/** The whole of one's means, and the offer, as plain data for one page. The limit is nowhere in it. */
export type Statement = Means & {
  on: PlainDate;
  /** Debts that come before others, the most pressing first. */
  priority: readonly StatementDebt[];
  others: readonly StatementDebt[];
  owed: Figure;
  /** Of that, the fees that are asked to be let go. */
  waived: Figure;
  /** What is offered to all together each month, from this day on. */
  offered: Figure;
  firstDate: PlainDate;
};

export type StatementInput = {
  budget: Budget;
  debts: Debts;
  /** What the user decided to offer: never filled in from the limit. */
  plan: {
    monthly: Fen;
    firstDate: PlainDate;
    /** What the plan asks for first, where it is for the one debt there is: of the same sum a month the same parts. */
    asked?: Rung | undefined;
    /** Whether the debts that `figures.otherDebts` pays are among `debts`: then they are not taken off twice. */
    otherDebts: 'listed' | 'besides';
  };
  today: PlainDate;
};

/** No budget; nothing is owed; all of it is paid out of the budget; no sum to offer; the first day lies before today. */
export type StatementProblem = { problem: 'noFigures' | 'noDebts' | 'allKept' | 'noOffer' | 'early' };

/**
 * For the user alone: three years may be over, which a plan cannot take back; beyond the limit; more than what is left;
 * more debts than one page holds; one of them is paid off in more parts than a plan has, which no rule knows.
 */
export type StatementWarning = 'old' | 'beyondLimit' | 'beyondLeft' | 'long' | 'pages';

const MOST_ON_PAGE = 8;

/**
 * Income, what it is needed for, every debt, and the offer: debts that come first, then the others pro rata. As in the
 * plan, what was billed is offered in parts, and the fee for being late is asked to be let go.
 *
 * @throws RangeError as owedOn
 */
export function statementOf({ budget, debts, plan, today }: StatementInput): Statement | StatementProblem {
  const listed = owing(debts, today);
  if (!budget.figures) return { problem: 'noFigures' };
  if (listed.length === 0) return { problem: 'noDebts' };
  const { figures } = budget;
  if (listed.every(({ debt }) => isKeptFor(debt, figures))) return { problem: 'allKept' };
  if (plan.monthly <= 0) return { problem: 'noOffer' };
  if (plan.firstDate < today) return { problem: 'early' };
  const rows = rowsOf(listed, figures, plan, today);
  return {
    on: today,
    ...meansOf(figures, plan.otherDebts === 'besides'),
    priority: rows.filter((_, at) => listed[at]?.debt.priority),
    others: rows.filter((_, at) => !listed[at]?.debt.priority),
    owed: computed(sum(rows.map(({ owed }) => owed.amount))),
    waived: computed(sum(rows.map(({ waived }) => waived.amount))),
    offered: said(plan.monthly),
    firstDate: plan.firstDate,
  };
}

/** What the user should know before the page is handed in; it is not on it. */
export function statementWarnings(input: StatementInput): StatementWarning[] {
  const { budget, debts, plan, today } = input;
  const { figures, limit } = budget;
  const left = figures && meansOf(figures, plan.otherDebts === 'besides').left.amount;
  const listed = owing(debts, today);
  // The limit is for the one debt, beside what the others take: listed here, they are offered that, too.
  const others = plan.otherDebts === 'listed' ? (figures?.otherDebts ?? 0) : 0;
  const found: Record<StatementWarning, boolean> = {
    old: listed.some(({ debt }) => limitationOn(debt, today) !== undefined),
    beyondLimit: limit !== undefined && plan.monthly > limit.monthly + others,
    beyondLeft: left !== undefined && plan.monthly > left,
    long: isLong(statementOf(input)),
    pages: listed.length > MOST_ON_PAGE,
  };
  return (Object.keys(found) as StatementWarning[]).filter((warning) => found[warning]);
}

/** What comes first goes by its contract. */
function isLong(page: Statement | StatementProblem): boolean {
  if ('problem' in page) return false;
  const parts = ({ offer }: StatementDebt) => offer.reduce((all, { times }) => all + times, 0);
  return page.others.some((debt) => parts(debt) > MOST_PARTS);
}

function owing(debts: Debts, today: PlainDate): Listed[] {
  const all = inOrder(debts).map((debt) => ({ debt, owed: owedInPlan(debt, today) }));
  return all.filter(({ owed }) => owed.total > 0);
}

function rowsOf(
  listed: readonly Listed[],
  figures: Figures,
  plan: StatementInput['plan'],
  today: PlainDate,
): StatementDebt[] {
  const offeredTo = listed.filter(({ debt }) => !isKeptFor(debt, figures));
  const offers = offersTo(offeredTo, plan, today);
  return listed.map((one): StatementDebt => {
    const { debt, owed } = one;
    const at = offeredTo.indexOf(one);
    const { billSays } = debt;
    const { steps, ends } = offers[at] ?? NO_OFFER;
    return {
      id: debt.id,
      name: clipped(nameOf(debt)),
      owed: computed(owed.total),
      billSays: billSays !== undefined && billSays !== owed.total ? said(billSays) : undefined,
      daysLate: owed.daysLate,
      byBudget: at < 0,
      waived: computed(steps.length > 0 ? owed.fee : fen(0)),
      offer: steps,
      ends,
    };
  });
}

/** Its parts are in the budget already: a mortgage, maintenance, or a debt with a guarantor or a pledge. */
export function isKeptFor({ priority, rule }: Debt, { mortgage, support, secured }: Figures): boolean {
  if (rule?.kind !== 'instalment' || !priority) return false;
  const kept = {
    mortgage,
    support,
    guarantor: secured,
    pledge: secured,
    rent: undefined,
    utilities: undefined,
  };
  return (kept[priority] ?? 0) > 0;
}
