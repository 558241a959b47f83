/** What collectors may do: the rules, one contact held against them, and the log of all. */
export { type Assessment, assess, besides } from './assess.ts';
export { type Breach, type ConductRule, conductIn } from './conduct/index.ts';
export {
  type Answer,
  applyContacts,
  type Channel,
  type Contact,
  type ContactChange,
  type Contacts,
  channels,
  contactsOf,
  type Deed,
  deedIds,
  isNight,
  TIME,
  type Who,
  whos,
} from './contact.ts';
export { deeds } from './deeds.ts';
export { copyOf, tallyOf } from './log.ts';
export { numberIn } from './number.ts';
export { questions } from './questions.ts';
export { remedies } from './remedies.ts';
export { ruleFor } from './ruleFor.ts';
export { type RuleId, rules } from './rules.ts';
export { saysOnlySuit } from './suit.ts';
export { clockWords, deedWords, logText, timeWords } from './text.ts';
export { readTime } from './time.ts';
export { type ToldWhen, toldWhen } from './told.ts';
export type { Question, QuestionId, RemedyId, Rule } from './types.ts';
