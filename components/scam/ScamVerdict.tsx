import { none, offices, toDo } from '../../lib/scam/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Words } from '../ui/Words.tsx';
import { Checks } from './Checks.tsx';
import { Notices } from './Notices.tsx';
import type { Counted } from './ticks.ts';
import { headOf, wordsOf } from './told.ts';

export type ScamVerdictProps = {
  counted: readonly Counted[];
  /** What they said, or nothing where it was only ticked. */
  text: string;
};

/** How many signs there are, what to do, why each is one, and where to turn. Never a score. */
export function ScamVerdict({ counted, text }: ScamVerdictProps) {
  if (counted.length === 0) return <NoSign />;
  const told = counted.map(({ sign, quote }) => ({ sign, quote, words: wordsOf(sign, text) }));
  return (
    <section class="verdict is-danger">
      <h2 class="verdict__head">
        <Icon name="danger" />
        {headOf(counted)}
      </h2>
      <div class="verdict__item">
        <ul class="dots">
          {toDo.map(({ text }, at) => (
            <li key={text}>{at < 2 ? <b>{text}</b> : text}</li>
          ))}
        </ul>
      </div>
      {told.map(({ sign, quote, words }) => (
        <div class="verdict__item" key={sign}>
          <b>{words.title}</b>
          {quote && (
            <p class="pasted">
              原话：“
              <Words text={quote} />”
            </p>
          )}
          <p>{words.why}</p>
        </div>
      ))}
      <div class="verdict__item stack-s">
        <dl class="rows">
          {offices.map(({ when, call, text }) => (
            <div key={call}>
              <dt>{when}</dt>
              <dd>
                <b>{call}</b> <span class="small quiet">{text}</span>
              </dd>
            </div>
          ))}
        </dl>
        <Notices of={told.flatMap(({ words }) => words.sources)} />
      </div>
    </section>
  );
}

function NoSign() {
  return (
    <section class="verdict is-care">
      <h2 class="verdict__head">
        <Icon name="ask" />
        {none.title}
        <small>{none.small}</small>
      </h2>
      <Checks />
    </section>
  );
}
