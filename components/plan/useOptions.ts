import { type Figures, isByHand } from '../../lib/budget/index.ts';
import { figuresLeaveOut, leavesOut, mainDebt } from '../../lib/casefile/index.ts';
import { type Debt, type Owed, owedInPlan } from '../../lib/debt/index.ts';
import { formOf } from '../../lib/drafts.ts';
import {
  type Compared,
  compare,
  defaultFirstDate,
  doNothing,
  type Nothing,
  optionOf,
  type Plan,
} from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { type OptionField, optionFields, optionTexts } from './optionForm.ts';
import { type ReadOptions, readOptions } from './readOptions.ts';

export type Options = {
  /** The best first; only those whose fields can be read. */
  compared: readonly Compared[];
  problems: ReadOptions['problems'];
  draft: Draft<OptionField>;
  owed: Owed;
  nothing: Nothing;
  /** The budget, where there is one. */
  figures: Figures | undefined;
  /** The limit is what stays when a fifth of the income fails. */
  safe: boolean;
  /** It leaves out other debts that are paid out of the same money. */
  leavesOut: boolean;
  /** The budget does, whatever limit is set by hand: what it would stand is told without them. */
  figuresLeaveOut: boolean;
};

/** The ways of paying that the fields of their cards make, beside each other. */
export function useOptions(debt: Debt, plan: Plan | undefined): Options {
  const view = useView();
  const today = view.today.value;
  const { budget } = view.file.value;
  const owed = owedInPlan(debt, today);
  const given = { plan, owed, today, firstDate: defaultFirstDate(debt.dueDate, today) };
  const stored = optionTexts(given);
  const form = formOf(view.file.value.drafts, 'options', debt.id, mainDebt(view.file.value)?.id === debt.id);
  const draft = useDraft<OptionField>(form, stored);
  const names = Object.values(optionFields).flat();
  const texts = Object.fromEntries(names.map((name) => [name, draft.text(name)])) as typeof stored;
  const { terms, problems } = readOptions(texts, given);
  const nothing = doNothing(debt, today);
  const { limit, figures } = budget;
  const compared = compare(
    terms.map((one) => optionOf(one, debt, today)),
    { limit, owed: owed.total, nothing },
  );
  return {
    compared,
    problems,
    draft,
    owed,
    nothing,
    figures,
    safe: limit !== undefined && !isByHand(budget),
    leavesOut: leavesOut(view.file.value, today),
    figuresLeaveOut: figuresLeaveOut(view.file.value, today),
  };
}
