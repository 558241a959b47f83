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
  /** Not `open` where each payment of what was agreed is known, with its day and sum. */
  pays: Pays;
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
  const step = inWords(raw, facts.lender);
  const doneOn = list[step.id]?.doneOn;
  const shown = facts.done[step.id] === true;
  // What the list of payments says is not said otherwise by a tick of before there was one.
  if (step.pays && step.pays !== 'open') return { step, done: shown, doneOn: shown ? doneOn : undefined };
  // Of the steps that tick themselves only one that may not apply can be left out by hand.
  if (step.done === 'auto') return { step, done: shown || (step.skip !== undefined && doneOn !== undefined) };
  return { step, done: shown || doneOn !== undefined, doneOn };
}

/** With the lender's own line in its texts. */
function inWords(step: Step, lender: StepFacts['lender']): Step {
  const card = ({ title, text, button }: Next): Next => ({
    title: fill(title, lender),
    text: fill(text, lender),
    button,
  });
  const after = Object.entries(step.nextAfter ?? {}).map(([outcome, next]) => [outcome, card(next)]);
  return {
    ...step,
    title: fill(step.title, lender),
    why: fill(step.why, lender),
    next: card(step.next),
    ...(step.nextAfter && { nextAfter: Object.fromEntries(after) }),
  };
}
