import type { PlainDate } from '../dates/index.ts';
import type { Outcome } from '../record/index.ts';
import { fill } from '../text/index.ts';
import type { Checklist } from './apply.ts';
import { type Next, type Pays, type Phase, phases, type Step, type StepId } from './steps.ts';

/** What the case file says about the steps that tick themselves. */
export type StepFacts = {
  /** What is asked for, or was agreed, is more time: a bill is entered and its due date has not passed. */
  asksTime: boolean;
  /** What one dials, and where one pays. */
  lender: { line: string; place: string };
  /** How the last call ended. */
  lastOutcome?: Outcome | undefined;
  /** Who was spoken to then is known by a number. */
  lastStaff?: boolean;
  /** Not `open` where each payment of what was agreed is known, with its day and sum. */
  pays: Pays;
  /** The day of the next payment of that, in a sentence; none where it is not known, or all are made. */
  due?: string;
  done: Partial<Record<StepId, boolean>>;
};

export type StepView = { step: Step; done: boolean; doneOn?: PlainDate | undefined };
export type PhaseView = { phase: Phase; state: 'done' | 'now' | 'later'; steps: StepView[] };

/** The checklist as it stands: the first phase with an open step is the one now. */
export function phasesOf(facts: StepFacts, list: Checklist): PhaseView[] {
  const asked = facts.asksTime ? 'time' : 'parts';
  let now = false;
  return phases.map((phase) => {
    const steps = phase.steps
      .filter(({ asks = asked }) => asks === asked)
      .filter(({ pays = facts.pays }) => pays === facts.pays)
      .map((step) => viewOf(step, facts, list));
    const open = steps.some(({ done }) => !done);
    const state = !open ? 'done' : now ? 'later' : 'now';
    now ||= open;
    return { phase, state, steps };
  });
}

function viewOf(raw: Step, facts: StepFacts, list: Checklist): StepView {
  const step = inWords(raw, facts);
  const doneOn = list[step.id]?.doneOn;
  if (facts.done.callMade) delete step.unagreed;
  const shown = facts.done[step.id] === true;
  // What the list of payments says is not said otherwise by a tick of before there was one.
  if (step.pays && step.pays !== 'open') return { step, done: shown, doneOn: shown ? doneOn : undefined };
  // Of the steps that tick themselves only one that may not apply can be left out by hand.
  if (step.done === 'auto') {
    const leftOut = !shown && step.skip !== undefined && doneOn !== undefined;
    const { title, skipped = title } = step;
    return { step: leftOut ? { ...step, title: skipped } : step, done: shown || leftOut };
  }
  return { step, done: shown || doneOn !== undefined, doneOn };
}

/** With the lender's own line in its texts, and what there is to tell of the last call. */
function inWords(step: Step, { lender, lastStaff, due = '' }: StepFacts): Step {
  const known = { ...lender, due, last: lastStaff ? '上次的工号' : '上次通话的时间' };
  const card = ({ title, text, button }: Next): Next => ({
    title: fill(title, known),
    text: fill(text, known),
    button,
  });
  const after = Object.entries(step.nextAfter ?? {}).map(([outcome, next]) => [outcome, card(next)]);
  return {
    ...step,
    title: fill(step.title, known),
    why: fill(step.why, known),
    next: card(step.next),
    ...(step.nextAfter && { nextAfter: Object.fromEntries(after) }),
  };
}
