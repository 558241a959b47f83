import type { Bill, BillField } from './bill.ts';
import type { CalledSum } from './roles.ts';

/** Each field that was found, and where in the squeezed text. */
export type Found = {
  [Field in BillField]?: { value: NonNullable<Bill[Field]>; start: number; end: number };
};

type Called = CalledSum['called'];
type Sum = NonNullable<Found['total']>;
/** The first sum that is called the first of these names, else the second, and so on. */
type First = (...names: Called[]) => Sum | undefined;

/**
 * What is called a debt is late where something is; else it is the bill. The one sum of a message that says it is late
 * is late, but for a bill whose minimum was not paid, and for a whole debt that the message sets apart.
 */
export function sumFields(sums: readonly CalledSum[], isLate: boolean, isPartPaid: boolean): Found {
  // Nought is owed only where nothing else is.
  const owed = [...sums].sort((a, b) => Number(a.amount === 0) - Number(b.amount === 0));
  const first: First = (...names) => {
    const sum = names
      .map((name) => owed.find(({ called }) => called === name))
      .find((one) => one !== undefined);
    return sum && { value: sum.amount, start: sum.start, end: sum.end };
  };
  const totals: Called[] = isPartPaid ? ['rest', 'total'] : ['total', 'rest'];
  const ofBill = () => field('total', first('added', ...totals, 'whole', 'all', 'debt', 'overdue', 'sum'));
  return {
    ...(isLate ? lateSums(first, totals) : ofBill()),
    ...field('minimum', first('minimum')),
    ...field('fee', onlyFee(sums)),
  };
}

function lateSums(first: First, totals: readonly Called[]): Found {
  const minimum = first('minimum');
  const named = first('overdue') ?? (minimum ? undefined : first('debt'));
  const only = !named && !minimum && !first('whole') ? first(...totals) : undefined;
  const overdue = named ?? only;
  const whole = !overdue && !first(...totals) ? first('whole') : undefined;
  const total =
    (overdue && first('added')) ??
    first(
      'all',
      ...(only ? [] : totals),
      ...(minimum ? (['debt'] as const) : []),
      ...(whole ? [] : (['whole'] as const)),
      'principal',
    );
  return {
    ...field('total', total),
    ...field('overdue', overdue ?? whole ?? first('added') ?? (total ? undefined : first('sum'))),
  };
}

/** Of several fees the one that is the sum of the others; else none of them is what being late has cost. */
function onlyFee(sums: readonly CalledSum[]): Found['fee'] {
  const fees = sums.filter(({ called }) => called === 'fee');
  const all = fees.reduce<number>((total, { amount }) => total + amount, 0);
  const fee = fees.length > 1 ? fees.find(({ amount }) => amount * 2 === all) : fees[0];
  return fee && { value: fee.amount, start: fee.start, end: fee.end };
}

/** One field that was found, or none. */
export function field<Name extends BillField>(name: Name, value: Found[Name]): Found {
  return value ? { [name]: value } : {};
}
