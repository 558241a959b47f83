import type { RefObject } from 'preact';
import type { Intake } from './useIntake.ts';

/** What is still to be said before it can be kept. */
export type Missing = 'kind' | 'wrong' | 'tick' | 'day' | 'fee';

type Asking = Pick<
  Intake,
  'kind' | 'counted' | 'ticked' | 'wrong' | 'isAsked' | 'asksDay' | 'dayProblem' | 'said'
>;

/**
 * The first thing that is missing; undefined where it can be kept. Whether it is late, and so whether a fee is asked about,
 * goes by the day; that alone may stay open.
 */
export function missingIn(intake: Asking): Missing | undefined {
  if (!intake.kind) return 'kind';
  if (intake.wrong) return 'wrong';
  if (intake.ticked.length === 0 && intake.counted.length > 0) return 'tick';
  if (intake.dayProblem) return 'day';
  if (!intake.isAsked) return undefined;
  return intake.asksDay && !intake.said.dueDate ? 'day' : 'fee';
}

/** Once it is drawn, what is missing comes into the middle of the screen, clear of what keeps to its edges. */
export function showMissing(body: RefObject<HTMLElement | null>, problem: Missing) {
  requestAnimationFrame(() => {
    const place = body.current?.querySelector(`[data-asked=${problem}]`);
    place
      ?.querySelector<HTMLElement>(problem === 'wrong' || problem === 'day' ? 'input' : 'button')
      ?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  });
}
