import { type Fen, fen, rate, share, sum } from '../money/index.ts';

/** What comes in and goes out each month, and what is at hand now. 0 is an answer; none of them is left out. */
export type Figures = {
  income: Fen;
  rent: Fen;
  food: Fen;
  travel: Fen;
  family: Fen;
  /** What other debts take each month. */
  otherDebts: Fen;
  /** What can be paid at once. */
  atHand: Fen;
};

export const essentials = ['rent', 'food', 'travel', 'family'] as const satisfies (keyof Figures)[];

export type Affordable = {
  /** `tight`: something is left, but not with a fifth less income. `short`: nothing is left. */
  state: 'safe' | 'tight' | 'short';
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
  const needed = sum(essentials.map((name) => figures[name]));
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
