import { type Answer, questions, type Rule, type RuleId, rules } from '../../lib/rights/index.ts';
import { allowedText, forceMeans, unsureName, verdictWords } from '../../lib/rights/words.ts';
import { allSources } from '../../lib/sources/all.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Seg } from '../ui/Seg.tsx';
import { answered } from './form.ts';
import type { Editing } from './useContact.ts';

const looks: Record<'not' | 'mild' | 'unclear' | 'allowed', { icon: IconName; tone: string }> = {
  not: { icon: 'danger', tone: 'is-danger' },
  mild: { icon: 'hand', tone: 'is-care' },
  unclear: { icon: 'ask', tone: 'is-care' },
  allowed: { icon: 'check', tone: 'is-good' },
};

/** How many rules are told in full. */
const TOLD = 2;

/** Whether it was allowed, by which rule and how strong it is; or the one question that decides it. */
export function VerdictCard({ editing, beside }: { editing: Editing; beside: string }) {
  const { verdict, rules: found, question } = editing.assessment;
  const first: Rule | undefined = found[0] && rules[found[0]];
  const { icon, tone } = looks[verdict === 'not' && first?.mild ? 'mild' : verdict];
  return (
    <section class={`verdict ${tone}`} aria-live="polite" aria-label="合不合规">
      <h2 class="verdict__head">
        <Icon name={icon} />
        {verdict === 'not' && first
          ? first.head
          : verdictWords[verdict === 'allowed' ? 'allowed' : 'unclear']}
        <small>{verdict === 'unclear' ? '再答一句' : beside}</small>
      </h2>
      {question && <Decides editing={editing} question={question} />}
      {found.slice(0, TOLD).map((id) => (
        <RuleText key={id} id={id} />
      ))}
      {found.length > TOLD && (
        <details class="verdict__item fold">
          <summary>还有 {found.length - TOLD} 条规定</summary>
          {found.slice(TOLD).map((id) => (
            <RuleText key={id} id={id} />
          ))}
        </details>
      )}
      {verdict === 'allowed' && (
        <div class="verdict__item">
          <p class="verdict__say">{allowedText}</p>
        </div>
      )}
    </section>
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

/** What a rule says, how strong it is, and where it stands. */
export function RuleText({ id, title = false }: { id: RuleId; title?: boolean }) {
  const rule: Rule = rules[id];
  return (
    <div class="verdict__item stack-s">
      {title && <h3>{rule.title}</h3>}
      <p class="verdict__say">{rule.text}</p>
      <AnySource of={rule.sources.filter((source, at) => at === 0 || allSources[source].force !== 'account')}>
        {forceMeans[allSources[rule.sources[0]].force]}
      </AnySource>
    </div>
  );
}
