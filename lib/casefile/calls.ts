import { agreedOf, type CallFacts, callFacts, isLaterPart, promisesPaper, spotsOf } from '../call/index.ts';
import { chinaDate, type PlainDate } from '../dates/index.ts';
import type { Agreed, CallAbout, CallRecord, Outcome, Pledge } from '../record/index.ts';
import type { CaseFile } from './casefile.ts';
import { debtOf, mainDebt } from './mainDebt.ts';
import { tickOf } from './ticks.ts';

/** All records, the newest first. */
export function recordsOf(file: CaseFile): CallRecord[] {
  return Object.values(file.records).sort((a, b) => b.startedAt - a.startedAt);
}

/** The call that is going on, if any. */
export function openCall(file: CaseFile): CallRecord | undefined {
  return recordsOf(file).find((record) => record.endedAt === undefined);
}

/** The newest call that ended and has no record yet. */
export function unfiledCall(file: CaseFile): CallRecord | undefined {
  return recordsOf(file).find((record) => record.endedAt !== undefined && !record.filedOn);
}

/** What an incoming call that came to nothing says of the user's own negotiation: nothing. */
export function toldOutcome({ kind, outcome }: CallRecord): Outcome[] {
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

/** The calls about this debt that have ended, the newest first. */
export function endedCalls(file: CaseFile, about = mainDebt(file)?.id): CallRecord[] {
  return recordsOf(file).filter((record) => record.endedAt !== undefined && isAbout(about, record));
}

/** A record that names no debt may be about any. */
const isAbout = (about: string | undefined, { debt }: CallRecord) => debt === undefined || debt === about;

/** The last call that says something of the user's own negotiation about this debt, with its promises as they stand. */
export function lastCall(file: CaseFile): CallRecord | undefined {
  const last = endedCalls(file).find((record) => toldOutcome(record).length > 0);
  return last && { ...last, pledges: pledgesOf(file, last) };
}

/** The promises of a call as they stand, without the parts after the first: that of a paper is kept once it is there. */
export function pledgesOf(file: CaseFile, record: CallRecord): Pledge[] {
  const came = paperOn(file, record);
  const shown = record.pledges.filter((pledge) => !isLaterPart(pledge, record.id));
  return shown.map((pledge) =>
    came && !pledge.keptOn && promisesPaper(pledge) ? { ...pledge, keptOn: came } : pledge,
  );
}

/** The day their paper was there: held against this call, or ticked for its debt since; until that is taken back. */
export function paperOn(file: CaseFile, record: CallRecord): PlainDate | undefined {
  const ticked = tickOf(file, 'writtenReceived', record.debt)?.doneOn;
  const since = ticked && ticked >= chinaDate(record.startedAt);
  return record.paperMatched?.on ?? (since ? ticked : undefined);
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

/** A call, or one that is got ready: then it is about the main debt. */
export type Called = Pick<CallRecord, 'kind' | 'about' | 'debt'>;

/** What the script of a call may know of the case: of the debt it is about, whichever is the main one by now. */
export function callFactsOf(file: CaseFile, call: Called, today: PlainDate, agreed?: Agreed): CallFacts {
  const { kind, about } = call;
  const income = file.budget.figures?.income;
  const last = followed(file, call);
  const debt = debtOf(file, call);
  return callFacts({ kind, about, last, debt, plan: file.plan.plan, income, today, agreed });
}
