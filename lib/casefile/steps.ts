import { isFeeAhead, spotsOf } from '../call/index.ts';
import type { Checklist, StepFacts } from '../checklist/index.ts';
import { chinaDate, formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import { lenderWords, owedOn } from '../debt/index.ts';
import type { CallRecord, Pledge } from '../record/index.ts';
import { agreement, endedCalls, settledCall, toldOutcome } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { mainDebt, planOf } from './mainDebt.ts';
import { paymentsNow, paymentsOf } from './payments.ts';
import { lastCall } from './promises.ts';
import { tickKey, tickParts } from './ticks.ts';

/** What the checklist needs to tick its own steps, which are those of this debt. */
export function stepFactsOf(file: CaseFile, today: PlainDate): StepFacts {
  const debt = mainDebt(file);
  const calls = endedCalls(file);
  const outcomes = calls.flatMap(toldOutcome);
  const settled = settledCall(file);
  const matched = settled?.paperMatched !== undefined;
  const payments = settled ? paymentsNow(file, settled) : [];
  const ticks = ticksOf(file);
  return {
    asksTime: debt !== undefined && !owedOn(debt, today).late && wantsTime(file),
    lender: lenderWords(debt),
    lastOutcome: outcomes[0],
    lastStaff: (lastCall(file)?.staff ?? '') !== '',
    pays: settled ? paysOf(paymentsOf(settled), settled.id) : 'open',
    due: dueWords(payments, today),
    done: {
      extensionFeeAsked: agreement(file) === 'extension',
      debtEntered: debt !== undefined,
      billChecked: debt?.billSays !== undefined,
      limitSet: file.budget.limit !== undefined,
      planSet: planOf(file) !== undefined,
      // After a call that settled it there is nothing left to lay ready.
      atHand: outcomes.includes('agreed') || ('idCard' in ticks && 'bill' in ticks),
      callMade: outcomes.includes('agreed'),
      recordFiled: (settled ? [settled] : calls).some(isWhole),
      writtenReceived: matched,
      // Without a call there is nothing to compare it with: then only the user can know.
      writtenChecked: settled ? matched : 'writtenChecked' in ticks,
      firstPaid: settled !== undefined && isFirstPaid(payments, settled.id),
      // The last payment is not all: there is a paper to keep.
      allPaid: 'allPaid' in ticks && payments.every(({ keptOn }) => keptOn),
    },
  };
}

/** Written to the end, and who was spoken to is known, or they would not say. A call that broke off holds nobody to anything. */
function isWhole({ filedOn, outcome, staff, events }: CallRecord): boolean {
  if (!filedOn || !outcome || outcome === 'cut' || outcome === 'stopped') return false;
  return staff !== '' || wouldNotSay(events);
}

/** By the events alone: the questions themselves are of the call, and not needed for the list. */
function wouldNotSay(events: CallRecord['events']): boolean {
  return (
    spotsOf(events).some(({ line, heard }) => line === 'who' && heard === '不肯说') ||
    events.some((event) => event.kind === 'asked' && event.ask === 'who' && !event.answered)
  );
}

/** What comes of an agreement: ticked before the last one, it is of another. */
const ofAgreement = ['recordFiled', 'writtenReceived', 'firstPaid', 'allPaid'];

/** The ticks by hand that count now, each under its step: those for the debt on call, and what was agreed about it. */
export function ticksOf(file: CaseFile): Checklist {
  const settled = settledCall(file);
  const isBefore = (on: PlainDate) => settled !== undefined && on < chinaDate(settled.startedAt);
  return Object.fromEntries(
    Object.entries(file.checklist).flatMap(([key, tick]) => {
      const { step } = tickParts(key);
      const counts = tickKey(file, step) === key && !(ofAgreement.includes(step) && isBefore(tick.doneOn));
      return counts ? [[step, tick]] : [];
    }),
  );
}

/** Before the due date: unless the plan asks for parts at once, or something else was agreed. */
function wantsTime(file: CaseFile): boolean {
  const agreed = agreement(file);
  if (agreed) return agreed === 'extension';
  const plan = planOf(file);
  return plan === undefined || plan.extendTo !== undefined;
}

/** What is paid ahead is none of the parts. */
function isFirstPaid(payments: readonly Pledge[], call: string): boolean {
  return payments.find((one) => !isFeeAhead(one, call))?.keptOn !== undefined;
}

/** What is paid ahead is a payment, too. */
function dueWords(payments: readonly Pledge[], today: PlainDate): string {
  const due = payments.find(({ keptOn }) => !keptOn)?.due;
  return due ? `${formatDaySeenFrom(due, today)}到期。` : '';
}

function paysOf(payments: readonly Pledge[], call: string): StepFacts['pays'] {
  const parts = payments.filter((one) => !isFeeAhead(one, call));
  return parts.length === 0 ? 'open' : parts.length === 1 ? 'once' : 'parts';
}
