import { type Breaks, breaksAt, type Figures, type StressId, stresses } from '../../lib/budget/index.ts';
import { planOf } from '../../lib/casefile/index.ts';
import { type Debt, owedInPlan } from '../../lib/debt/index.ts';
import type { Fen } from '../../lib/money/index.ts';
import { type Against, doNothing, type Judgement, judge, paymentsOf, rungs } from '../../lib/plan/index.ts';
import { useView, type View } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { emptyOffer, type OfferField, type OfferTexts, readOffer } from './offerForm.ts';

/** What an offer for a debt is judged against: what is owed, the limit, one's own plan, and doing nothing. */
export function againstOf(view: View, debt: Debt | undefined, owed: Fen, day = view.today.value): Against {
  const { limit } = view.file.value.budget;
  if (!debt) return { owed, limit };
  const plan = planOf(view.file.value, { debt: debt.id });
  const { principal, fee, total } = owedInPlan(debt, day);
  // Of another sum, typed in its place, neither the plan nor doing nothing is known.
  if (total !== owed) return { owed, limit };
  return {
    owed,
    limit,
    asked: plan && rungs({ plan, principal, fee }).first.total,
    untouched: doNothing(debt, day).total,
  };
}

/** The offer for a debt as it is typed, and what to think of it: judged anew with every key. */
export function useOfferJudged(form: string, debt: Debt | undefined, owed: Fen) {
  const view = useView();
  const draft = useDraft<OfferField>(form, emptyOffer);
  const against = againstOf(view, debt, owed);
  const { offer, answerBy, problems } = readOffer(textsOf(draft), owed);
  const judged = judge(offer, against);
  return { draft, problems, answerBy, against, judged, trials: trialsIn(view, judged) };
}

/** Where its payments break; undefined without a budget, or while a figure is missing. */
export function trialsIn(view: View, judged: Judgement): Trial[] | undefined {
  const figures = view.file.value.budget.figures;
  return figures && trialsOf(figures, judged);
}

/** Where the payments break, as things are and under stress; those that hold are left out. */
export type Trial = { under: StressId | 'none'; breaks: Breaks };

/** Nothing while a figure is missing: what is not known cannot be put to the test. */
function trialsOf(figures: Figures, { missing, terms }: Judgement): Trial[] | undefined {
  if (missing.length > 0) return undefined;
  const payments = paymentsOf(terms);
  return (['none', ...stresses] as const).flatMap((under) => {
    const breaks = breaksAt(figures, payments, under);
    return breaks ? [{ under, breaks }] : [];
  });
}

function textsOf(draft: Draft<OfferField>): OfferTexts {
  const names = Object.keys(emptyOffer) as OfferField[];
  return Object.fromEntries(names.map((name) => [name, draft.text(name)])) as OfferTexts;
}
