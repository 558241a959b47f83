import { useId } from 'preact/hooks';
import { baseOf, type Debt, owedInPlan } from '../../lib/debt/index.ts';
import { NotCounted } from '../budget/NotCounted.tsx';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import { OverLimit } from './OverLimit.tsx';
import { Rungs } from './Rungs.tsx';
import type { PlanForm } from './usePlanForm.ts';

export type PlanFieldsProps = { debt: Debt; form: PlanForm };

/** The three rungs in figures, whether they can be paid, and the fields that make them. */
export function PlanFields({ debt, form }: PlanFieldsProps) {
  const view = useView();
  const { limit } = view.file.value.budget;
  const { plan, late, field } = form;
  // Before the due date, too, where no more time is asked for.
  const first = late || (plan !== undefined && !plan.extendTo);
  return (
    <>
      <h2 class="sr">三级方案</h2>
      {plan && <Rungs plan={plan} debt={debt} limit={limit} />}
      {plan && <OverLimit plan={plan} debt={debt} limit={limit} />}
      <NotCounted from="plan" />
      {!late && (
        <section class="stack-s">
          <h2 class="h2">{first ? '展期' : '先提：展期'}</h2>
          <Field
            label="想展期到哪天"
            kind="date"
            lies="ahead"
            hint="不想展期就空着，直接谈分期。"
            {...field('extendTo')}
          />
        </section>
      )}
      <section class="stack-s">
        <h2 class="h2">
          {first ? `先提：平分${baseOf(owedInPlan(debt, view.today.value))}` : '可以让到：分期'}
        </h2>
        <div class="two">
          <Field label="分几期" kind="money" unit="期" {...field('parts')} />
          <Field label="第一期哪天还" kind="date" lies="ahead" {...field('firstDate')} />
        </div>
      </section>
      {late && <NextRung form={form} />}
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = { at: 'limit', from: 'plan' };
        }}
      >
        {limit ? '改底线' : '去算还得起多少'}
      </button>
    </>
  );
}

/** What it may come down to: the fee ahead, or another number of parts. */
function NextRung({ form: { next, field, choose } }: { form: PlanForm }) {
  const group = useId();
  return (
    <fieldset class="stack-s">
      <legend class="h2">对方不同意，可以让到</legend>
      <Pick
        name={group}
        on={next === 'feeAhead'}
        onPick={() => choose('feeAhead')}
        title="逾期费用我先付"
        hint="期数不变，减免不再坚持。"
      />
      <Pick
        name={group}
        on={next === 'parts'}
        onPick={() => choose('parts')}
        title="换一个期数"
        hint="减免还是申请。"
      />
      {next === 'parts' && <Field label="让到几期" kind="money" unit="期" {...field('nextParts')} />}
    </fieldset>
  );
}
