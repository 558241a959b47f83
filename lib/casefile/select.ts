import type { StepFacts } from '../checklist/index.ts';
import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Debt, lenderWords, owedOn } from '../debt/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { agreement, endedCalls, settledCall, shownRecords, toldOutcome } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt } from './mainDebt.ts';

/** A day that matters: a promise of either side, with the call it was made in; or the day the bill is due. */
export type DatedThing = { date: PlainDate; inDays: number } & (
  | { kind: 'pledge'; pledge: Pledge; record: CallRecord }
  | { kind: 'due'; debt: Debt }
);

/** All days to come and those missed, the earliest first. */
export function nextDates(file: CaseFile, today: PlainDate): DatedThing[] {
  const things: DatedThing[] = [];
  for (const record of shownRecords(file))
    for (const pledge of record.pledges)
      if (pledge.due && !pledge.keptOn)
        things.push({
          kind: 'pledge',
          pledge,
          record,
          date: pledge.due,
          inDays: daysBetween(today, pledge.due),
        });
  const debt = mainDebt(file);
  // Once something is agreed, its own days count.
  if (debt && !agreement(file)) things.push(...dueDay(debt, today));
  return things.sort((a, b) => a.inDays - b.inDays);
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

/** What the checklist needs to tick its own steps, which are those of this debt. */
export function stepFactsOf(file: CaseFile, today: PlainDate): StepFacts {
  const debt = mainDebt(file);
  const calls = endedCalls(file);
  const outcomes = calls.flatMap(toldOutcome);
  const settled = settledCall(file);
  const matched = settled?.paperMatched !== undefined;
  return {
    early: debt !== undefined && !owedOn(debt, today).late,
    lender: lenderWords(debt),
    lastOutcome: outcomes[0],
    done: {
      extensionFeeAsked: agreement(file) === 'extension',
      debtEntered: debt !== undefined,
      billChecked: debt?.billSays !== undefined,
      limitSet: file.budget.limit !== undefined,
      planSet: file.plan.plan !== undefined,
      // After a call that settled it there is nothing left to lay ready.
      atHand: outcomes.includes('agreed') || ('idCard' in file.checklist && 'bill' in file.checklist),
      callMade: outcomes.includes('agreed'),
      // A call that broke off has nothing yet to hold anyone to.
      recordFiled: calls.some(
        ({ filedOn, outcome }) => filedOn && outcome !== 'cut' && outcome !== 'stopped',
      ),
      writtenReceived: matched,
      // Without a call there is nothing to compare it with: then only the user can know.
      writtenChecked: settled ? matched : 'writtenChecked' in file.checklist,
    },
  };
}
