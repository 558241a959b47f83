import { agreedOf, type CallFacts, callFacts, spotsOf } from '../call/index.ts';
import type { StepFacts } from '../checklist/index.ts';
import { chinaDate, daysBetween, type PlainDate } from '../dates/index.ts';
import { type Debt, debtOnCall, lenderWords, owedOn } from '../debt/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { rungs } from '../plan/index.ts';
import type { Agreed, CallAbout, CallRecord, Outcome, Pledge } from '../record/index.ts';
import type { CaseFile } from './casefile.ts';

/** The debt that home, the plan and the call are about: see `debtOnCall`. */
export function mainDebt(file: CaseFile): Debt | undefined {
  return debtOnCall(file.debts);
}

/** What the parts of the plan take: nothing at once, then month by month. Undefined where there is nothing to plan. */
export function plannedPayments(file: CaseFile, today: PlainDate): Fen[] | undefined {
  const debt = mainDebt(file);
  const { plan } = file.plan;
  if (!debt || !plan) return undefined;
  const { principal, fee } = owedOn(debt, today);
  const { parts, perPart, lastPart } = rungs({ plan, principal, fee }).first;
  return [fen(0), ...Array.from({ length: parts - 1 }, () => perPart), lastPart];
}

/** Records that are not removed, the newest first. */
export function shownRecords(file: CaseFile): CallRecord[] {
  return Object.values(file.records)
    .filter((record) => !record.removed)
    .sort((a, b) => b.startedAt - a.startedAt);
}

/** The call that is going on, if any. */
export function openCall(file: CaseFile): CallRecord | undefined {
  return shownRecords(file).find((record) => record.endedAt === undefined);
}

/** The newest call that ended and has no record yet. */
export function unfiledCall(file: CaseFile): CallRecord | undefined {
  return shownRecords(file).find((record) => record.endedAt !== undefined && !record.filedOn);
}

/** A day that matters: a promise of either side, with the call it was made in; or the day a bill is due. */
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
  const settled = settledDebts(file);
  // Once something is agreed about a debt, its own days count.
  for (const debt of Object.values(file.debts))
    if (!settled.has(debt.id)) things.push(...dueDay(debt, today));
  return things.sort((a, b) => a.inDays - b.inDays);
}

/** The debts about which something was agreed; a record that names none is of the main one. */
function settledDebts(file: CaseFile): Set<string | undefined> {
  const main = mainDebt(file)?.id;
  const agreed = shownRecords(file).filter(
    ({ endedAt, outcome }) => endedAt !== undefined && outcome === 'agreed',
  );
  return new Set(agreed.map(({ debt }) => debt ?? main));
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

/** What an incoming call that came to nothing says of the user's own negotiation: nothing. */
function toldOutcome({ kind, outcome }: CallRecord): Outcome[] {
  if (!outcome) return [];
  return kind === 'outgoing' || outcome === 'agreed' || outcome === 'callback' ? [outcome] : [];
}

/** What the last call about this debt that was settled agreed on; undefined where none was. */
export function agreement(file: CaseFile): Agreed | undefined {
  const settled = settledCall(file);
  return settled && (agreedOf(settled.events) ?? 'theirs');
}

/** The last call in which something was agreed about this debt. */
export function settledCall(file: CaseFile): CallRecord | undefined {
  return endedCalls(file).find(({ outcome }) => outcome === 'agreed');
}

/** The calls about this debt that have ended, the newest first; a record that names none may be about any. */
function endedCalls(file: CaseFile): CallRecord[] {
  const now = mainDebt(file)?.id;
  return shownRecords(file).filter(
    ({ endedAt, debt }) => endedAt !== undefined && (debt === undefined || debt === now),
  );
}

/** The last call that says something of the user's own negotiation about this debt. */
export function lastCall(file: CaseFile): CallRecord | undefined {
  return endedCalls(file).find((record) => toldOutcome(record).length > 0);
}

/** What the next call to the lender is about, by how the last one to him ended; undefined where it is like the first. */
export function nextAbout(file: CaseFile): Exclude<CallAbout, 'collector'> | undefined {
  const last = endedCalls(file).find(
    (record) => record.outcome === 'agreed' || (isToLender(record) && toldOutcome(record).length > 0),
  );
  if (last?.outcome === 'refused') return 'superior';
  return last?.outcome === 'callback' && theyOweAnAnswer(last) ? 'promised' : undefined;
}

/** Who rings may be a stranger: what he refused or promised is not the lender's. */
const isToLender = ({ kind }: CallRecord) => kind === 'outgoing';

/** After a call that ended with the user reckoning and ringing again, or once they have kept it, nobody owes any. */
function theyOweAnAnswer({ pledges, events }: CallRecord): boolean {
  const end = spotsOf(events).at(-1)?.line;
  if (end === 'later') return false;
  const theirs = pledges.filter(({ by }) => by === 'them');
  return theirs.length > 0 ? theirs.some(({ keptOn }) => !keptOn) : end === 'callbackEnd';
}

/** The call that one of this kind follows: who was rung then, and on what day, is spoken of in it. */
function followed(
  file: CaseFile,
  about: CallAbout | undefined,
): { on: PlainDate; staff: string } | undefined {
  const calls = endedCalls(file).filter(isToLender);
  const record =
    about === 'promised'
      ? calls.find((one) => one.outcome === 'callback' && theyOweAnAnswer(one))
      : about === 'superior'
        ? calls.find(({ outcome }) => outcome === 'refused')
        : undefined;
  return record && { on: chinaDate(record.startedAt), staff: record.staff };
}

/** What the script of a call may know of the case. */
export function callFactsOf(
  file: CaseFile,
  { kind, about }: Pick<CallRecord, 'kind' | 'about'>,
  today: PlainDate,
  agreed?: Agreed,
): CallFacts {
  const income = file.budget.figures?.income;
  const last = followed(file, about);
  return callFacts({ kind, about, last, debt: mainDebt(file), plan: file.plan.plan, income, today, agreed });
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
