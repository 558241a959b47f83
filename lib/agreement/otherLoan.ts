import type { OtherLoan, Recorded } from './comparison.ts';
import type { Loan } from './loan.ts';
import { isSignedBy } from './sender.ts';
import type { Agreement, Terms } from './types.ts';

/** What two loans may have in common, and whether one of a paper is that of a debt. */
type Sign<T = string> = {
  of: (loan: Loan) => readonly T[];
  fits: (named: T, own: T) => boolean;
  all: boolean;
};

/** All of the numbers, or days, that a paper names must be of others: of several loans one may be this. */
const TAILS: Sign = {
  of: ({ tails }) => tails,
  fits: (named, own) => named.endsWith(own) || own.endsWith(named),
  all: true,
};
/** Which year it was taken out is often left out. */
const DATES: Sign = {
  of: ({ dates }) => dates,
  fits: (named, own) => named.slice(5) === own.slice(5),
  all: true,
};
const SUMS: Sign<number> = { of: ({ sums }) => sums, fits: (named, own) => named === own, all: false };

/**
 * The other debts, by their ids, that a paper names instead of the one the call was about: [] where nothing tells, or it
 * names that one, too. Sums tell nothing where the parts are those that were agreed.
 */
export function otherLoans(agreement: Agreement, { loans, terms: call }: Recorded): readonly string[] {
  if (!loans) return [];
  const { loan, terms } = agreement;
  const own: Loan = { ...loans.own, sums: [...loans.own.sums, ...(call.total ? [call.total] : [])] };
  const others = loans.others.filter((one) => mayBeOf(agreement, one.lender));
  return (
    told(TAILS, loan, own, others) ??
    told(DATES, loan, own, others) ??
    (isThisPlan(terms, call) ? undefined : told(SUMS, loan, own, others)) ??
    []
  );
}

/** The card that a paper is about instead of the one of the call, which may be nobody's debt here: 尾号 2204. */
export function otherCard({ loan }: Agreement, { card }: Recorded): string | undefined {
  if (!card || loan.tails.some((tail) => TAILS.fits(tail, card))) return undefined;
  const other = loan.tails.find((tail) => tail.length === 4);
  return other && `尾号 ${other}`;
}

/** Whose such a sign is: [] where it is of this loan; undefined where it is of none, or nobody knows. */
function told<T>(
  { of, fits, all }: Sign<T>,
  paper: Loan,
  own: Loan,
  others: readonly OtherLoan[],
): readonly string[] | undefined {
  const isOf = (loan: Loan) => (named: T) => of(loan).some((one) => fits(named, one));
  const named = of(paper);
  if (named.some(isOf(own))) return [];
  const found = others.filter((one) => named.some(isOf(one)));
  const isAll = named.every((each) => found.some((one) => isOf(one)(each)));
  return found.length > 0 && (isAll || !all) ? found.map(({ id }) => id) : undefined;
}

/** Another lender's debt is not what this one signed. */
const mayBeOf = ({ signed, sender }: Agreement, lender: readonly string[]): boolean =>
  !signed || sender === undefined || lender.length === 0 || isSignedBy(sender, lender);

/** The same number of parts of the same size. */
const isThisPlan = (paper: Terms, call: Terms): boolean =>
  call.parts !== undefined &&
  call.perPart !== undefined &&
  paper.parts === call.parts &&
  paper.perPart === call.perPart;
