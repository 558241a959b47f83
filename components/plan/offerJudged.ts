import { type Breaks, breaksAt, type Figures, type StressId, stresses } from '../../lib/budget/index.ts';
import { type CaseFile, figuresLeaveOut, planOf } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
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
  return { draft, problems, answerBy, against, judged, trials: trialsIn(view, judged, debt) };
}

type Now = { file: { value: CaseFile }; today: { value: PlainDate } };

/**
 * How its payments stand against the budget; undefined without one, or while a figure is missing: what is not known cannot be
 * put to the test.
 */
export function trialsIn(
  { file: { value: file }, today }: Now,
  judged: Judgement,
  debt: Debt | undefined,
): Trials | undefined {
  const { figures } = file.budget;
  if (!figures || judged.missing.length > 0) return undefined;
  return {
    breaks: breaksOf(figures, judged),
    leavesOut: figuresLeaveOut(file, today.value, debt?.id),
  };
}

/** Where the payments break, as things are and under stress; those that hold are left out. */
export type Trial = { under: StressId | 'none'; breaks: Breaks };

/** `leavesOut`: the budget has nothing for other debts that are paid out of it, so it stands less than they say. */
export type Trials = { breaks: readonly Trial[]; leavesOut: boolean };

function breaksOf(figures: Figures, { terms }: Judgement): Trial[] {
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
