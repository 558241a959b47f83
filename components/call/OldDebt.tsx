import { signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { prepare } from '../../lib/call/index.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
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
import { ThreeYears } from './ThreeYears.tsx';
import { adviceDraft } from './typed.ts';

const { expired } = prepare;

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
