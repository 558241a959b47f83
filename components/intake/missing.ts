import type { RefObject } from 'preact';
import type { Intake } from './useIntake.ts';

/** What is still to be said before it can be kept. */
export type Missing = 'kind' | 'wrong' | 'tick' | 'nothing' | 'day' | 'target' | 'paid' | 'fee';

/** The first thing that is missing; undefined where it can be kept. */
export function missingIn(
  intake: Pick<
    Intake,
    'kind' | 'counted' | 'ticked' | 'wrong' | 'asksDay' | 'asksTarget' | 'asksPaid' | 'isAsked'
  >,
): Missing | undefined {
  if (!intake.kind) return 'kind';
  if (intake.wrong) return 'wrong';
  if (intake.ticked.length === 0) return intake.counted.length > 0 ? 'tick' : 'nothing';
  if (intake.asksDay) return 'day';
  if (intake.asksTarget) return 'target';
  if (intake.asksPaid) return 'paid';
  return intake.isAsked ? 'fee' : undefined;
}

/** Once it is drawn, what is missing comes into the middle of the screen, clear of what keeps to its edges. */
export function showMissing(body: RefObject<HTMLElement | null>, problem: Missing) {
  requestAnimationFrame(() => {
    const place = body.current?.querySelector(`[data-asked=${problem}]`);
    place
      ?.querySelector<HTMLElement>(problem === 'wrong' || problem === 'target' ? 'input' : 'button')
      ?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  });
}
