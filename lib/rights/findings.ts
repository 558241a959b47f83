import type { Breach } from './conduct/index.ts';
import { type Contact, isNight } from './contact.ts';
import { deeds } from './deeds.ts';
import { type DayCounts, earlierNo } from './log.ts';
import { questions } from './questions.ts';
import { type RuleId, rules } from './rules.ts';
import type { QuestionId, Rule } from './types.ts';

/** Effective calls a day to one debtor: GB/T 45251-2025. */
const MOST_CALLS = 3;
/** Attempts a day at one number that nobody answers: guidelines of the banking association. */
const MOST_ATTEMPTS = 6;

/** `told`: by the words, which come in their own order. */
export type Found = { rule: RuleId; sure: boolean; question?: QuestionId | undefined; told?: true };

/** All that a contact may have broken; the words in their own order, after what was entered. */
export function findingsOf(
  contact: Contact,
  others: readonly Contact[],
  counts: DayCounts,
  pointed: readonly Breach[],
): Found[] {
  return [
    ...hours(contact),
    ...tooMany(contact, counts),
    ...otherPeople(contact, others),
    ...fromDeeds(contact),
    ...pointed.map((one) => ({ ...one, question: questionFor(one), told: true as const })),
  ];
}

/** Where the words show a breach, only what could have been agreed is still asked. */
function questionFor({ rule, sure }: Breach): QuestionId | undefined {
  const { question }: Rule = rules[rule];
  return question && (!sure || questions[question].otherwise === 'not') ? question : undefined;
}

function hours(contact: Contact): Found[] {
  return isNight(contact) ? [{ rule: 'collect.hours', sure: true, question: 'agreedHours' }] : [];
}

/** Only of the same lender, which is asked where it was not noted each time; then whether more of it was agreed. */
function tooMany({ who, channel, happened, answers }: Contact, counts: DayCounts): Found[] {
  if (who !== 'me' || channel !== 'call') return [];
  const same = counts.oneFirm ? undefined : ('sameLender' as const);
  const first = answers.sameLender === 'yes' ? undefined : same;
  const missed = happened.includes('missed');
  const robot = happened.includes('robot');
  if (missed)
    return counts.missed > MOST_ATTEMPTS
      ? [{ rule: 'collect.attempts', sure: true, question: first ?? 'agreedCalls' }]
      : [];
  if (robot)
    return counts.notices > MOST_CALLS
      ? [{ rule: 'collect.notice', sure: true, question: first ?? 'agreedNotice' }]
      : [];
  return counts.calls > MOST_CALLS ? [{ rule: 'collect.calls', sure: true, question: same }] : [];
}

/** Others than the debtor: only where the debtor could not be reached, and never again after a no. */
function otherPeople(contact: Contact, others: readonly Contact[]): Found[] {
  if (contact.who === 'me') return [];
  const before = earlierNo(contact, others);
  return [
    { rule: 'collect.third', sure: true, question: 'reachable' },
    ...(before
      ? [
          {
            rule: 'collect.third.say' as const,
            sure: true,
            question: before === 'same' ? undefined : ('refusedBefore' as const),
          },
        ]
      : []),
  ];
}

function fromDeeds({ happened }: Contact): Found[] {
  return happened.flatMap((deed) => {
    const { rules: broken, question } = deeds[deed];
    return broken.map((rule) => ({ rule: rule as RuleId, sure: true, question }));
  });
}
