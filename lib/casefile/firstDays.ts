import { restId } from '../call/index.ts';
import type { PlainDate } from '../dates/index.ts';
import { type Agreement, paymentsOf } from './payments.ts';

/** By payment that is not made and was moved, the day it had when it was agreed; a rest has that of the whole. */
export function firstDays({ record, all }: Agreement): ReadonlyMap<string, PlainDate> {
  const agreed = new Map(paymentsOf(record).map(({ id, due }) => [id, due]));
  return new Map(
    all.flatMap(({ id, due, keptOn }) => {
      const first = agreed.get(id) ?? agreed.get(id.replaceAll(restId(''), ''));
      return first && first !== due && !keptOn ? [[id, first] as const] : [];
    }),
  );
}
