import * as v from 'valibot';
import { withoutTicks } from '../checklist/index.ts';
import { applyDrafts, debtInForm } from '../drafts.ts';
import { withoutPlans } from '../plan/index.ts';
import type { CaseFile } from './casefile.ts';
import { tickParts } from './ticks.ts';

/** The slices in which something of a single debt is stored under its id. */
export const slicesByDebt = ['plan', 'checklist', 'drafts'] as const;
type SliceByDebt = (typeof slicesByDebt)[number];

const held = v.object({ data: v.record(v.string(), v.unknown()) });
const planned = v.object({ data: v.object({ plans: v.record(v.string(), v.unknown()) }) });

/**
 * The ids of debts that are gone and of which something is in that slice all the same, which an older version left. One that
 * cannot be read is not gone, also once it was copied aside.
 */
export function orphansIn(items: Record<string, unknown>, slice: SliceByDebt): string[] {
  const keys = new Set(Object.keys(items).map((key) => key.replace(/^kept\/(.*?)(?:~\d+)?$/, '$1')));
  return debtsNamedIn(items[slice], slice).filter((id) => !keys.has(`debts/${id}`));
}

function debtsNamedIn(stored: unknown, slice: SliceByDebt): string[] {
  if (slice === 'plan') return v.is(planned, stored) ? Object.keys(stored.data.plans) : [];
  if (!v.is(held, stored)) return [];
  const debtIn = slice === 'drafts' ? debtInForm : debtOfTick;
  return [...new Set(Object.keys(stored.data).flatMap((key) => debtIn(key) ?? []))];
}

/** The same file without what is stored of debts that are gone. */
export function withoutOrphans(file: CaseFile, items: Record<string, unknown>): CaseFile {
  const [plans, ticks, fields] = [
    orphansIn(items, 'plan'),
    namesOf(Object.keys(file.checklist), debtOfTick, orphansIn(items, 'checklist')),
    namesOf(Object.keys(file.drafts), debtInForm, orphansIn(items, 'drafts')),
  ];
  return {
    ...file,
    plan: plans.length > 0 ? withoutPlans(file.plan, plans) : file.plan,
    checklist: ticks.length > 0 ? withoutTicks(file.checklist, ticks) : file.checklist,
    drafts: fields.length > 0 ? applyDrafts(file.drafts, { type: 'draftsDropped', fields }) : file.drafts,
  };
}

type DebtIn = (name: string) => string | undefined;

const debtOfTick: DebtIn = (tick) => tickParts(tick).debt;

/** Those of the names that are of one of these debts. */
const namesOf = (names: readonly string[], debtIn: DebtIn, debts: readonly string[]) =>
  names.filter((name) => debts.some((debt) => debt === debtIn(name)));
