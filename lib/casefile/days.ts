import { isOwnPayment } from '../call/index.ts';
import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Debt, owedOn } from '../debt/index.ts';
import type { CallRecord } from '../record/index.ts';
import { recordsOf, settledCalls } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import type { AgreedPayment } from './met.ts';
import { agreementsOf, partsLeft } from './payments.ts';
import { pledgesOf } from './promises.ts';

/** A day that matters: a promise of either side, with the call it was made in; or the day a bill is due. */
export type DatedThing = { date: PlainDate; inDays: number } & (
  | { kind: 'pledge'; pledge: AgreedPayment; record: CallRecord }
  | { kind: 'due'; debt: Debt }
);

/** All days to come and those missed, the earliest first. */
export function nextDates(file: CaseFile, today: PlainDate): DatedThing[] {
  const things: DatedThing[] = [];
  const settled = settledCalls(file);
  const isReplaced = (record: CallRecord) =>
    record.outcome === 'agreed' && ![...settled.values()].includes(record);
  // What was moved since has its new day.
  const now = new Map(agreementsOf(file).flatMap(({ all }) => all.map((one) => [one.id, one] as const)));
  for (const record of recordsOf(file))
    for (const pledge of pledgesOf(file, record))
      if (!isOwnPayment(pledge, record.id) || !isReplaced(record))
        things.push(...promised(record, now.get(pledge.id) ?? pledge, today));
  for (const { record, pledge } of partsLeft(file)) things.push(...promised(record, pledge, today));
  // Once something is agreed about a debt, its own days count.
  for (const debt of Object.values(file.debts))
    if (!settled.has(debt.id)) things.push(...dueDay(debt, today));
  return things.sort((a, b) => a.inDays - b.inDays);
}

/** None once it is kept, or where no day was said. */
function promised(record: CallRecord, pledge: AgreedPayment, today: PlainDate): DatedThing[] {
  const { due, keptOn } = pledge;
  if (!due || keptOn) return [];
  return [{ kind: 'pledge', pledge, record, date: due, inDays: daysBetween(today, due) }];
}

/** None once it has passed, or all is paid. */
function dueDay(debt: Debt, today: PlainDate): DatedThing[] {
  const { late, total, dueDate } = owedOn(debt, today);
  if (late || total === 0) return [];
  return [{ kind: 'due', debt, date: dueDate, inDays: daysBetween(today, dueDate) }];
}

/** The dated thing that comes first. */
export function nextDate(file: CaseFile, today: PlainDate): DatedThing | undefined {
  return nextDates(file, today)[0];
}
