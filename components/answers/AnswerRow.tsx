import { answerAt, type Entry, glossary, lawWordsIn, sourcesAt } from '../../lib/answers/index.ts';
import type { Stage } from '../../lib/debt/index.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Row } from './Row.tsx';

/** A question; opened, its answer, what to do, what the words of law mean, and where it comes from. */
export function AnswerRow({ entry: { answer }, stage }: { entry: Entry; stage: Stage }) {
  const { asks, steps = [] } = answer;
  const words = answerAt(answer, stage);
  return (
    <Row title={asks}>
      <p>{words}</p>
      {steps.length > 0 && (
        <ul class="help__steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <Meanings of={lawWordsIn(words, ...steps)} />
      <AnySource of={sourcesAt(answer, stage)} />
    </Row>
  );
}

function Meanings({ of }: { of: ReturnType<typeof lawWordsIn> }) {
  if (of.length === 0) return null;
  return (
    <dl class="help__words">
      {of.map((word) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{glossary[word]}</dd>
        </div>
      ))}
    </dl>
  );
}
