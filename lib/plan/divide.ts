import { type Debt, lateRateOf, priorityRank, type Standing } from '../debt/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';
import { proRata } from './share.ts';

/** How what is left after the debts that come first is divided: pro rata, or where being late costs most. */
export type Way = 'fair' | 'dearest';

/** A debt on the day on which money is divided. `weight` is its part in a fair division. */
export type Asking = { debt: Debt; weight: Fen; stands: Standing };

/** Positions in the list of debts: those that come first, and the others from the dearest on. */
export type Order = { first: readonly number[]; dearest: readonly number[] };

/** Of equal rank, or at the same rate, those that were listed first. */
export function orderOf(debts: readonly Debt[]): Order {
  const listed = debts.map((debt, at) => ({ debt, at, late: lateRateOf(debt) }));
  const first = listed.filter(({ debt }) => debt.priority);
  const others = listed.filter(({ debt }) => !debt.priority);
  const places = (some: typeof listed) => some.map(({ at }) => at);
  return {
    first: places(first.sort((a, b) => priorityRank(a.debt) - priorityRank(b.debt))),
    dearest: places(others.sort((a, b) => Number(b.late.num * a.late.den - a.late.num * b.late.den))),
  };
}

/** What each gets of the money of one month: never more than is owed, and in all no more than `room`. */
export function divide(asking: readonly Asking[], room: Fen, way: Way, { first, dearest }: Order): Fen[] {
  const served = serve(asking.map(neededOf), first, room);
  const left = fen(room - sum(served));
  const others = asking.map(({ debt, ...rest }) => (debt.priority || rest.stands.total === 0 ? NONE : rest));
  const rest = way === 'fair' ? shared(others, left) : byRate(others, left, dearest);
  return served.map((amount, at) => sum([amount, rest[at] ?? fen(0)]));
}

type Other = Omit<Asking, 'debt'>;

const NONE: Other = { weight: fen(0), stands: { fee: fen(0), due: fen(0), total: fen(0) } };

/** Of a debt in instalments only what falls due: nothing is saved by paying it ahead. */
function neededOf({ debt, stands }: Asking): Fen {
  return debt.rule?.kind === 'instalment' ? stands.due : stands.total;
}

/** In this order, each as much as it asks for, as far as the money goes. */
function serve(asks: readonly Fen[], order: readonly number[], room: Fen): Fen[] {
  const given = asks.map(() => fen(0));
  let left: number = room;
  for (const at of order) {
    given[at] = fen(Math.min(asks[at] ?? 0, left));
    left -= given[at] ?? 0;
  }
  return given;
}

/** What falls due first, then what could wait. */
function byRate(others: readonly Other[], room: Fen, order: readonly number[]): Fen[] {
  const due = serve(
    others.map(({ stands }) => stands.due),
    order,
    room,
  );
  const still = others.map(({ stands }, at) => fen(stands.total - (due[at] ?? 0)));
  const more = serve(still, order, fen(room - sum(due)));
  return due.map((amount, at) => sum([amount, more[at] ?? fen(0)]));
}

/** Pro rata; what one does not need any more is shared among the rest. */
function shared(others: readonly Other[], room: Fen): Fen[] {
  const totals = others.map(({ stands }) => stands.total);
  if (room >= sum(totals)) return totals;
  const shares = proRata(
    room,
    others.map(({ weight }) => weight),
  );
  const full = totals.map((total, at) => total > 0 && (shares[at] ?? 0) >= total);
  if (!full.includes(true)) return shares;
  const rest = fen(room - sum(totals.filter((_, at) => full[at])));
  const again = shared(
    others.map((other, at) => (full[at] ? NONE : other)),
    rest,
  );
  return totals.map((total, at) => (full[at] ? total : (again[at] ?? fen(0))));
}
