/** Courts and the law by themselves: fees, deadlines, limitation, and how long a record stays. */
export {
  type CourtFees,
  type CourtProblem,
  courtFees,
  type DeadlineInput,
  deadlineFrom,
  lateOnJudgment,
} from './calculators.ts';
export { type DeadlineOn, deadlineOn } from './count.ts';
export { creditLeavesOn } from './credit.ts';
export { type Deadline, type DeadlineKind, deadlines } from './deadlines.ts';
export { type Delay, delayInterest } from './delay.ts';
export {
  BASE_FEE,
  caseFee,
  caseFeeParts,
  enforcementFee,
  type FeePart,
  type Halved,
  paymentOrderFee,
} from './fees.ts';
export {
  type Act,
  type ActAnswer,
  acts,
  type LimitationAnswers,
  type LimitationSays,
  limitationBy,
  type Sure,
} from './limitation.ts';
export { type PaperOf, paperOf } from './paper.ts';
