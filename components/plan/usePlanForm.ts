import { mainDebt, planOf } from '../../lib/casefile/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { fieldsTyped, formOf } from '../../lib/drafts.ts';
import type { Plan } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { type PlanField, type PlanTexts, planTexts, readPlan, whenOf } from './form.ts';

export type PlanForm = ReturnType<typeof usePlanForm>;

const FIELDS: PlanField[] = ['parts', 'firstDate', 'next', 'nextParts', 'extendTo'];

/** The texts of the plan, kept as data as soon as all of them can be read. */
export function usePlanForm(debt: Debt) {
  const view = useView();
  const { budget } = view.file.value;
  const stored = planOf(view.file.value, { debt: debt.id });
  const today = view.today.value;
  const when = whenOf(debt, today);
  const form = formOf(view.file.value.drafts, 'plan', debt.id, mainDebt(view.file.value)?.id === debt.id);
  const draft = useDraft(form, planTexts(stored, debt, budget.limit, today));
  const texts = Object.fromEntries(FIELDS.map((name) => [name, draft.text(name)])) as PlanTexts;
  const { plan, problems } = readPlan(texts, when);
  const keep = (made: Plan | undefined) => {
    if (!made) return;
    view.send({ type: 'planSet', plan: made, debt: debt.id });
    draft.drop();
  };
  return {
    /** What the texts make; undefined while one is wrong. */
    plan,
    stored,
    /** It is only proposed, and nothing was typed. */
    none: !stored && fieldsTyped(view.file.value.drafts, form).length === 0,
    late: !when.early,
    next: texts.next,
    field: (name: PlanField) => ({
      text: texts[name],
      problem: draft.touched(name) ? problems[name] : undefined,
      onText: (text: string) => draft.type(name, text),
      onDone: () => {
        draft.touch(name);
        keep(plan);
      },
    }),
    /** Stores the plan, and says whether there was one. */
    finish(): boolean {
      draft.touch(...FIELDS);
      keep(plan);
      return plan !== undefined;
    },
    /** A way of paying becomes the first rung. */
    askFirst(first: Pick<Plan, 'parts' | 'firstDate'>) {
      const next = stored?.next ?? { kind: 'feeAhead' };
      // The same number of parts again is no second rung.
      const same = next.kind === 'parts' && next.parts === first.parts;
      keep({ ...first, next: same ? { kind: 'feeAhead' } : next });
    },
    /** Which kind of second rung; kept at once where the rest can be read. */
    choose(kind: Plan['next']['kind']) {
      const { plan: chosen } = readPlan({ ...texts, next: kind }, when);
      if (chosen) keep(chosen);
      else draft.type('next', kind);
    },
  };
}
