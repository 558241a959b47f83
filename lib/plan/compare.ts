import type { Limit } from '../budget/index.ts';
import { addMonths, daysBetween, type PlainDate } from '../dates/index.ts';
import { type Debt, derivationOn, owedOn } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';
import type { Option } from './options.ts';
import type { Cost } from './outcome.ts';
import { beyond } from './rungs.ts';
import { JUST_ABOVE, type YearlyCost } from './yearly.ts';

/** Paying nothing for 12 months, by the debt's own rule. */
export type Nothing = {
  on: PlainDate;
  total: Fen;
  /** More than today. */
  adds: Fen;
  /** On how many of these days the fee runs, on whatever part of the debt. */
  days: number;
};

/** `no`: beyond the limit, by `short`. `unknown`: no limit is set. `never`: it is never paid off. */
export type Fits = 'yes' | 'unknown' | 'no' | 'never';

export type Compared = Option & {
  fits: Fits;
  /** How much the dearest month, or the one payment, is beyond the limit; 0 if it is not. */
  short: Fen;
  /** Compared with what is owed today, and with 12 months of doing nothing; negative is less. */
  vsNow: Fen;
  vsNothing: Fen;
};

/** Where a cost stands against 24 %: the nominal figure decides; `compounded`: only another one is above. */
export type Stands = 'below' | 'compounded' | 'above';

const YEAR = 12;

/** @throws RangeError as owedOn */
export function doNothing(debt: Debt, today: PlainDate): Nothing {
  const on = addMonths(today, YEAR);
  const [now, then] = [owedOn(debt, today), owedOn(debt, on)];
  return {
    on,
    total: then.total,
    adds: fen(then.total - now.total),
    days: feeDays(debt, today, on),
  };
}

function feeDays(debt: Debt, after: PlainDate, through: PlainDate): number {
  const runs = derivationOn(debt, through).map((line) =>
    line.kind === 'accrued' && line.daily.num > 0n
      ? Math.min(line.days, Math.max(0, daysBetween(after, line.to)))
      : 0,
  );
  return runs.reduce((all, days) => all + days, 0);
}

export function standsAt({ nominal, effective, byDates = 0 }: YearlyCost & Partial<Cost>): Stands {
  if (nominal > JUST_ABOVE) return 'above';
  return effective > JUST_ABOVE || byDates > JUST_ABOVE ? 'compounded' : 'below';
}

/**
 * Ways of paying beside each other: what can be afforded first, then the smaller total, then the earlier
 * end. One payment for which the cash is not there, or not known to be, never stands before parts that can
 * be paid; what never ends stands last.
 */
export function compare(
  options: readonly Option[],
  { limit, owed, nothing }: { limit: Limit | undefined; owed: Fen; nothing: Nothing },
): Compared[] {
  return options
    .map((option) => {
      const { total } = option.agreed;
      return {
        ...option,
        ...fitsIn(option, limit),
        vsNow: fen(total - owed),
        vsNothing: fen(total - nothing.total),
      };
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) || a.agreed.total - b.agreed.total || (a.agreed.last < b.agreed.last ? -1 : 1),
    );
}

function fitsIn({ terms, agreed }: Option, limit: Limit | undefined): { fits: Fits; short: Fen } {
  const most = fen(Math.max(...agreed.payments.map(({ amount }) => amount)));
  const short = beyond(most, terms.id === 'once' ? limit?.atOnce : limit?.monthly);
  if (agreed.left > 0) return { fits: 'never', short };
  if (!limit) return { fits: 'unknown', short };
  return { fits: short > 0 ? 'no' : 'yes', short };
}

/** Within what is not known to fit, and what does not, parts stand before one payment. */
function rank({ fits, terms }: Compared): number {
  const group = { yes: 0, unknown: 1, no: 2, never: 3 }[fits];
  return group * 2 + (terms.id === 'once' && fits !== 'yes' ? 1 : 0);
}
