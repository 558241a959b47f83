import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type CaseFile, type ExportProblem, readExport } from '../../lib/casefile/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Undone } from '../ui/Undone.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { FILE_MARK } from './export.ts';

/** A file of ours can hardly be larger; a huge one is answered at once. */
const MOST_BYTES = 5_000_000;

type Found = { file: CaseFile } | { problem: string };

/** Takes a file exported before. Shows what will change first; afterwards it can be undone. */
export function ImportTool() {
  const view = useView();
  const found = useMemo(() => signal<Found | undefined>(undefined), []);
  const before = useMemo(() => signal<CaseFile | undefined>(undefined), []);
  const body = useRef<HTMLElement>(null);
  const look = async (chosen: File | undefined) => {
    if (chosen) found.value = await read(chosen);
  };
  const take = (file: CaseFile) => {
    before.value = view.file.value;
    found.value = undefined;
    view.send({ type: 'caseReplaced', file });
    focusSoon(body, '[data-undone]');
  };
  const undo = () => {
    if (before.value) view.send({ type: 'caseReplaced', file: before.value });
    before.value = undefined;
    focusSoon(body, 'input');
  };
  return (
    <div class="panel">
      <ToolTop
        title="导入一份"
        backTo="设置"
        onBack={() => {
          view.place.value = { at: 'settings' };
        }}
      />
      <main class="body stack" ref={body}>
        <Troubles />
        <p class="lead">选一份以前导出的文件。先看看会变什么，再决定。</p>
        <label class="btn btn--line btn--wide filepick">
          <Icon name="import" />
          选文件
          <input
            class="sr"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
          />
        </label>
        {found.value && 'problem' in found.value && (
          <Note tone="danger" icon="danger" title={found.value.problem} live />
        )}
        {found.value && 'file' in found.value && <Preview file={found.value.file} onTake={take} />}
        {before.value && (
          <Undone good onUndo={undo}>
            换好了。
          </Undone>
        )}
      </main>
    </div>
  );
}

async function read(chosen: File): Promise<Found> {
  if (chosen.size > MOST_BYTES) return { problem: '文件太大，不像是从这里导出的。请换一份。' };
  const found = readExport(await chosen.text(), FILE_MARK);
  return 'file' in found ? found : { problem: problems[found.problem] };
}

const problems: Record<ExportProblem, string> = {
  notOurs: '这不是从还得起导出的文件。什么都没有改。请换一份。',
  newer: '这份是更新的版本导出的，现在还读不了。什么都没有改。请先更新还得起。',
  damaged: '这份文件有损坏，读不全。什么都没有改。请换一份。',
};

function Preview({ file, onTake }: { file: CaseFile; onTake(file: CaseFile): void }) {
  const view = useView();
  const now = view.file.value;
  const rows: [string, (file: CaseFile) => string][] = [
    ['欠款', ({ debts }) => `${Object.keys(debts).length} 笔`],
    ['底线', ({ budget }) => (budget.limit ? '有' : '没有')],
    ['方案', ({ plan }) => partsOf(plan) || '没有'],
    ['通话记录', ({ records }) => `${Object.keys(records).length} 条`],
    ['催收记录', ({ contacts }) => `${Object.keys(contacts).length} 条`],
    ['打勾的步骤', ({ checklist }) => `${Object.keys(checklist).length} 个`],
  ];
  return (
    <section class="card stack-s" aria-live="polite">
      <h2 class="card__title">会变成这样</h2>
      <dl class="rows">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {count(now)} → {count(file)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">现在的内容整个换成文件里的。换完还能撤销，离开这一页就不能了。</p>
      <button type="button" class="btn btn--main btn--wide" onClick={() => onTake(file)}>
        换成这一份
      </button>
    </section>
  );
}

function partsOf({ plan, plans }: CaseFile['plan']): string {
  const all = [...(plan ? [plan] : []), ...Object.values(plans ?? {})];
  return all.map(({ parts }) => `${parts} 期`).join('、');
}
