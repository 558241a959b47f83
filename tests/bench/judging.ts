import { breaksAt, type Figures } from '../../lib/budget/index.ts';
import { addDays, plainDate } from '../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { fen, sum, yuan } from '../../lib/money/index.ts';
import { doNothing, judge, paymentsOf } from '../../lib/plan/index.ts';
import type { Row } from './table.ts';

const today = plainDate('2026-11-24');
const debtOf = (id: number): Debt => ({
  id: `${id}`,
  kind: 'huabei',
  unpaid: fen(864_000 + id * 1_234),
  dueDate: addDays(today, -14 - id * 9),
  dailyRate: '0.05',
});
const figures: Figures = {
  income: yuan('6400'),
  rent: yuan('1500'),
  food: yuan('1200'),
  travel: yuan('340'),
  family: yuan('600'),
  otherDebts: yuan('620'),
  atHand: yuan('800'),
};

/** What one key in the fields of an offer sets off: the debts, the offer, its smallest change, and the budget. */
function judgeOnce(parts: number, others: number): void {
  const debts = Array.from({ length: others + 1 }, (_, id) => debtOf(id));
  const owed = sum(debts.map((debt) => owedOn(debt, today).total));
  const untouched = sum(debts.map((debt) => doNothing(debt, today).total));
  // Too dear and beyond the limit, so that every change is tried.
  const perPart = fen(Math.ceil(owed / parts));
  const offer = { down: yuan('1500'), parts, perPart, fee: fen(Math.ceil(owed / 50)) };
  const { terms } = judge(offer, {
    owed,
    untouched,
    asked: owed,
    limit: { monthly: yuan('860'), atOnce: yuan('800') },
  });
  for (const stress of ['none', 'fifthLess', 'monthWithout'] as const)
    breaksAt(figures, paymentsOf(terms), stress);
}

const ROUNDS = 41;
const AIM = 8;

/** Judging an offer over 60 months beside 20 other debts; and twice as much of each, to see how it grows. */
export async function measureJudging(): Promise<Row[]> {
  const sizes = [
    { parts: 60, others: 20, aim: AIM },
    { parts: 120, others: 20 },
    { parts: 60, others: 40 },
    { parts: 600, others: 20 },
  ];
  const samples = sizes.map(() => [] as number[]);
  for (let round = -5; round < ROUNDS; round++)
    for (const [at, { parts, others }] of sizes.entries()) {
      const start = performance.now();
      judgeOnce(parts, others);
      if (round >= 0) samples[at]?.push(performance.now() - start);
    }
  return sizes.map(({ parts, others, aim }, at) => ({
    what: `an offer over ${parts} months beside ${others} other debts`,
    unit: 'ms',
    samples: samples[at] ?? [],
    ...(aim && { aim }),
  }));
}
