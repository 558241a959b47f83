import type { ComponentChildren } from 'preact';
import { type CaseFile, debtsNow } from '../../lib/casefile/index.ts';
import { totalOwed } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';

const NONE = '没有';

const counted = (things: object, unit: string) =>
  Object.keys(things).length > 0 ? `${Object.keys(things).length} ${unit}` : NONE;

const rows: [string, (file: CaseFile) => string][] = [
  ['欠款', ({ debts }) => counted(debts, '笔')],
  ['底线', ({ budget }) => (budget.limit ? '有' : NONE)],
  ['方案', ({ plan }) => partsOf(plan) || NONE],
  ['通话记录', ({ records }) => counted(records, '条')],
  ['催收记录', ({ contacts }) => counted(contacts, '条')],
  ['打勾的步骤', ({ checklist }) => counted(checklist, '个')],
];

/** What a file would change, before it does: what is neither here nor there is not listed. */
export function Preview({ file, onTake }: { file: CaseFile; onTake(file: CaseFile): void }) {
  const now = useView().file.value;
  const told = rows
    .map(([name, of]) => ({ name, before: of(now), after: of(file) }))
    .filter(({ before, after }) => before !== NONE || after !== NONE);
  return (
    <section class="card stack-s" aria-live="polite">
      <h2 class="card__title">会变成这样</h2>
      {told.length > 0 ? (
        <dl class="rows">
          <Row name="今天一共欠">
            <Owed file={now} /> → <Owed file={file} />
          </Row>
          {told.map(({ name, before, after }) => (
            <Row key={name} name={name}>
              {before} → {after}
            </Row>
          ))}
        </dl>
      ) : (
        <p>现在是空的，文件里也是空的。</p>
      )}
      <p class="small quiet">现在的内容整个换成文件里的。换完还能撤销，离开这一页就不能了。</p>
      <button type="button" class="btn btn--main btn--wide" onClick={() => onTake(file)}>
        换成这一份
      </button>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** All debts of a file as home adds them up, in words where there is none. */
function Owed({ file }: { file: CaseFile }) {
  const { today } = useView();
  if (Object.keys(file.debts).length === 0) return <>{NONE}</>;
  return <Amount of={totalOwed(debtsNow(file), today.value)} />;
}

function partsOf({ plan, plans }: CaseFile['plan']): string {
  const all = [...(plan ? [plan] : []), ...Object.values(plans ?? {})];
  return all.map(({ parts }) => `${parts} 期`).join('、');
}
