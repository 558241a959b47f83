import type { PlainDate } from '../dates/index.ts';
import { owedOn } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { rungs } from '../plan/index.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt } from './mainDebt.ts';

/** What the parts of the plan take: nothing at once, then month by month. Undefined where there is nothing to plan. */
export function plannedPayments(file: CaseFile, today: PlainDate): Fen[] | undefined {
  const debt = mainDebt(file);
  const { plan } = file.plan;
  if (!debt || !plan) return undefined;
  const { principal, fee } = owedOn(debt, today);
  const { parts, perPart, lastPart } = rungs({ plan, principal, fee }).first;
  return [fen(0), ...Array.from({ length: parts - 1 }, () => perPart), lastPart];
}

/** Which of the user's own rungs are within the limit. */
export function rungsThatFit(file: CaseFile, today: PlainDate): ('firstFits' | 'nextFits')[] {
  const debt = mainDebt(file);
  const { plan } = file.plan;
  if (!debt || !plan) return [];
  const { principal, fee } = owedOn(debt, today);
  const { over } = rungs({ plan, limit: file.budget.limit, principal, fee });
  return [
    ...(over.firstMonthly === 0 ? (['firstFits'] as const) : []),
    ...(over.nextMonthly + over.upfront === 0 ? (['nextFits'] as const) : []),
  ];
}
