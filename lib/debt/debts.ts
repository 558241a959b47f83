import type { PlainDate } from '../dates/index.ts';
import type { Fen } from '../money/index.ts';

export type Debt = {
  id: string;
  kind: 'huabei';
  /** What was billed and is not paid, without the fee for being late. */
  unpaid: Fen;
  dueDate: PlainDate;
  /** Per cent a day, as the contract writes it: '0.05'. */
  dailyRate: string;
  /** The whole sum as the bill shows it. */
  billSays?: Fen | undefined;
  /** Ask on the call where the difference comes from. */
  askBill?: boolean | undefined;
};

export type Debts = { readonly [id: string]: Debt };

export type DebtChange = { type: 'debtSet'; debt: Debt } | { type: 'debtRemoved'; id: string };

export function applyDebts(debts: Debts, change: DebtChange): Debts {
  switch (change.type) {
    case 'debtSet':
      return { ...debts, [change.debt.id]: change.debt };
    case 'debtRemoved': {
      const { [change.id]: _, ...rest } = debts;
      return rest;
    }
    default:
      return change satisfies never;
  }
}
