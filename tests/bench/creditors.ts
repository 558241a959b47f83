import { addDays, plainDate } from '../../lib/dates/index.ts';
import type { Debt, Rule } from '../../lib/debt/index.ts';
import { fen } from '../../lib/money/index.ts';
import { waysOfSeveral } from '../../lib/plan/index.ts';
import type { Row } from './table.ts';

const today = plainDate('2026-11-24');

/** Of every rule in turn; one in seven comes before the others. */
const rules: (Rule | undefined)[] = [
  undefined,
  { kind: 'penalty', multiple: '1.5', interest: fen(12_345), compound: true },
  { kind: 'instalment', parts: 12, fee: fen(43_200), taken: 'spread' },
];

function debtOf(id: number): Debt {
  return {
    id: `${id}`,
    kind: 'other',
    unpaid: fen(864_000 + id * 1_234),
    dueDate: addDays(today, -14 - id * 9),
    dailyRate: ['0.05', '0.04', '0.0365'][id % 3] ?? '0.05',
    rule: rules[id % rules.length],
    ...(id % 7 === 6 && { priority: 'rent' as const }),
  };
}

/** What one change of the monthly sum sets off; so little is paid that no debt ends before the months do. */
function planOnce(creditors: number, months: number): void {
  const debts = Array.from({ length: creditors }, (_, id) => debtOf(id));
  const monthly = fen(creditors * 12_000);
  waysOfSeveral({ debts, monthly, firstDate: addDays(today, 16), today, most: months });
}

const ROUNDS = 31;
const AIM = 50;
/** What may be lost to noise before growth is called worse than linear. */
const NOISE = 1.2;

const base = { creditors: 20, months: 60 };
const larger = [
  { creditors: 40, months: 60 },
  { creditors: 20, months: 120 },
  { creditors: 80, months: 120 },
];

/** Both ways of paying 20 creditors over 60 months; and more of each, to see that it grows with the product. */
export async function measureCreditors(): Promise<Row[]> {
  const sizes = [base, ...larger];
  const samples = sizes.map(() => [] as number[]);
  for (let round = -5; round < ROUNDS; round++)
    for (const [at, { creditors, months }] of sizes.entries()) {
      const start = performance.now();
      planOnce(creditors, months);
      if (round >= 0) samples[at]?.push(performance.now() - start);
    }
  const [one = Number.NaN] = samples.map(middle);
  return sizes.map(({ creditors, months }, at) => {
    const times = (creditors * months) / (base.creditors * base.months);
    return {
      what: `${creditors} creditors over ${months} months, both ways`,
      unit: 'ms',
      samples: samples[at] ?? [],
      aim: at === 0 ? AIM : one * times * NOISE,
    };
  });
}

function middle(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}
