/** Schedules, what they cost by the year, ways of paying side by side, the three rungs, and judging an offer. */

export { type Beside, besideOffer, type OfferBeside, type OneOffer } from './beside.ts';
export { beyondWords } from './beyondWords.ts';
export type { TermsChange } from './change.ts';
export {
  type Compared,
  compare,
  doNothing,
  type Fits,
  type Nothing,
  type Stands,
  standsAt,
} from './compare.ts';
export type { Way } from './divide.ts';
export { type FixedPayment, fixedBefore, fixedBeyond, fixedIn } from './fixed.ts';
export { type Against, type Judgement, judge, type Verdict } from './judge.ts';
export { clipped, type Figure, type Means } from './means.ts';
export { type Missing, type Offer, paymentsOf } from './offer.ts';
export { type Option, type OptionId, optionOf, type Terms } from './options.ts';
export type { Cost, Due, Outcome } from './outcome.ts';
export {
  applyPlan,
  defaultFirstDate,
  keptFor,
  lastDate,
  MOST_PARTS,
  type Plan,
  type PlanChange,
  type PlanSlice,
  USUAL_PARTS,
  withoutPlans,
} from './plans.ts';
export { proposed, proposedParts } from './propose.ts';
export { type Beyond, beyondLimit, fewestParts, type Rung, type Rungs, rungs } from './rungs.ts';
export { equalPayments, type Row, type Schedule, spreadFee } from './schedule.ts';
export {
  planSeveral,
  type SeveralDebt,
  type SeveralInput,
  type SeveralMonth,
  type SeveralPlan,
} from './several.ts';
export { fairShare } from './share.ts';
export {
  isKeptFor,
  type Statement,
  type StatementDebt,
  type StatementInput,
  type StatementProblem,
  type StatementWarning,
  statementOf,
  statementWarnings,
} from './statement.ts';
export type { StatementStep } from './statementOffers.ts';
export { type SeveralProblem, type Ways, waysOfSeveral } from './ways.ts';
export { withinWords } from './withinWords.ts';
export {
  type DatedFlow,
  JUST_ABOVE,
  LINE,
  simpleYearly,
  type YearlyCost,
  yearlyCost,
  yearlyCostByDates,
  yearlyPercent,
} from './yearly.ts';
