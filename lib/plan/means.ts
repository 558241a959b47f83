import { dueFirst, essentials, type Figures, type Income, lowestOf } from '../budget/index.ts';
import { type Fen, fen, sum } from '../money/index.ts';

/** `said`: the user's word. `computed`: worked out from it. */
export type Figure = { amount: Fen; from: 'said' | 'computed' };

/** What comes in each month, what it is needed for, and what is left. */
export type Means = {
  /** Each by the name the user gave it, which may be empty; one without a name where they were not listed. */
  incomes: readonly (Figure & { name: string })[];
  income: Figure;
  essentials: readonly (Figure & { id: (typeof essentials)[number] })[];
  /** What is paid before debts without security each month; only what there is. */
  first: readonly (Figure & { id: (typeof dueFirst)[number] })[];
  /** For debts that are not listed; undefined where there are none. */
  otherDebts: Figure | undefined;
  /** Income less all of these; may be below 0. */
  left: Figure;
};

const LONGEST_NAME = 16;

export const said = (amount: Fen): Figure => ({ amount, from: 'said' });
export const computed = (amount: Fen): Figure => ({ amount, from: 'computed' });

/** @param besides  whether what `figures.otherDebts` pays is taken off, too */
export function meansOf(figures: Figures, besides: boolean): Means {
  const incomes = incomesOf(figures);
  const needed = essentials.map((id) => ({ id, ...said(figures[id]) }));
  const first = dueFirst.flatMap((id) => (figures[id] ? [{ id, ...said(figures[id]) }] : []));
  const otherDebts = besides && figures.otherDebts > 0 ? said(figures.otherDebts) : undefined;
  const out = sum([...needed, ...first, ...(otherDebts ? [otherDebts] : [])].map(({ amount }) => amount));
  const [only] = incomes;
  return {
    incomes,
    income: { amount: figures.income, from: incomes.length > 1 ? 'computed' : (only?.from ?? 'said') },
    essentials: needed,
    first,
    otherDebts,
    left: computed(fen(figures.income - out)),
  };
}

function incomesOf({ income, incomes = [] }: Figures): Means['incomes'] {
  return incomes.length > 0 ? incomes.map(counted) : [{ name: '', ...said(income) }];
}

/** Of several months the least counts, which is worked out. */
function counted(one: Income): Figure & { name: string } {
  const amount = lowestOf(one);
  return { name: clipped(one.name), ...(one.months.length > 1 ? computed(amount) : said(amount)) };
}

/** Fits into a row of the page. */
export function clipped(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name;
}
