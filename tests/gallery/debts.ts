import type { CaseFile } from '../../lib/casefile/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { type Fen, fen, yuan } from '../../lib/money/index.ts';
import type { AgreedTerms } from '../../lib/record/index.ts';
import { exampleFigures, huabei } from '../unit/casefile/example.ts';
import { agreed, begun, event, late, MOST, UNBROKEN, withRecord, worked } from './cases.ts';

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
  guessed: {
    ...huabei,
    id: 'd5',
    kind: 'jiebei',
    unpaid: yuan('12000.00'),
    rule: { kind: 'penalty', multiple: '1.5', guessed: true, interest: yuan('0'), compound: false },
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

/** 花呗 is agreed at this sum in 12 parts, and 借呗 is on call; others are said to take 0.00 a month. */
export function agreedBeside(perPart: Fen, kind: Partial<Debt> = {}): CaseFile {
  const terms: AgreedTerms = {
    ...{ total: fen(perPart * 12), upfront: yuan('0'), waived: yuan('60.48') },
    ...{ parts: 12, perPart, lastPart: perPart, firstDate: '2026-12-10' },
  };
  const events = [event('e2', { kind: 'heard', words: '同意减免', agrees: 'first', terms })];
  const file = withRecord(worked, { ...agreed, debt: 'd1', events, pledges: [] });
  const figures = { ...exampleFigures, otherDebts: yuan('0') };
  const limit = { monthly: yuan('1480.00'), atOnce: yuan('800.00') };
  const jiebei: Debt = { ...huabei, id: 'd2', kind: 'jiebei', onCall: true };
  return { ...file, debts: { d1: { ...huabei, ...kind }, d2: jiebei }, budget: { figures, limit } };
}

/** The same with the limit set by hand. */
export const agreedBesideByHand: CaseFile = {
  ...agreedBeside(yuan('720.00')),
  budget: { limit: { monthly: yuan('860.00'), atOnce: yuan('800.00') } },
};

/** The same with 620.00 for others. */
export const agreedBesideSome: CaseFile = { ...agreedBeside(yuan('720.00')), budget: worked.budget };

/** 花呗 is on call; 借呗 and a card with a minimum are paid out of the same limit, in which nothing is for them. */
export const sharing: CaseFile = {
  ...worked,
  debts: { d1: huabei, d2: debts.loan, d4: debts.card },
  budget: {
    figures: { ...exampleFigures, otherDebts: yuan('0') },
    limit: { monthly: yuan('1480.00'), atOnce: yuan('800.00') },
  },
};

/** The same, each of the most that a field takes. */
export const sharingMost: CaseFile = {
  ...sharing,
  debts: Object.fromEntries(
    Object.entries(sharing.debts).map(([id, debt]) => [id, { ...debt, unpaid: MOST, billSays: MOST }]),
  ),
};

/** The same with the limit set by hand. */
export const sharingByHand: CaseFile = {
  ...sharing,
  budget: { limit: { monthly: yuan('350.00'), atOnce: yuan('600.00') } },
};
