/** Schedules, what they cost by the year, the three rungs of a negotiation, and judging an offer. */
export type { Change } from './change.ts';
export { type Against, type Judgement, judge, type Verdict } from './judge.ts';
export { doingNothing } from './nothing.ts';
export { type Missing, type Offer, paymentsOf, type Terms } from './offer.ts';
export {
  applyPlan,
  defaultFirstDate,
  lastDate,
  type Plan,
  type PlanChange,
  type PlanSlice,
} from './plans.ts';
export { type Rung, type Rungs, rungs } from './rungs.ts';
export { equalPayments, type Row, type Schedule, spreadFee } from './schedule.ts';
export { percentOf, type YearlyCost, yearlyCost } from './yearly.ts';
