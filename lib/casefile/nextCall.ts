import { type CallFacts, callFacts, spotsOf } from '../call/index.ts';
import { chinaDate, formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import { owedOn } from '../debt/index.ts';
import type { Agreed, CallAbout, CallRecord } from '../record/index.ts';
import { debtNow } from './asAgreed.ts';
import { endedCalls, toldOutcome } from './calls.ts';
import type { CaseFile } from './casefile.ts';
import { type Called, deferralOf } from './deferral.ts';
import { debtOf, planOf } from './mainDebt.ts';
import { agreementsOf } from './payments.ts';

/** What the next call to the lender is about, by how the last one to him ended; undefined where it is like the first. */
export function nextAbout(file: CaseFile): Exclude<CallAbout, 'collector'> | undefined {
  const last = endedCalls(file).find(
    (record) => record.outcome === 'agreed' || (isToLender(record) && toldOutcome(record).length > 0),
  );
  // Whatever came of it but a yes: it is about the same payment once more.
  if (last?.about === 'deferral' && last.outcome !== 'agreed') return 'deferral';
  if (last?.outcome === 'refused') return 'superior';
  return last?.outcome === 'callback' && theyOweAnAnswer(last) ? 'promised' : undefined;
}

/** Who rings may be a stranger: what he refused or promised is not the lender's. */
const isToLender = ({ kind }: CallRecord) => kind === 'outgoing';

/**
 * Once they have kept it nobody owes any; nor after a call that ended with the user ringing again, which an older record
 * has as `callback`.
 */
function theyOweAnAnswer({ pledges, events }: CallRecord): boolean {
  const end = spotsOf(events).at(-1)?.line;
  if (end === 'later') return false;
  const theirs = pledges.filter(({ by }) => by === 'them');
  return theirs.length > 0 ? theirs.some(({ keptOn }) => !keptOn) : end === 'callbackEnd';
}

/** The call that one of this kind follows: who was rung then, and on what day, is spoken of in it. */
function followed(
  file: CaseFile,
  { about, debt }: Pick<CallRecord, 'about' | 'debt'>,
): { on: PlainDate; staff: string } | undefined {
  const calls = endedCalls(file, debt).filter(isToLender);
  const record =
    about === 'promised'
      ? calls.find((one) => one.outcome === 'callback' && theyOweAnAnswer(one))
      : about === 'superior'
        ? calls.find(({ outcome }) => outcome === 'refused')
        : undefined;
  return record && { on: chinaDate(record.startedAt), staff: record.staff };
}

/** What the script of a call may know of the case: of the debt it is about, whichever is the main one by now. */
export function callFactsOf(file: CaseFile, call: Called, today: PlainDate, agreed?: Agreed): CallFacts {
  const { kind, about } = call;
  const income = file.budget.figures?.income;
  const last = followed(file, call);
  const debt = debtNow(file, call);
  const deferral = deferralOf(file, call);
  const plan = planOf(file, call);
  const facts = callFacts({ kind, about, last, deferral, debt, plan, income, today, agreed });
  return { ...facts, slots: { ...facts.slots, ...sinceWhen(file, call, facts, today) } };
}

/** What was agreed and missed is late since the day of its bill: that of a part says nothing to who hears it. */
function sinceWhen(
  file: CaseFile,
  call: Called,
  { conditions }: CallFacts,
  today: PlainDate,
): CallFacts['slots'] {
  const billed = debtOf(file, call);
  const isAgreed = agreementsOf(file).some(({ debt }) => debt?.id === billed?.id);
  if (!billed || !isAgreed || !conditions.has('late')) return {};
  return { dueDate: formatDaySeenFrom(owedOn(billed, today).dueDate, today) };
}
