import type { Bill, BillField } from './bill.ts';
import type { CalledSum } from './roles.ts';

/** Each field that was found, and where in the squeezed text. */
export type Found = {
  [Field in BillField]?: { value: NonNullable<Bill[Field]>; start: number; end: number };
};

/**
 * What is called a debt is late where something is; else it is the bill. The one sum of a message that says it is late
 * is late, but for a bill whose minimum was not paid.
 */
export function sumFields(sums: readonly CalledSum[], isLate: boolean, isPartPaid: boolean): Found {
  const first = (...names: CalledSum['called'][]) => {
    const sum = names
      .map((name) => sums.find(({ called }) => called === name))
      .find((one) => one !== undefined);
    return sum && { value: sum.amount, start: sum.start, end: sum.end };
  };
  const minimum = first('minimum');
  const totals = isPartPaid ? (['rest', 'total'] as const) : (['total', 'rest'] as const);
  const debt = minimum ? undefined : first('debt');
  const named = isLate ? (first('overdue') ?? debt) : undefined;
  const overdue = named ?? (isLate && !minimum && !first('whole') ? first(...totals) : undefined);
  const whole = isLate && !overdue && !first(...totals) ? first('whole') : undefined;
  const total = isLate
    ? first(
        ...(overdue === named ? totals : []),
        ...(minimum ? (['debt'] as const) : []),
        ...(whole ? [] : (['whole'] as const)),
      )
    : first(...totals, 'whole', 'debt', 'overdue', 'sum');
  return {
    ...field('total', total),
    ...field('minimum', minimum),
    ...field('overdue', overdue ?? whole ?? (isLate && !total ? first('sum') : undefined)),
    ...field('fee', onlyFee(sums)),
  };
}

/** Of several fees the one that is the sum of the others; else none of them is what being late has cost. */
function onlyFee(sums: readonly CalledSum[]): Found['fee'] {
  const fees = sums.filter(({ called }) => called === 'fee');
  const all = fees.reduce<number>((total, { amount }) => total + amount, 0);
  const fee = fees.length > 1 ? fees.find(({ amount }) => amount * 2 === all) : fees[0];
  return fee && { value: fee.amount, start: fee.start, end: fee.end };
}

export function field<Name extends BillField>(name: Name, value: Found[Name]): Found {
  return value ? { [name]: value } : {};
}
