import type { Debt, DebtKind, PaidPart } from '../../lib/debt/index.ts';
import { type Drafts, fieldsTyped } from '../../lib/drafts.ts';
import { formatYuan, readStated } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import type { Typed } from '../ui/Saved.tsx';
import { draftOf } from './drafts.ts';
import {
  type DebtField,
  type DebtProblems,
  type DebtTexts,
  FIELDS,
  type Kept,
  readDebt,
  readPayment,
  textsOf,
} from './form.ts';
import { onlyWhole } from './onlyWhole.ts';

export type DebtForm = ReturnType<typeof useDebtForm>;

const PAYING: readonly DebtField[] = ['payDate', 'payAmount'];
const OWN = FIELDS.filter((field) => !PAYING.includes(field));

function ofEach(text: (field: DebtField) => string): DebtTexts {
  return Object.fromEntries(FIELDS.map((field) => [field, text(field)])) as DebtTexts;
}

function ofTyped(drafts: Drafts, form: string): Partial<DebtTexts> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = drafts[`${form}.${field}`];
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

const stateOf = (red: boolean, debt: Debt | undefined): Typed => (red ? 'wrong' : debt ? 'whole' : 'lacking');

/** The form of one debt: what is typed, what is wrong with it, and ways to store it. */
export function useDebtForm(id: string, stored: Debt | undefined) {
  const view = useView();
  const today = view.today.value;
  const { drafts } = view.file.value;
  const name = draftOf(stored);
  const kind = (drafts[`${name}.kind`] as DebtKind | undefined) ?? stored?.kind;
  const own = textsOf(stored, kind);
  const draft = useDraft(name, own);
  const texts = ofEach((field) => draft.text(field));
  const base: Kept = {
    id,
    payments: stored?.payments,
    onCall: stored?.onCall,
    enteredAt: stored ? stored.enteredAt : view.now(),
    askBill: stored?.askBill,
    sued: stored?.sued,
    lastDemand: stored?.lastDemand,
    advice: stored?.advice,
  };
  const { debt, problems } = readDebt(texts, base, today);
  const payment = readPayment(texts, '', today);
  const paying = texts.payDate.trim() !== '' || texts.payAmount.trim() !== '';

  /**
   * Not one that was deleted on another page meanwhile, or a new one that was stored there: its form goes, which leaves the
   * field with the cursor in it.
   */
  const set = (next: Debt) => {
    const { debts, drafts: typed } = view.file.value;
    if (stored ? debts[id] : fieldsTyped(typed, name).length > 0) view.send({ type: 'debtSet', debt: next });
  };
  const store = (next: Debt | undefined) => {
    if (!next) return;
    set(next);
    // A payment that is half typed is no part of the debt yet: it stays.
    draft.drop(OWN);
  };
  const choose = (field: DebtField, text: string) => {
    draft.type(field, text);
    // Of another kind, what nobody has typed yet starts anew: the common rate is that of 花呗.
    const before =
      field === 'kind' ? { ...textsOf(stored, text as DebtKind), ...ofTyped(drafts, name) } : texts;
    const changed = { ...before, [field]: text };
    const read = readStated(texts.dailyRate);
    // Words that name the time give way to the time that is pressed.
    if (field === 'ratePer' && 'per' in read) {
      draft.type('dailyRate', read.percent);
      changed.dailyRate = read.percent;
    }
    store(readDebt(changed, base, today).debt);
  };
  const addPayment = () => {
    draft.touch(...PAYING);
    const { payment: made } = readPayment(texts, view.newId(), today);
    if (!made || !debt) return;
    set({ ...debt, payments: [...(debt.payments ?? []), made] });
    draft.drop();
  };
  /**
   * Back into its fields, so that it can be put right, or left out. What stands in them goes into the list first; half
   * typed it must be finished before.
   */
  const takePayment = ({ id: taken, date, amount }: PaidPart) => {
    const { payment: before } = readPayment(texts, view.newId(), today);
    if (paying && !before) return draft.touch(...PAYING);
    if (!debt) return;
    const others = debt.payments?.filter((one) => one.id !== taken) ?? [];
    store({ ...debt, payments: before ? [...others, before] : others });
    draft.type('payDate', date);
    draft.type('payAmount', formatYuan(amount));
  };
  /** Stores all there is, and says whether that was all. */
  const finish = (): boolean => {
    draft.touch(...(paying ? FIELDS : OWN));
    if (paying) addPayment();
    else store(debt);
    return debt !== undefined && (!paying || payment.payment !== undefined);
  };
  const whole = stored ? undefined : onlyWhole(texts, today);
  const wrong: DebtProblems = {
    ...problems,
    ...(whole?.problem && { feeHeld: whole.problem }),
    ...(paying ? payment.problems : {}),
  };
  // What was stored when fields took more complains from the start: until it is put right nothing else is stored.
  const amiss = stored ? readDebt(own, base, today).problems : {};
  const complains = (of: DebtField) => draft.touched(of) || (of in amiss && texts[of] === own[of]);
  const problemOf = (of: DebtField) => (complains(of) ? wrong[of] : undefined);
  const field = (of: DebtField) => ({
    text: texts[of],
    problem: problemOf(of),
    onText: (text: string) => draft.type(of, text),
    onDone: () => {
      draft.touch(of);
      if (!PAYING.includes(of)) store(debt);
    },
  });
  return {
    texts,
    debt,
    field,
    choose,
    store,
    addPayment,
    takePayment,
    finish,
    state: stateOf(FIELDS.some(problemOf), debt),
    /** Not while it is being typed: what stands below would move. */
    onlyWhole: draft.touched('billSays') ? whole : undefined,
  };
}
