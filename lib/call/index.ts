/** The negotiation call: its script, where a call stands in it, and what it may know of the case. */
export {
  agreedSlots,
  agreedTerms,
  agreedTheirs,
  dueDayOf,
  firstDateOf,
  termsIn,
  termsSaid,
} from './agreed.ts';
export { answerSaid, answerTo, typedReply } from './answer.ts';
export { type AskId, type AskState, asksIn, heardAt, isBare, knowsWho } from './asks.ts';
export type { CallCase, CallFacts } from './case.ts';
export { type CounterReply, counterReplies, countsOthers, type OpenRungs } from './counter.ts';
export { type Cue, cuesOf, hardMoves } from './cues.ts';
export { type Deal, type DeferralCase, movedTerms, movedWords, partName, splitBy } from './deferral.ts';
export { callFacts } from './facts.ts';
export { findMoves } from './find/index.ts';
export { findHeard } from './heard/index.ts';
export type { FoundMove, MoveId } from './moves/index.ts';
export { moves } from './moves/titles.ts';
export { nameToLender } from './nameToLender.ts';
export {
  isFeeAhead,
  isLaterPart,
  isMove,
  isOwnPayment,
  nextStepId,
  ownPledges,
  paymentsBy,
  pledgeFrom,
  promisesOf,
  promisesPaper,
  restId,
} from './pledges.ts';
export { type AtHandId, prepare } from './prepare.ts';
export {
  type Gone,
  progress,
  rungSaid,
  type Waiver,
  waiverAfter,
  waiverOf,
} from './progress.ts';
export { isPutOff, restWords } from './putOff.ts';
export { outcomeOf, type Yes, yesOf } from './readBack.ts';
export { answeredBy, replyBy } from './replyBy.ts';
export { answers } from './script/answers/index.ts';
export { likely } from './script/answers/likely.ts';
export { askSlots, asks, askWords } from './script/asks.ts';
export { cueWords } from './script/cues.ts';
export { asides, chapters, type LineId, script } from './script/index.ts';
export { mine } from './script/mine.ts';
export { lateBeside } from './slots.ts';
export type {
  Answer,
  Ask,
  ChapterId,
  Condition,
  Ending,
  Line,
  Mine,
  PledgeTemplate,
  Reply,
  Script,
  Slot,
  StartId,
} from './types.ts';
export { agreedOf, citedFor, openReplies, positionOf, type Spot, spotsOf, startOf } from './walk.ts';
export { filled, partsSlotOf, wordsOf } from './wording.ts';
