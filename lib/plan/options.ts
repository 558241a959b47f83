import { addMonths, type PlainDate } from '../dates/index.ts';
import { type Debt, owedInPlan, runningFrom } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { type Due, type Outcome, outcome } from './outcome.ts';
import { NO_FEE, spreadFee } from './schedule.ts';

export type OptionId = Terms['id'];

/** `parts` and `months` are whole; `firstDate` is the first monthly day that could be paid on. */
export type Terms =
  /** The principal in equal parts. */
  | { id: 'equal'; parts: number; firstDate: PlainDate }
  /** `low` for so many months, the rest in equal parts after them. */
  | { id: 'rising'; months: number; low: Fen; parts: number; firstDate: PlainDate }
  /** Nothing for so many months, then equal parts. */
  | { id: 'later'; months: number; parts: number; firstDate: PlainDate }
  /** One payment, and nothing more. */
  | { id: 'once'; amount: Fen; firstDate: PlainDate }
  /** The same sum a month while the daily fee runs; nothing is asked of the lender. */
  | { id: 'minimum'; amount: Fen; firstDate: PlainDate };

export type Option = {
  terms: Terms;
  /** Of what is owed today, the part that the lender is asked to let go. */
  waived: Fen;
  /** If the lender agrees: no fee is added. For the minimum, which asks nothing: by the contract. */
  agreed: Outcome;
  /** The same payments by the contract, the fee neither waived nor stopped: what it adds comes with the last one. */
  otherwise?: Outcome;
};

/** 600 months; what has not ended by then never does. */
const MOST_MONTHS = 600;

/**
 * What a way of paying comes to: each payment with its day, the total, what it costs by the year. What is owed by the
 * contract is on every day what `owedOn` says after these payments.
 *
 * @throws RangeError if a number of parts or months is not whole, 1 to 600; if the low months leave nothing
 *   for the parts; if one payment is not above 0 or more than is owed
 */
export function optionOf(terms: Terms, debt: Debt, today: PlainDate): Option {
  const { principal, fee, total } = owedInPlan(debt, today);
  if (terms.id === 'minimum') return { terms, waived: fen(0), agreed: paysMinimum(terms, debt, today) };
  const amounts = amountsOf(terms, principal, total);
  const dues = onDays(amounts, terms, today);
  const asked = sum(amounts);
  const still: Debt = { id: debt.id, kind: debt.kind, unpaid: asked, dueDate: today, dailyRate: '0' };
  return {
    terms,
    waived: fen(principal + fee - asked),
    agreed: outcome({ debt: runningFrom(still, today), start: principal, financed: asked, dues }),
    otherwise: outcome({
      debt: runningFrom(debt, today),
      start: total,
      financed: total,
      dues: dues.map((due, at) => (at === dues.length - 1 ? { ...due, amount: total } : due)),
      restAtEnd: true,
    }),
  };
}

/** What is paid, month by month from the first day; 0 where nothing is. */
function amountsOf(terms: Exclude<Terms, { id: 'minimum' }>, principal: Fen, owed: Fen): Fen[] {
  switch (terms.id) {
    case 'equal':
      return parts(principal, terms.parts);
    case 'later':
      return [...same(fen(0), terms.months), ...parts(principal, terms.parts)];
    case 'rising': {
      const low = same(terms.low, terms.months);
      return [...low, ...parts(fen(principal - sum(low)), terms.parts)];
    }
    case 'once':
      if (terms.amount <= 0 || terms.amount > owed) throw new RangeError(`${terms.amount} of ${owed} fen`);
      return [terms.amount];
  }
}

function parts(principal: Fen, months: number): Fen[] {
  return spreadFee({ principal, totalFee: NO_FEE, months }).rows.map(({ payment }) => payment);
}

function same(amount: Fen, months: number): Fen[] {
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new RangeError(`${months} months`);
  return Array<Fen>(months).fill(amount);
}

/** Days are counted from the first one, so that a 31st comes back after February. */
function onDays(amounts: readonly Fen[], { firstDate }: Terms, today: PlainDate): Due[] {
  const first = monthOf(firstDate, today);
  return amounts.flatMap((amount, at) =>
    amount === 0 ? [] : [{ month: first + at, date: addMonths(firstDate, at), amount }],
  );
}

function paysMinimum(
  { amount, firstDate }: Terms & { id: 'minimum' },
  debt: Debt,
  today: PlainDate,
): Outcome {
  if (amount <= 0) throw new RangeError(`${amount} fen a month`);
  const { total } = owedInPlan(debt, today);
  const dues = onDays(same(amount, MOST_MONTHS), { id: 'minimum', amount, firstDate }, today);
  return outcome({ debt: runningFrom(debt, today), start: total, financed: total, dues });
}

/** In which month from today a day lies, 1 for the first, as a loan of one flow a month counts. */
function monthOf(date: PlainDate, today: PlainDate): number {
  let month = 1;
  while (addMonths(today, month) < date) month++;
  return month;
}
