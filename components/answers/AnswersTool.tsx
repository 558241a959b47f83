import { useSignal } from '@preact/signals';
import { type Entry, entries, findAnswers, type GroupId, offices } from '../../lib/answers/index.ts';
import { mainDebt } from '../../lib/casefile/index.ts';
import { type Stage, stageOf } from '../../lib/debt/index.ts';
import { Dock } from '../shell/Dock.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Seg } from '../ui/Seg.tsx';
import { AnswerRow } from './AnswerRow.tsx';
import { groupNames, often, stageNames } from './names.ts';
import { OfficeRow } from './OfficeRow.tsx';
import { QuestionField, useTyped } from './QuestionField.tsx';

/** Most questions shown for what was typed. */
const MOST = 6;

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** Questions in their own words, and where to turn. */
export function AnswersTool() {
  const view = useView();
  const debt = mainDebt(view.file.value);
  const chosen = useSignal<Stage | undefined>(undefined);
  const stage = chosen.value ?? (debt ? stageOf(debt, view.today.value) : 'early');
  const typed = useTyped();
  return (
    <div class="panel">
      <ToolTop
        title="常见问题"
        onBack={() => {
          view.place.value = { at: 'home' };
        }}
      />
      <main class="body stack">
        <Troubles />
        <QuestionField />
        <section class="help__stage">
          <h2 class="field__label">逾期多久了</h2>
          <Seg
            label="逾期多久了"
            of={stageNames}
            value={stage}
            onPick={(id) => {
              chosen.value = id;
            }}
          />
        </section>
        {typed ? <Found typed={typed} stage={stage} /> : <AllQuestions stage={stage} />}
        <section class="stack-s">
          <h2 class="h2">找谁帮忙</h2>
          <p class="quiet small">
            有危险、刚转了钱，打 110；心里撑不住，打 12356。谈还款和投诉，从 95188
            往下，一家没解决再找下一家。
          </p>
          <ul class="list">
            {Object.entries(offices).map(([id, office]) => (
              <OfficeRow key={id} office={office} />
            ))}
          </ul>
        </section>
        <p class="foot">这些不是法律意见。拿不准，打 12348 免费问。</p>
      </main>
      <Dock />
    </div>
  );
}

function Found({ typed, stage }: { typed: string; stage: Stage }) {
  const found = findAnswers(typed)
    .slice(0, MOST)
    .flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <section class="stack-s">
      <h2 class="h2">
        <span role="status">{found.length > 0 ? `找到 ${found.length} 条` : '没找到'}</span>
      </h2>
      {found.length > 0 ? (
        <Questions of={found} stage={stage} />
      ) : (
        <p class="quiet">换个说法再找，或打 12348 免费问。</p>
      )}
    </section>
  );
}

function AllQuestions({ stage }: { stage: Stage }) {
  const first = often[stage].flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <section class="stack-s">
        <h2 class="h2">问得最多的</h2>
        <Questions of={first} stage={stage} />
      </section>
      <section class="help__groups">
        <h2 class="h2">全部问题</h2>
        {(Object.keys(groupNames) as GroupId[]).map((group) => (
          <Group key={group} of={group} stage={stage} />
        ))}
      </section>
    </>
  );
}

function Group({ of, stage }: { of: GroupId; stage: Stage }) {
  const open = useSignal(false);
  const own = entries.filter(({ group }) => group === of);
  return (
    <details
      class="fold"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>
        {groupNames[of]}（{own.length}）
      </summary>
      {open.value && <Questions of={own} stage={stage} />}
    </details>
  );
}

function Questions({ of, stage }: { of: readonly Entry[]; stage: Stage }) {
  return (
    <ul class="list">
      {of.map((entry) => (
        <AnswerRow key={entry.id} entry={entry} stage={stage} />
      ))}
    </ul>
  );
}
