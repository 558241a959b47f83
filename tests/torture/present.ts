import { planTexts, readPlan } from '../../components/plan/form.ts';
import { afford } from '../../lib/budget/index.ts';
import { agreedOf, openReplies, positionOf, script, wordsOf } from '../../lib/call/index.ts';
import {
  type CaseFile,
  callFactsOf,
  mainDebt,
  nextDates,
  openCall,
  recordsOf,
  stepFactsOf,
  ticksOf,
  unfiledCall,
} from '../../lib/casefile/index.ts';
import { phasesOf } from '../../lib/checklist/index.ts';
import { chinaClock, chinaDate, formatDay } from '../../lib/dates/index.ts';
import { owedOn, tomorrowAdds } from '../../lib/debt/index.ts';
import { rungs } from '../../lib/plan/index.ts';
import { minutesOf, transcript } from '../../lib/record/index.ts';

const TODAY = '2026-11-24';

/** Reckons everything that any screen shows of a case, which is where a value that should not be there would throw. */
export function present(file: CaseFile): void {
  phasesOf(stepFactsOf(file, TODAY), ticksOf(file));
  for (const { date } of nextDates(file, TODAY)) formatDay(date);
  openCall(file);
  unfiledCall(file);
  presentDebt(file);
  if (file.budget.figures) afford(file.budget.figures);
  for (const record of recordsOf(file)) {
    formatDay(chinaDate(record.startedAt));
    chinaClock(record.startedAt);
    minutesOf(record);
    transcript(record.events);
    const { conditions, slots } = callFactsOf(file, record, TODAY, agreedOf(record.events));
    const at = positionOf(script, record.kind, record.events);
    wordsOf(script.nodes[at], slots);
    openReplies(script, at, conditions);
  }
}

function presentDebt(file: CaseFile): void {
  const debt = mainDebt(file);
  if (!debt) return;
  const { limit } = file.budget;
  const { plan } = file.plan;
  const { principal, fee, late } = owedOn(debt, TODAY);
  tomorrowAdds(debt, TODAY);
  readPlan(planTexts(plan, debt, limit, TODAY), { early: !late, dueDate: debt.dueDate, today: TODAY });
  if (plan) rungs({ plan, limit, principal, fee });
  for (const agreed of ['first', 'next', 'extension', 'theirs'] as const)
    callFactsOf(file, { kind: 'outgoing' }, TODAY, agreed);
}
