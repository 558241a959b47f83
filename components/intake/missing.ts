import type { RefObject } from 'preact';
import type { Intake } from './useIntake.ts';

/** What is still to be said before it can be kept. */
export type Missing =
  | 'kind'
  | 'wrong'
  | 'tick'
  | 'nothing'
  | 'day'
  | 'target'
  | 'deadline'
  | 'paid'
  | 'dueDate'
  | 'fee';

type Asking = Pick<
  Intake,
  | 'kind'
  | 'counted'
  | 'ticked'
  | 'wrong'
  | 'asksDay'
  | 'asksTarget'
  | 'asksDeadline'
  | 'asksPaid'
  | 'isAsked'
  | 'asksDueDate'
  | 'dueDateProblem'
  | 'said'
>;

/**
 * The first thing that is missing; undefined where it can be kept. Whether it is late, and so whether a fee is asked about,
 * goes by the day; that alone may stay open.
 */
export function missingIn(intake: Asking): Missing | undefined {
  if (!intake.kind) return 'kind';
  if (intake.wrong) return 'wrong';
  if (intake.ticked.length === 0) return intake.counted.length > 0 ? 'tick' : 'nothing';
  if (intake.asksDay) return 'day';
  if (intake.asksTarget) return 'target';
  if (intake.asksDeadline) return 'deadline';
  if (intake.asksPaid) return 'paid';
  if (intake.dueDateProblem) return 'dueDate';
  if (!intake.isAsked) return undefined;
  return intake.asksDueDate && !intake.said.dueDate ? 'dueDate' : 'fee';
}

/** These are fields; the others are buttons. */
const FIELDS: ReadonlySet<Missing> = new Set(['wrong', 'target', 'dueDate']);

/** Once it is drawn, what is missing comes into the middle of the screen, clear of what keeps to its edges. */
export function showMissing(body: RefObject<HTMLElement | null>, problem: Missing) {
  requestAnimationFrame(() => {
    const place = body.current?.querySelector(`[data-asked=${problem}]`);
    place
      ?.querySelector<HTMLElement>(FIELDS.has(problem) ? 'input' : 'button')
      ?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  });
}
