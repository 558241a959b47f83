export { termsNow } from './agreed.ts';
export { asBilled, debtNow, debtsNow, debtThen } from './asAgreed.ts';
export {
  agreement,
  endedCalls,
  openCall,
  paperOn,
  recordsOf,
  settledCall,
  settledCalls,
  unfiledCall,
} from './calls.ts';
export { applyChange, type CaseFile, type Change, emptyCase } from './casefile.ts';
export { type DatedThing, nextDate, nextDates } from './days.ts';
export { type Called, deferralOf } from './deferral.ts';
export { agreedElsewhere, type Elsewhere, knownMonthly, type OtherDebt, otherDebts } from './elsewhere.ts';
export { type ExportProblem, readExport } from './file.ts';
export { firstDays } from './firstDays.ts';
export { lastDueNow } from './lastDue.ts';
export { figuresLeaveOut, leavesOut, notCounted, sharingLimit } from './leftOut.ts';
export { debtOf, mainDebt, planOf } from './mainDebt.ts';
export type { FromKeeper, ToKeeper, Where } from './messages.ts';
export { type AgreedPayment, leftOf } from './met.ts';
export { callFactsOf, nextAbout } from './nextCall.ts';
export { withoutPasted } from './pasted.ts';
export { type Agreement, agreementsOf, paymentsOf } from './payments.ts';
export { plannedOffer, plannedPayments, rungsThatFit } from './plan.ts';
export { sumOf, unpaid } from './portions.ts';
export { lastCall, pledgesOf } from './promises.ts';
export { type DecodedCase, decodeCase, encodeCase, writesBetween } from './slices.ts';
export { splitPayments } from './split.ts';
export { stepFactsOf, ticksOf } from './steps.ts';
export type { Store } from './store.ts';
export { memoryStore, partOf } from './store.ts';
export { tickKey, tickParts, ticksAbout } from './ticks.ts';
export type { Host, Link, LinkState, PickAnswer, PickAsk } from './view.ts';
export { createWriter, type Writer } from './writer.ts';
