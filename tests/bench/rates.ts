import { IRR } from '@formulajs/formulajs';
import { irr as financialIrr } from 'financial';
import { yearlyCost } from '../../lib/plan/index.ts';
import type { Row } from './table.ts';

/** Flows a month apart; `none` where no rate exists. */
const cases: { flows: number[]; none?: true }[] = [
  { flows: [-100, 102] },
  { flows: [-100, 300] },
  { flows: loan(870_048, 12, 72_504) },
  { flows: loan(870_048, 12, 79_000) },
  { flows: loan(864_000, 60, 19_000) },
  { flows: loan(17_254_585, 480, 78_774) },
  { flows: loan(10_000_000_000, 600, 60_000_000) },
  { flows: loan(120_000, 12, 9_000) },
  { flows: loan(100_000, 3, 3_000) },
  { flows: [-100_000, 0, 0, 0, 0, 0, ...Array<number>(12).fill(9_500)] },
  { flows: [100, 100, 100], none: true },
  { flows: [1, -3, 3], none: true },
];

function loan(principal: number, parts: number, perPart: number): number[] {
  return [-principal, ...Array<number>(parts).fill(perPart)];
}

/** Each as its documentation says it is called for flows without a guess. */
const solvers: Record<string, (flows: number[]) => unknown> = {
  'ours (yearlyCost)': (flows) => yearlyCost(flows)?.perPeriod,
  'financial (irr)': (flows) => financialIrr(flows),
  '@formulajs/formulajs (IRR)': (flows) => IRR(flows),
};

const ROUNDS = 31;
const EACH = 20;

/** The internal rate of all cases, beside others in the same run; one that gets a case wrong is no measure. */
export async function measureRates(): Promise<Row[]> {
  const names = Object.keys(solvers);
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  // Taken in turns, so that what else the machine does meets all alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) taken.get(name)?.push(timeOf(solvers[name] as (flows: number[]) => unknown));
  const fastest = Math.min(
    ...names
      .slice(1)
      .filter((name) => rightOf(name) === cases.length)
      .map((name) => middle(taken.get(name) ?? [])),
  );
  return names.map((name, at) => ({
    what: `${name}, ${rightOf(name)} of ${cases.length} cases right`,
    unit: 'ms',
    samples: taken.get(name) ?? [],
    ...(at === 0 && Number.isFinite(fastest) && { aim: fastest }),
  }));
}

function timeOf(solve: (flows: number[]) => unknown): number {
  const start = performance.now();
  for (let i = 0; i < EACH; i++) for (const { flows } of cases) attempt(solve, flows);
  return (performance.now() - start) / EACH;
}

/** Some throw where there is no rate, which is a right answer. */
function attempt(solve: (flows: number[]) => unknown, flows: number[]): number | undefined {
  try {
    const found = solve(flows);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function rightOf(name: string): number {
  const solve = solvers[name] as (flows: number[]) => unknown;
  return cases.filter(({ flows, none }) => {
    const found = attempt(solve, flows);
    return none ? found === undefined : found !== undefined && isRoot(flows, found);
  }).length;
}

/** Worth nothing at that rate, but for rounding. */
function isRoot(flows: number[], rate: number): boolean {
  const worths = flows.map((flow, k) => flow / (1 + rate) ** k);
  const size = worths.reduce((sum, worth) => sum + Math.abs(worth), 0);
  return rate > -1 && Math.abs(worths.reduce((sum, worth) => sum + worth, 0)) / size < 1e-9;
}

function middle(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.POSITIVE_INFINITY;
}
