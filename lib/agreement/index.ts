/** The paper against the call: what a lender writes of a plan, and whether it is what was agreed. */

export type { Asked, Item, ItemId, ItemState, Once, Recorded, ToSend, Value } from './comparison.ts';
export { corrected } from './corrected.ts';
export { type Match, match } from './match.ts';
export { nameOf, onceOf, partsNamed, settlingOf } from './once.ts';
export { aroundOnce, onceWords } from './onceWords.ts';
export { LONGEST_AGREEMENT, readAgreement } from './read.ts';
export { isOffered, type KnownLoans, recordedIn } from './recorded.ts';
export { toAskInWriting } from './sentences.ts';
export { toldIn } from './told.ts';
export type { Agreement, AgreementField, Doubt, Promised, PromiseId, TermId, Terms } from './types.ts';
