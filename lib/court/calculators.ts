import { daysBetween, type PlainDate } from '../dates/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { type DeadlineOn, deadlineOn } from './count.ts';
import type { DeadlineKind } from './deadlines.ts';
import { type Delay, delayInterest } from './delay.ts';
import { caseFee, enforcementFee, paymentOrderFee } from './fees.ts';

/** Nothing to work with: a sum of 0 or less. */
export type CourtProblem = { problem: 'nothing' };

export type CourtFees = {
  full: Fen;
  halved: Fen;
  paymentOrder: Fen;
  /** undefined above 5,000,000 yuan. */
  enforcement: Fen | undefined;
};

/** All fees for one sum. Throws nothing. */
export function courtFees(claim: Fen): CourtFees | CourtProblem {
  if (claim <= 0) return { problem: 'nothing' };
  return {
    full: caseFee(claim),
    halved: caseFee(claim, 'halved'),
    paymentOrder: paymentOrderFee(claim),
    enforcement: enforcementFee(claim),
  };
}

/** What being late on a judgment has added by the day of paying, and all that is to be paid then. Throws nothing. */
export function lateOnJudgment(delay: Delay): { days: number; extra: Fen; total: Fen } | CourtProblem {
  if (delay.due <= 0) return { problem: 'nothing' };
  const { days, extra } = delayInterest(delay);
  return { days, extra, total: fen(delay.due + extra) };
}

/** A deadline seen from today: `daysLeft` is 0 on its last day, and below 0 once it has passed. */
export function deadlineFrom(
  kind: DeadlineKind,
  { eventDate, today, holidays, workdays }: DeadlineInput,
): DeadlineOn & { daysLeft: number } {
  const deadline = deadlineOn(kind, eventDate, holidays, workdays);
  return { ...deadline, daysLeft: daysBetween(today, deadline.last) };
}

export type DeadlineInput = {
  eventDate: PlainDate;
  today: PlainDate;
  holidays?: readonly PlainDate[];
  workdays?: readonly PlainDate[];
};
