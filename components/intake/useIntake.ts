import { useMemo } from 'preact/hooks';
import type { DebtKind } from '../../lib/debt/index.ts';
import { cardTailIn } from '../../lib/intake/index.ts';
import { copyIn } from '../scam/toScam.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { wayBack } from '../ui/takeOut.ts';
import { choices, choicesChanged, rowsChanged } from './edited.ts';
import { madeOf } from './made.ts';
import { proposed, withTyped } from './proposed.ts';
import { reader } from './reader.ts';
import { type RowField, rowFields, ticksWith } from './rows.ts';
import type { SumName } from './said.ts';
import { after } from './whichDebt.ts';
import { nameFrom, nameIn } from './whose.ts';

const said = [...choices, ...rowFields, 'ticks'] as const;
const fields = ['text', 'loan', ...said] as const;

const drafted = fields.map((field) => `intake.${field}`);

export type Intake = ReturnType<typeof useIntake>;

/** The pasted text, what was found in it, and what the user made of it so far. All of it is a draft. */
export function useIntake() {
  const view = useView();
  const today = view.today.value;
  const { debts, drafts } = view.file.value;
  const text = drafts['intake.text'] ?? '';
  const read = useMemo(() => reader(today), [today]);
  const kind = drafts['intake.kind'];
  const loan = drafts['intake.loan'] ?? '1';
  const { bill, message, several, isItsOwn, loans } = read(text, kind, loan);
  // Of several debts nobody knows whose card it is.
  const tail = several.length > 0 ? undefined : cardTailIn(text);
  const draft = useDraft<(typeof fields)[number]>('intake', {
    text: '',
    loan: '1',
    ticks: '',
    ...proposed({ text, bill: withTyped(bill, drafts) }, tail, today),
  });

  /** The text, all that was said of it, and its copy in 是不是骗局. */
  const erase = () => {
    const copy = copyIn(drafts, text);
    const undo = wayBack(view, [...drafted, ...copy]);
    draft.drop(fields);
    if (copy.length > 0) view.send({ type: 'draftsDropped', fields: copy });
    return undo;
  };

  const made = madeOf({ bill, message, text: draft.text, debts, today });

  return {
    text,
    bill,
    draft,
    /** The debts it tells of, where there are more than one. */
    several,
    /** Whether what was found is of the one that is chosen among them, and of no other. */
    isItsOwn,
    /** Of one lender, by their numbers, where there are more than one; the one that is looked at. */
    loans,
    loan,
    ...made,
    /** `replaced`: another text was put in the place of all of it. Else what is still about the text stays. */
    edit(next: string, replaced: boolean) {
      draft.type('text', next);
      if (replaced || next.trim() === '') return draft.drop(['loan', ...said]);
      const after = read(next, kind, loan).bill;
      const rows = rowsChanged(bill, after);
      draft.drop([...rows, ...choicesChanged({ text, bill }, { text: next, bill: after }, today)]);
      const ticks = rows.reduce((left, row) => ticksWith(left, row, false), draft.text('ticks'));
      if (ticks !== draft.text('ticks')) draft.type('ticks', ticks);
    },
    tick: (field: RowField, on: boolean) => draft.type('ticks', ticksWith(draft.text('ticks'), field, on)),
    tickAll: () => draft.type('ticks', made.counted.join(' ')),
    chooseLate(next: 'yes' | 'no') {
      draft.type('late', next);
      draft.drop(['day', 'deadline']);
    },
    chooseKind(next: DebtKind) {
      if (next === draft.text('kind')) return;
      draft.type('kind', next);
      draft.drop(['name', 'to', 'deadline']);
      const name = several.length > 0 ? nameIn(several, next) : nameFrom(bill.creditor, next, tail);
      draft.type('name', name);
      // Of several debts, what was right for one is not right for the next.
      if (several.length > 0) draft.drop(['ticks']);
    },
    chooseLoan(next: string) {
      if (next === loan) return;
      draft.drop(said);
      draft.type('loan', next);
    },
    /** Of another debt nobody has said yet what that day is. */
    chooseTarget(next: string) {
      draft.type('to', next);
      draft.drop(['deadline']);
    },
    /** That the due day was moved says that the day is right. */
    chooseDeadline(next: 'yes' | 'no') {
      draft.type('deadline', next);
      if (next === 'no') draft.type('ticks', ticksWith(draft.text('ticks'), 'dueDate', true));
    },
    chooseSum: (next: SumName) => draft.type('sum', next),
    /**
     * Empties it, or keeps the text for the next debt in it; what is returned brings back all there was.
     *
     * @param id  of the debt that was noted or changed
     */
    finish(id?: string) {
      const next = loans.find((number) => number > Number(loan)) ?? loans[0];
      const keepsText = several.length > 0 || next !== undefined;
      const undo = keepsText ? wayBack(view, drafted) : erase();
      if (keepsText) draft.drop(said);
      // Whose the next one is nobody has said, but for the next loan of the same lender.
      if (next !== undefined) {
        draft.type('loan', String(next));
        if (id !== undefined) draft.type('to', after(id));
      } else if (keepsText) draft.type('kind', '');
      return undo;
    },
    /** Empties it; what is returned brings back all there was. */
    clear: erase,
  };
}
