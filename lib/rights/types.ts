import type { PlainDate } from '../dates/index.ts';
import type { AnySourceId } from '../sources/all.ts';
import type { Deed } from './contact.ts';

/** What can be done, in the order in which it is done: see `remedies.ts`. */
export type RemedyId = 'police' | 'log' | 'report' | 'fraud' | 'lender' | 'regulator';

/** What decides where a rule depends on something: see `questions.ts`. */
export type QuestionId =
  | 'agreedHours'
  | 'sameLender'
  | 'agreedCalls'
  | 'agreedNotice'
  | 'reachable'
  | 'toldOther'
  | 'refusedBefore'
  | 'alone'
  | 'keptSilent'
  | 'saidSo'
  | 'madePublic'
  | 'passedOn'
  | 'again'
  | 'ownAccount'
  | 'notified'
  | 'listed';

/**
 * A question with two answers; the third is always that one cannot say. `breach` is the answer with which it is not
 * allowed. `otherwise`: what holds until it is answered, and while one cannot say.
 */
export type Question = {
  ask: string;
  yes: string;
  no: string;
  breach: 'yes' | 'no';
  otherwise: 'not' | 'unclear';
};

/** One rule on collecting. How strong it is says its first source. */
export type Rule = {
  /** What holds, in a line. */
  title: string;
  /** The verdict where it is not kept: what should not be, at most 10 characters. */
  head: string;
  /** What is allowed and what is not, no harder than the source. */
  text: string;
  /** What decides, where it depends. */
  question?: QuestionId;
  /** What to say now, at most 45 characters; `{clock}` is the time of day. */
  say: string;
  /** The same without the time. */
  plain?: string;
  /** What is not advised rather than barred: the verdict is milder. */
  mild?: true;
  /** In small type below: what to do after saying it. */
  after: string;
  /** Who says it, where it is not the user. */
  saidBy?: string;
  /** The verdict and what to say where the user himself was reached, and the others told of or threatened with. */
  mine?: { head: string; say: string; after: string };
  remedies: readonly [RemedyId, ...RemedyId[]];
  sources: readonly [AnySourceId, ...AnySourceId[]];
  /** Rules that may hold besides, by the kind of lender or by what a court finds. */
  also?: readonly string[];
  /** The first day on which it held, for rules so young that what was logged may be older. */
  since?: PlainDate;
};

/** Something that happened, to be ticked. */
export type DeedEntry = {
  title: string;
  /** The rules that it breaks; none where it is allowed, or says something that only counts together with others. */
  rules: readonly string[];
  /** A question on which that depends. */
  question?: QuestionId;
  /** Danger: 110 comes before everything. */
  danger?: true;
};

export type Deeds = Record<Deed, DeedEntry>;
