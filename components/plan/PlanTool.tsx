import { signal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { mainDebt } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Saved } from '../ui/Saved.tsx';
import { Seg } from '../ui/Seg.tsx';
import { focusFirstWrong } from '../ui/wrong.ts';
import { type PlanField, planTexts, readPlan } from './form.ts';
import { OptionList } from './OptionList.tsx';
import { OverLimit } from './OverLimit.tsx';
import { Rungs } from './Rungs.tsx';

/** The plan and its three rungs. It needs to know what is owed. */
export function PlanTool() {
  const view = useView();
  const debt = mainDebt(view.file.value);
  if (debt && owedOn(debt, view.today.value).total > 0) return <PlanForm debt={debt} />;
  return (
    <div class="panel">
      <ToolTop title="准备方案" phase={3} onBack={() => home(view)} />
      <main class="body stack">
        <p class="lead">
          {debt ? '照你填的，这笔已经还清，不用定方案。' : '先填欠多少，才算得出每期还多少。'}
        </p>
        <button
          type="button"
          class="btn btn--main btn--wide btn--tall"
          onClick={() => {
            view.place.value = { at: 'debt' };
          }}
        >
          {debt ? '去看这笔' : '去填欠多少'}
        </button>
      </main>
    </div>
  );
}

/** The three rungs, or the ways of paying one by one or side by side. */
const looks = { mine: '三级方案', each: '一个个看', beside: '并排比' } as const;
type Look = keyof typeof looks;

const FIELDS: PlanField[] = ['parts', 'firstDate', 'next', 'nextParts', 'extendTo'];

function PlanForm({ debt }: { debt: Debt }) {
  const view = useView();
  const { budget, plan: stored } = view.file.value;
  const today = view.today.value;
  const { late } = owedOn(debt, today);
  const when = { early: !late, dueDate: debt.dueDate, today };
  const draft = useDraft('plan', planTexts(stored.plan, debt, budget.limit, today));
  const texts = Object.fromEntries(FIELDS.map((name) => [name, draft.text(name)])) as Record<
    PlanField,
    string
  >;
  const { plan, problems } = readPlan(texts, when);
  const form = useRef<HTMLElement>(null);
  const group = useId();
  const look = useMemo(() => signal<Look>('mine'), []);

  const savePlan = () => {
    if (!plan) return;
    view.send({ type: 'planSet', plan });
    draft.drop();
  };
  const finish = () => {
    draft.touch(...FIELDS);
    savePlan();
    if (plan) home(view);
    else focusFirstWrong(form);
  };
  const field = (name: PlanField) => ({
    text: texts[name],
    problem: draft.touched(name) ? problems[name] : undefined,
    onText: (text: string) => draft.type(name, text),
    onDone: () => {
      draft.touch(name);
      savePlan();
    },
  });

  return (
    <div class="panel">
      <ToolTop title="准备方案" phase={3} onBack={() => home(view)} />
      <main class="body stack-l" ref={form}>
        <Troubles />
        <Seg
          label="看法"
          of={looks}
          value={look.value}
          onPick={(at) => {
            look.value = at;
          }}
        />
        {look.value === 'mine' ? (
          mine()
        ) : (
          <OptionList debt={debt} plan={stored.plan} look={look.value} onChoose={askFirst} />
        )}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            就这样，看清单
          </button>
        </div>
      </footer>
    </div>
  );

  function mine() {
    return (
      <>
        <h2 class="sr">三级方案</h2>
        {plan && <Rungs plan={plan} debt={debt} limit={budget.limit} />}
        {plan && <OverLimit plan={plan} debt={debt} limit={budget.limit} />}
        {!late && (
          <section class="stack-s">
            <h2 class="h2">先提：展期</h2>
            <Field label="想展期到哪天" hint="不想展期就空着，直接谈分期。" {...field('extendTo')} />
          </section>
        )}
        <section class="stack-s">
          <h2 class="h2">{late ? '先提：平分本金' : '可以让到：分期'}</h2>
          <div class="two">
            <Field label="分几期" kind="money" unit="期" {...field('parts')} />
            <Field label="第一期哪天还" {...field('firstDate')} />
          </div>
        </section>
        {late && (
          <fieldset class="stack-s">
            <legend class="h2">对方不同意，可以让到</legend>
            <Pick
              name={group}
              on={texts.next === 'feeAhead'}
              onPick={() => choose('feeAhead')}
              title="逾期费用我先付"
              hint="期数不变，减免不再坚持。"
            />
            <Pick
              name={group}
              on={texts.next === 'parts'}
              onPick={() => choose('parts')}
              title="换一个期数"
              hint="减免还是申请。"
            />
            {texts.next === 'parts' && (
              <Field label="让到几期" kind="money" unit="期" {...field('nextParts')} />
            )}
          </fieldset>
        )}
        <button
          type="button"
          class="btn btn--line btn--wide"
          onClick={() => {
            view.place.value = { at: 'limit', from: 'plan' };
          }}
        >
          {budget.limit ? '改底线' : '去算还得起多少'}
        </button>
      </>
    );
  }

  function askFirst(first: { parts: number; firstDate: PlainDate }) {
    const next = stored.plan?.next ?? { kind: 'feeAhead' };
    // The same number of parts again is no second rung.
    const same = next.kind === 'parts' && next.parts === first.parts;
    view.send({ type: 'planSet', plan: { ...first, next: same ? { kind: 'feeAhead' } : next } });
    draft.drop();
  }

  function choose(kind: 'feeAhead' | 'parts') {
    const { plan: chosen } = readPlan({ ...texts, next: kind }, when);
    if (!chosen) return draft.type('next', kind);
    view.send({ type: 'planSet', plan: chosen });
    draft.drop();
  }
}

function home(view: ReturnType<typeof useView>) {
  view.place.value = { at: 'home' };
}
