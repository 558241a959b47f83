import type { PlainDate } from '../dates/index.ts';
import type { Breach } from './conduct/index.ts';
import type { Contact, Who } from './contact.ts';
import { deeds } from './deeds.ts';
import { type Found, findingsOf } from './findings.ts';
import { countsOf, type DayCounts } from './log.ts';
import { questions } from './questions.ts';
import { type RuleId, rules } from './rules.ts';
import { saysOnlySuit } from './suit.ts';
import type { QuestionId, Rule } from './types.ts';

/**
 * `not`: by `rules` it should not have been, the first to tell first. `unclear`: it depends on `question`, by `rules`;
 * or it is a danger from before the rules on it held: then without rules. `allowed`: nothing of what was entered is
 * against a rule. `unread`: nor is it, but words were typed in which nothing was
 * recognised, and which say more than that one will sue.
 */
export type Assessment = {
  verdict: 'not' | 'unclear' | 'allowed' | 'unread';
  rules: RuleId[];
  question?: QuestionId | undefined;
  /** Something happened for which 110 comes first. */
  danger: boolean;
  /** That day with this one, as far as it was logged. */
  counts: DayCounts;
};

/**
 * Whether a contact was allowed, as far as what was entered and logged can tell.
 *
 * @param log  all that was logged, whether or not this contact is among it
 * @param today  later days in the log count for nothing
 * @param pointed  what its words point to: `conductIn`
 */
export function assess(
  contact: Contact,
  log: readonly Contact[],
  today: PlainDate,
  pointed: readonly Breach[] = [],
): Assessment {
  const others = log.filter(({ id, on }) => id !== contact.id && on <= today);
  const counts = countsOf([contact, ...others], contact);
  const found = findingsOf(contact, others, counts, pointed).filter(({ rule }) => heldOn(rule, contact.on));
  const danger =
    contact.happened.some((deed) => deeds[deed].danger === true) ||
    pointed.some((one) => one.sure && one.danger);
  const { rules: told, verdict, question } = verdictOf(found, contact);
  const unread = contact.words.trim() !== '' && pointed.length === 0 && !saysOnlySuit(contact.words);
  return {
    // Before the rules held that are told here others did: what 110 comes first for was never allowed.
    verdict: verdict !== 'allowed' ? verdict : danger ? 'unclear' : unread ? 'unread' : verdict,
    rules: danger ? forPoliceFirst(told) : told,
    question,
    danger,
    counts,
  };
}

function verdictOf(
  found: readonly Found[],
  { answers, who }: Contact,
): Omit<Assessment, 'danger' | 'counts'> {
  const inState = (state: State) => found.filter((one) => stateOf(one, answers) === state);
  const [broken, open, dropped] = [inState('not'), inState('unclear'), inState('dropped')];
  if (broken.length > 0) {
    // Something else may be broken for certain: then no answer changes the verdict.
    const question = broken.every((one) => one.question) ? firstQuestion(broken, who) : undefined;
    return { verdict: 'not', rules: inOrder(broken, who), question };
  }
  if (open.length > 0)
    return { verdict: 'unclear', rules: inOrder(open, who), question: firstQuestion(open, who) };
  // The answer that made it allowed can still be changed.
  return { verdict: 'allowed', rules: [], question: firstQuestion(dropped, who) };
}

/** Of the rule that is told first. */
function firstQuestion(found: readonly Found[], who: Who): QuestionId | undefined {
  const [first] = inOrder(found, who);
  return found.find(({ rule, question }) => rule === first && question)?.question;
}

type State = 'not' | 'unclear' | 'dropped';

function stateOf({ sure, question }: Found, answers: Contact['answers']): State {
  if (!question) return sure ? 'not' : 'unclear';
  const answer = answers[question];
  const { breach, otherwise } = questions[question];
  if (answer === undefined || answer === 'unsure') return sure ? otherwise : 'unclear';
  return answer === breach ? 'not' : 'dropped';
}

/** What others than the debtor may be told and asked: it comes first where one of them was contacted. */
const OF_OTHERS: readonly RuleId[] = ['collect.third.say', 'collect.third'];

/**
 * Each once: that nothing be paid before all else, then what was done to another, then what the words tell, then as
 * they stand in the list of rules.
 */
function inOrder(found: readonly Found[], who: Who): RuleId[] {
  const ids = found.map(({ rule }) => rule);
  const first = who === 'me' ? ['collect.account'] : ['collect.account', ...OF_OTHERS];
  const told = found.flatMap((one) => (one.told ? [one.rule] : []));
  const listed = (Object.keys(rules) as RuleId[]).filter((id) => ids.includes(id));
  return [...new Set([...listed.filter((id) => first.includes(id)), ...told, ...listed])];
}

function forPoliceFirst(ids: RuleId[]): RuleId[] {
  const forPolice = (id: RuleId) => (rules[id] as Rule).remedies.includes('report');
  return [...ids.filter(forPolice), ...ids.filter((id) => !forPolice(id))];
}

/** Rules that may hold besides those told, by the kind of lender or by what a court finds; each once. */
export function besides(told: readonly RuleId[], day: PlainDate): RuleId[] {
  const also = told.flatMap((id) => ((rules[id] as Rule).also ?? []) as readonly RuleId[]);
  return [...new Set(also)].filter((id) => !told.includes(id) && heldOn(id, day));
}

function heldOn(id: RuleId, day: PlainDate): boolean {
  const { since }: Rule = rules[id];
  return since === undefined || since <= day;
}
