import { type Fen, fen, rate, share, sum } from '../money/index.ts';
import type { Income } from './incomes.ts';

/** What comes in and goes out each month, and what is at hand now. 0 is an answer; only what may be absent is left out. */
export type Figures = {
  /** What counts each month; where the `incomes` are listed, `countedIncome` of them. */
  income: Fen;
  incomes?: readonly Income[] | undefined;
  rent: Fen;
  food: Fen;
  travel: Fen;
  family: Fen;
  mortgage?: Fen | undefined;
  /** Maintenance for a child or for parents. */
  support?: Fen | undefined;
  /** Each month, for debts with a guarantor or a pledge. */
  secured?: Fen | undefined;
  /** What other debts take each month. */
  otherDebts: Fen;
  /** What can be paid at once. */
  atHand: Fen;
  /** One expense that may come on top; for `breaksAt` only. */
  extra?: Fen | undefined;
};

export const essentials = ['rent', 'food', 'travel', 'family'] as const satisfies (keyof Figures)[];

/** What some must also pay before a debt without security, in this order. Absent where nobody said so. */
export const dueFirst = ['mortgage', 'support', 'secured'] as const satisfies (keyof Figures)[];

export type Affordable = {
  /** `tight`: something is left, but not with a fifth less income. `short`: nothing is left. */
  state: 'safe' | 'tight' | 'short';
  /** With what is due first. */
  essentials: Fen;
  /** Left of the income each month; below 0 where the income is not enough. */
  most: Fen;
  /** The fifth of the income that may fail. */
  drop: Fen;
  /** Left each month when it fails; may be below 0. */
  safe: Fen;
  /** `most` in two: what stays and what goes when the fifth fails. Both are 0 where nothing is left. */
  stays: Fen;
  goes: Fen;
  /** How much the income is short of what is needed, as it is and with a fifth less; 0 if it is not. */
  lacks: Fen;
  lacksLater: Fen;
};

const A_FIFTH = rate('20%', 'term');

/** What can be paid each month, with the income as it is and with a fifth less. */
export function afford(figures: Figures): Affordable {
  const { income, otherDebts } = figures;
  const needed = sum([...essentials, ...dueFirst].map((name) => figures[name] ?? fen(0)));
  const most = fen(income - needed - otherDebts);
  const drop = share(income, A_FIFTH, 1);
  const safe = fen(most - drop);
  const stays = atLeast0(safe);
  return {
    state: safe > 0 ? 'safe' : most > 0 ? 'tight' : 'short',
    essentials: needed,
    most,
    drop,
    safe,
    stays,
    goes: fen(atLeast0(most) - stays),
    lacks: atLeast0(fen(-most)),
    lacksLater: atLeast0(fen(-safe)),
  };
}

function atLeast0(amount: Fen): Fen {
  return fen(Math.max(0, amount));
}
