import { signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { prepare } from '../../lib/call/index.ts';
import { formatDayOfYear, readDate } from '../../lib/dates/index.ts';
import type { Debt, Limitation } from '../../lib/debt/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Source } from '../ui/Source.tsx';
import { Say } from './Say.tsx';

const { expired } = prepare;

/** Where the answer, and the day of the last demand, are kept while they are typed. */
export const adviceDraft = ({ id }: Debt): string => `advice/${id}`;

export type OldDebtProps = { debt: Debt; limitation: Limitation; onBack(): void };

/** In place of getting ready: three years may have gone by, so legal advice comes before any admission. */
export function OldDebt({ debt, limitation, onBack }: OldDebtProps) {
  const view = useView();
  const draft = useDraft(adviceDraft(debt), { words: '', last: debt.lastDemand ?? '' });
  const asked = useMemo(() => signal(draft.text('words') !== ''), []);
  const words = draft.text('words').trim();
  const keep = () => {
    if (!asked.value) {
      asked.value = true;
      return;
    }
    draft.touch('words');
    if (!words) return;
    view.send({ type: 'debtSet', debt: { ...debt, advice: { words, on: view.today.value } } });
    draft.drop(['words']);
  };
  const { due, last } = limitation;
  return (
    <div class="panel">
      <ToolTop title="打电话之前" phase={4} onBack={onBack} />
      <main class="body stack">
        <Troubles />
        <ThreeYears debt={debt} limitation={limitation} />
        <Say
          tag={expired.ask.tag}
          then="免费"
          words={
            last
              ? expired.ask.say.replace('{last}', formatDayOfYear(last))
              : expired.ask.plain.replace('{dueDate}', formatDayOfYear(due))
          }
          why={expired.ask.hint}
        />
        <Until />
        <Note icon="info" title={expired.owed.title}>
          {expired.owed.text}
        </Note>
        <Source
          of={[...new Set([...expired.risk.sources, ...expired.gap.sources, ...expired.owed.sources])]}
        />
        {asked.value && <Answer draft={draft} />}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--main btn--tall" onClick={keep}>
            {asked.value ? '记下，接着准备' : '问过了，记下答复'}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** What 12348 said: opened to be typed, so it takes the focus. */
function Answer({ draft }: { draft: Draft<'words' | 'last'> }) {
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const text = draft.text('words');
  return (
    <div ref={form}>
      <Field
        label="12348 怎么答的"
        placeholder="例如：时效还没过，让我留好短信"
        text={text}
        problem={draft.touched('words') && text.trim() === '' ? 'empty' : undefined}
        onText={(typed) => draft.type('words', typed)}
      />
    </div>
  );
}

/** The days that count, and what may be lost. */
function ThreeYears({ debt, limitation }: Omit<OldDebtProps, 'onBack'>) {
  const { due, last, from, full, daysPast } = limitation;
  return (
    <section class="verdict is-care">
      <h2 class="verdict__head">
        <Icon name="hand" />
        {expired.title}
      </h2>
      <div class="verdict__item stack-s">
        <dl class="rows">
          <div>
            <dt>到期</dt>
            <dd>{formatDayOfYear(due)}</dd>
          </div>
          {last && (
            <div>
              <dt>最后一次催收或还款</dt>
              <dd>{formatDayOfYear(last)}</dd>
            </div>
          )}
          <div>
            <dt>满三年</dt>
            <dd>
              {formatDayOfYear(full)}，过了 {daysPast} 天
            </dd>
          </div>
        </dl>
        <LastDemand debt={debt} />
        <p class="verdict__say">
          {last && from !== last && expired.gap.text}
          {expired.risk.text}
        </p>
      </div>
    </section>
  );
}

/** The day of the last demand or payment; what is typed counts when it is a day that has been. */
function LastDemand({ debt }: { debt: Debt }) {
  const view = useView();
  const draft = useDraft(adviceDraft(debt), { last: debt.lastDemand ?? '' });
  const text = draft.text('last');
  const read = readDate(text);
  const empty = text.trim() === '';
  const wrong = 'problem' in read ? read.problem : read.date > view.today.value ? 'notYet' : undefined;
  return (
    <Field
      label="最后一次催收或还款是哪天"
      kind="date"
      lies="behind"
      placeholder="2023-09-12"
      hint="翻短信、信件、还款记录。记不清就空着，打 12348 时照实说。"
      text={text}
      problem={draft.touched('last') && !empty ? wrong : undefined}
      onText={(typed) => draft.type('last', typed)}
      onDone={() => {
        draft.touch('last');
        // Nor of a debt that was deleted on another page.
        if ((wrong && !empty) || !view.file.value.debts[debt.id]) return;
        view.send({
          type: 'debtSet',
          debt: { ...debt, lastDemand: 'date' in read ? read.date : undefined },
        });
        draft.drop();
      }}
    />
  );
}

/** What not to do until it is clear, and what may be done. */
function Until() {
  return (
    <section class="card">
      <h2 class="h2">问清之前</h2>
      <ul>
        {expired.until.map(({ text, may }) => (
          <li class={may ? 'li' : 'li li--no'} key={text}>
            <Icon name={may ? 'check' : 'minus'} small />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
