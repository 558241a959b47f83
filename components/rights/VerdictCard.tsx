import {
  type Answer,
  besides,
  questions,
  type RuleId,
  ruleFor,
  saysOnlySuit,
} from '../../lib/rights/index.ts';
import {
  allowedText,
  besidesWords,
  noThreat,
  tickedFine,
  unreadText,
  unsureName,
  verdictWords,
} from '../../lib/rights/words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Seg } from '../ui/Seg.tsx';
import { answered } from './form.ts';
import { RuleText } from './RuleText.tsx';
import type { Editing } from './useContact.ts';
import { WhatToSay } from './WhatToSay.tsx';

const looks: Record<'not' | 'mild' | 'unclear' | 'allowed' | 'unread', { icon: IconName; tone: string }> = {
  not: { icon: 'danger', tone: 'is-danger' },
  mild: { icon: 'hand', tone: 'is-care' },
  unclear: { icon: 'ask', tone: 'is-care' },
  allowed: { icon: 'check', tone: 'is-good' },
  unread: { icon: 'ask', tone: 'is-open' },
};

/** How many rules are told in full. */
const TOLD = 2;

/**
 * Whether it was allowed, or the one question that decides it; what to say now; by which rule, and how strong it is.
 * On the phone nobody reads rules first.
 */
export function VerdictCard({ editing, beside }: { editing: Editing; beside: string }) {
  const { verdict, rules: found, question } = editing.assessment;
  const { who, on, happened, words } = editing.contact;
  const first = found[0] && ruleFor(found[0], who);
  const more = besides(found, on);
  const { icon, tone } = looks[verdict === 'not' && first?.mild ? 'mild' : verdict];
  return (
    <section class={`verdict ${tone}`} aria-live="polite" aria-label="合不合规">
      <h2 class="verdict__head">
        <Icon name={icon} />
        {verdict === 'not' ? first?.head : verdictWords[verdict]}
        <small>{verdict === 'unclear' && question && first ? '再答一句' : beside}</small>
      </h2>
      {question && verdict !== 'not' && <Decides editing={editing} question={question} />}
      {found[0] && <WhatToSay contact={editing.contact} rule={found[0]} />}
      {found.slice(0, TOLD).map((id) => (
        <RuleText key={id} id={id} />
      ))}
      <More words={`还有 ${found.length - TOLD} 条规定`} of={found.slice(TOLD)} />
      <More words={besidesWords.replace('{n}', String(more.length))} of={more} />
      {question && verdict === 'not' && <Decides editing={editing} question={question} />}
      {verdict === 'allowed' && (
        <div class="verdict__item">
          {saysOnlySuit(words) && <p class="verdict__say">{noThreat.text}</p>}
          <p class="verdict__say">{allowedText}</p>
        </div>
      )}
      {verdict === 'unread' && (
        <div class="verdict__item">
          <p class="verdict__say">{unreadText}</p>
          {happened.length > 0 && <p class="verdict__say">{tickedFine}</p>}
        </div>
      )}
    </section>
  );
}

/** Further rules, folded. */
function More({ words, of }: { words: string; of: readonly RuleId[] }) {
  if (of.length === 0) return null;
  return (
    <details class="verdict__item fold">
      <summary>{words}</summary>
      {of.map((id) => (
        <RuleText key={id} id={id} />
      ))}
    </details>
  );
}

type DecidesProps = { editing: Editing; question: keyof typeof questions };

/** The question, with its answer still to change once it is given. */
function Decides({ editing: { draft, contact }, question }: DecidesProps) {
  const { ask, yes, no, otherwise } = questions[question];
  // What could have been agreed is known, or was not agreed.
  const answers: Partial<Record<Answer, string>> =
    otherwise === 'unclear' ? { yes, no, unsure: unsureName } : { no, yes };
  return (
    <div class="verdict__item">
      <p class="verdict__say">
        <b>{ask}</b>
      </p>
      <Seg
        label={ask}
        of={answers}
        value={contact.answers[question] ?? ''}
        onPick={(answer) => draft.type('answers', answered(draft.text('answers'), question, answer))}
      />
    </div>
  );
}
