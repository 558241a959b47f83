/** Schedules, what they cost by the year, the three rungs of a negotiation, and judging an offer. */
export { checkOffer, type Offer, type OfferCheck } from './offer.ts';
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
export { type YearlyCost, yearlyCost } from './yearly.ts';
