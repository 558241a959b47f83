import type { CaseFile } from '../../lib/casefile/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { yuan } from '../../lib/money/index.ts';
import { huabei } from '../unit/casefile/example.ts';
import { begun, late, MOST, UNBROKEN } from './cases.ts';

/** A debt for each rule a contract may have. */
export const debts = {
  loan: {
    ...huabei,
    id: 'd2',
    kind: 'jiebei',
    unpaid: yuan('10000.00'),
    rule: { kind: 'penalty', multiple: '1.5', interest: yuan('300.00'), compound: true },
    payments: [{ id: 'p1', date: '2026-11-20', amount: yuan('500.00') }],
  },
  parts: {
    ...huabei,
    id: 'd3',
    kind: 'other',
    name: UNBROKEN,
    unpaid: yuan('6000.00'),
    dueDate: '2026-12-05',
    rule: { kind: 'instalment', parts: 12, fee: yuan('432.00'), taken: 'spread' },
    priority: 'guarantor',
  },
  card: {
    ...huabei,
    id: 'd4',
    kind: 'card',
    name: '尾号 1234',
    rule: { kind: 'minimum', share: '10', restRate: '0.05' },
    billSays: yuan('9000.00'),
  },
} satisfies Record<string, Debt>;

/** 花呗 and all of them. */
export const indebted: CaseFile = {
  ...late,
  debts: Object.fromEntries([huabei, ...Object.values(debts)].map((debt) => [debt.id, debt])),
};

/** The same, each of the most that a field takes. */
export const indebtedMost: CaseFile = {
  ...indebted,
  debts: Object.fromEntries(
    Object.values(indebted.debts).map((debt) => [debt.id, { ...debt, unpaid: MOST, billSays: MOST }]),
  ),
};

export function one(debt: Debt): CaseFile {
  return { ...begun, debts: { [debt.id]: debt } };
}
