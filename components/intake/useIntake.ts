import { useMemo } from 'preact/hooks';
import type { DebtKind } from '../../lib/debt/index.ts';
import { inOrder } from '../../lib/debt/index.ts';
import { readBillWithPlaces } from '../../lib/intake/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { confirmedOf, foundIn, type RowField, readRow, rowFields, textOf, ticksWith } from './rows.ts';
import { type SumName, saidFor, saidOf, startsLate, sumsIn } from './said.ts';
import { debtFrom, textsWith } from './toDebt.ts';
import { alikeIn, kindOf, likeliest, nameFrom } from './whose.ts';

type Choice = 'late' | 'kind' | 'name' | 'sum' | 'feeIn' | 'to' | 'ticks';
const choices: readonly Choice[] = ['late', 'kind', 'name', 'sum', 'feeIn', 'to', 'ticks'];

export type Intake = ReturnType<typeof useIntake>;

/** The pasted text, what was found in it, and what the user made of it so far. All of it is a draft. */
export function useIntake() {
  const view = useView();
  const today = view.today.value;
  const { debts, drafts } = view.file.value;
  const text = drafts['intake.text'] ?? '';
  const bill = useMemo(() => readBillWithPlaces(text, today), [text, today]);
  const kindFound = kindOf(bill.creditor);
  const draft = useDraft<'text' | Choice | RowField>('intake', {
    text: '',
    late: startsLate(bill, today) ? 'yes' : 'no',
    kind: kindFound ?? '',
    name: nameFrom(bill.creditor, kindFound),
    sum: '',
    feeIn: '',
    to: '',
    ticks: '',
    ...(Object.fromEntries(rowFields.map((field) => [field, textOf(bill, field)])) as Record<
      RowField,
      string
    >),
  });

  const found = foundIn(bill);
  const ticked = found.filter((field) => draft.text('ticks').split(' ').includes(field));
  const confirmed = confirmedOf(ticked, (field) => draft.text(field));
  // Where no lender is named, only the user can say whose it is.
  const chosen = draft.text('kind') as DebtKind | '';
  const kind = chosen || 'huabei';
  const name = draft.text('name').trim();
  const late = draft.text('late') === 'yes';

  const sums = sumsIn(confirmed, late);
  const sum = sums.find((one) => one === draft.text('sum')) ?? sums[0];
  const feeIn = draft.text('feeIn') === '' ? undefined : draft.text('feeIn') === 'yes';
  const asksFee = late && sum !== undefined;

  const alike = alikeIn(inOrder(debts), kind, name);
  const targets = alike.filter(({ rule }) => rule?.kind !== 'instalment');
  const to = draft.text('to');
  const stored = to === 'new' ? undefined : (debts[to] ?? likeliest(targets, kind, name));
  const saidAll = saidOf(confirmed, { late, sum, feeIn, asOf: bill.asOf }, today);
  const said = saidFor(saidAll, stored);
  const texts = textsWith(said, kind, name, stored);

  return {
    text,
    bill,
    draft,
    found,
    ticked,
    wrong: ticked.some((field) => 'problem' in readRow(field, draft.text(field))),
    /** Undefined while nobody has said. */
    kind: chosen || undefined,
    late,
    sums,
    sum,
    asksFee,
    feeIn,
    alike,
    targets,
    stored,
    said,
    texts,
    /** Whether a new one of it lacks nothing, so that it is stored at once and no form is used. */
    freshComplete: debtFrom(textsWith(saidAll, kind, name, undefined), { id: '' }) !== undefined,
    paste(next: string) {
      draft.type('text', next);
      draft.drop([...choices, ...rowFields]);
    },
    tick: (field: RowField, on: boolean) => draft.type('ticks', ticksWith(draft.text('ticks'), field, on)),
    tickAll: () => draft.type('ticks', found.join(' ')),
    chooseKind(next: DebtKind) {
      draft.type('kind', next);
      draft.drop(['name', 'to']);
      if (next !== kindFound) draft.type('name', nameFrom(bill.creditor, next));
    },
    chooseSum: (next: SumName) => draft.type('sum', next),
    clear: () => draft.drop(),
  };
}
