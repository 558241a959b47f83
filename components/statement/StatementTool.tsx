import { type StatementProblem, type StatementWarning, statementWarnings } from '../../lib/plan/index.ts';
import { statementAsks, statementWords } from '../../lib/plan/words.ts';
import { Says } from '../calc/result.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Seg } from '../ui/Seg.tsx';
import { FillFirst } from './FillFirst.tsx';
import { StatementPage } from './StatementPage.tsx';
import { useStatement } from './useStatement.ts';

const whose = { listed: '就是下面这几笔', besides: '是另外的债' } as const;

/** 收支情况和还款方案: one page to print, of what the user said and what follows from it. The limit is not on it. */
export function StatementTool() {
  const view = useView();
  const { budget } = view.file.value;
  const place = view.place.value;
  const fromLimit = place.at === 'statement' && place.from === 'limit';
  const { monthly, firstDate, otherDebts, pickOthers, input, page } = useStatement();
  const ready = page !== undefined && !('problem' in page);
  return (
    <div class="panel">
      <ToolTop
        title={statementWords.title}
        backTo={fromLimit ? '收支' : '算一算'}
        onBack={() => {
          view.place.value = fromLimit ? { at: 'limit' } : { at: 'calc' };
        }}
      />
      <main class="body stack calc">
        <div class="no-print stack">
          <Troubles />
          <p class="lead">{statementAsks.about}</p>
          <FillFirst />
          <div>
            <Field
              line
              label="每月一共提多少"
              kind="money"
              unit="元"
              hint={statementAsks.monthly}
              {...monthly.field}
            />
            <Field line label="第一次哪天还" kind="date" lies="ahead" {...firstDate.field} />
          </div>
          {budget.figures && budget.figures.otherDebts > 0 && (
            <section>
              <h2 class="field__label">收支表里“别的债，每月要还”</h2>
              <Seg label="收支表里别的债，是哪些" of={whose} value={otherDebts} onPick={pickOthers} />
            </section>
          )}
          {input && ready && <Warnings of={statementWarnings(input)} />}
          {page && 'problem' in page && <Nothing problem={page.problem} />}
          <Says of={[statementAsks.restarts]} />
          {view.masked.value && ready && (
            <Note icon="info">金额遮着，打出来也是遮着的。按 H 或到首页显示金额，再打印。</Note>
          )}
        </div>
        {ready && <StatementPage of={page} />}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button
            type="button"
            class="btn btn--main btn--tall"
            disabled={!ready}
            onClick={() => window.print()}
          >
            <Icon name="print" />
            {ready ? '打印' : '填好上面的，才能打印'}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** Debts there are, and still nothing to offer. */
function Nothing({ problem }: StatementProblem) {
  const { debts } = useView().file.value;
  if (problem === 'allKept') return <p class="card">{statementAsks.allKept}</p>;
  if (problem !== 'noDebts' || Object.keys(debts).length === 0) return null;
  return <p class="card">{statementAsks.paidOff}</p>;
}

/** For the user alone: they are not printed. */
function Warnings({ of }: { of: readonly StatementWarning[] }) {
  return (
    <>
      {of.map((warning) => (
        <Note key={warning} tone="care" icon="hand" live>
          {statementAsks.warnings[warning]}
          {warning === 'long' && <AnySource of={['law.card5y']} />}
          {warning === 'old' && <AnySource of={['law.expired', 'ch.12348']} />}
        </Note>
      ))}
    </>
  );
}
