import type { PlainDate } from '../dates/index.ts';
import type { Outcome } from '../record/index.ts';
import type { Checklist } from './apply.ts';
import { type Phase, phases, type Step, type StepId } from './steps.ts';

/** What the case file says about the steps that tick themselves. */
export type StepFacts = {
  /** A bill is entered and its due date has not passed. */
  early: boolean;
  /** How the last call ended. */
  lastOutcome?: Outcome | undefined;
  done: Partial<Record<StepId, boolean>>;
};

export type StepView = { step: Step; done: boolean; doneOn?: PlainDate | undefined };
export type PhaseView = { phase: Phase; state: 'done' | 'now' | 'later'; steps: StepView[] };

/** The checklist as it stands: the first phase with an open step is the one now. */
export function phasesOf(facts: StepFacts, list: Checklist): PhaseView[] {
  let now = false;
  return phases.map((phase) => {
    const steps = phase.steps
      .filter((step) => (facts.early ? !step.late : !step.early))
      .map((step) => viewOf(step, facts, list));
    const open = steps.some(({ done }) => !done);
    const state = !open ? 'done' : now ? 'later' : 'now';
    now ||= open;
    return { phase, state, steps };
  });
}

function viewOf(step: Step, facts: StepFacts, list: Checklist): StepView {
  const doneOn = list[step.id]?.doneOn;
  const shown = facts.done[step.id] === true;
  // Of the steps that tick themselves only one that may not apply can be left out by hand.
  if (step.done === 'auto') return { step, done: shown || (step.skip !== undefined && doneOn !== undefined) };
  return { step, done: shown || doneOn !== undefined, doneOn };
}
