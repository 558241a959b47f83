import { debtsNow, plannedOffer } from '../../lib/casefile/index.ts';
import { addMonths } from '../../lib/dates/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import {
  type StatementInput,
  type StatementProblem,
  type StatementWarning,
  statementOf,
  statementWarnings,
} from '../../lib/plan/index.ts';
import { statementAsks, statementWords } from '../../lib/plan/words.ts';
import { useCalcForm } from '../calc/form.ts';
import { dayFrom, sumAbove0 } from '../calc/read.ts';
import { Says } from '../calc/result.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { type Place, useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Seg } from '../ui/Seg.tsx';
import { StatementPage } from './StatementPage.tsx';

const otherDebts = { listed: '就是下面这几笔', besides: '是另外的债' } as const;

/** 收支情况和还款方案: one page to print, of what the user said and what follows from it. The limit is not on it. */
export function StatementTool() {
  const view = useView();
  const { budget } = view.file.value;
  const debts = debtsNow(view.file.value);
  const today = view.today.value;
  const place = view.place.value;
  const fromLimit = place.at === 'statement' && place.from === 'limit';
  const planned = plannedOffer(view.file.value, today);
  const form = useCalcForm('statement', {
    monthly: planned ? formatYuan(planned.asked.perPart) : '',
    firstDate: planned?.firstDate ?? addMonths(today, 1),
    others: '',
  });
  const monthly = form.entry('monthly', sumAbove0);
  const firstDate = form.entry('firstDate', dayFrom(today));
  const picked = form.text('others');
  // One debt alone is the one the budget does not count among the others.
  const usual = Object.keys(debts).length > 1 ? 'listed' : 'besides';
  const others = picked === 'listed' || picked === 'besides' ? picked : usual;
  const input: StatementInput | undefined =
    monthly.value && firstDate.value
      ? {
          budget,
          debts,
          plan: {
            monthly: monthly.value,
            firstDate: firstDate.value,
            asked: planned?.asked,
            otherDebts: others,
          },
          today,
        }
      : undefined;
  const page = input && statementOf(input);
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
          <First />
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
              <Seg
                label="收支表里别的债，是哪些"
                of={otherDebts}
                value={others}
                onPick={(id) => form.type('others', id)}
              />
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

/** What has to be filled in elsewhere before there is a page. */
function First() {
  const view = useView();
  const { budget, debts } = view.file.value;
  const missing: { words: string; to: Place }[] = [
    ...(budget.figures ? [] : [{ words: '先填收支', to: { at: 'limit', from: 'statement' } as const }]),
    ...(Object.keys(debts).length > 0 ? [] : [{ words: '先填欠款', to: { at: 'debt' } as const }]),
  ];
  return (
    <>
      {missing.map(({ words, to }) => (
        <button
          type="button"
          key={words}
          class="btn btn--line btn--wide"
          onClick={() => {
            view.place.value = to;
          }}
        >
          {words}
        </button>
      ))}
    </>
  );
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
