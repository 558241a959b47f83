export { termsNow } from './agreed.ts';
export { applyChange, type CaseFile, type Change, emptyCase } from './casefile.ts';
export { type ExportProblem, readExport } from './file.ts';
export type { FromKeeper, ToKeeper, Where } from './messages.ts';
export { withoutPasted } from './pasted.ts';
export {
  agreement,
  callFactsOf,
  type DatedThing,
  debtOf,
  lastCall,
  mainDebt,
  nextAbout,
  nextDate,
  nextDates,
  openCall,
  plannedPayments,
  rungsThatFit,
  settledCall,
  shownRecords,
  stepFactsOf,
  unfiledCall,
} from './select.ts';
export { type DecodedCase, decodeCase, encodeCase, writesBetween } from './slices.ts';
export type { Store } from './store.ts';
export { memoryStore, partOf } from './store.ts';
export type { Host, Link, LinkState, PickAnswer, PickAsk } from './view.ts';
export { createWriter, type Writer } from './writer.ts';
