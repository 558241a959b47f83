import type { ComponentChildren } from 'preact';
import { agreementsOf, asBilled, debtNow, mainDebt } from '../../lib/casefile/index.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { COMMON_RATE, type Debt, nameAmong, owedOn } from '../../lib/debt/index.ts';
import { rateHints } from '../../lib/debt/words.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { rateWords } from '../debt/rates.ts';
import { AgreedNote } from '../plan/AgreedNote.tsx';
import { useView, type View } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Words } from '../ui/Words.tsx';
import { useCalcForm } from './form.ts';
import { day, statedRate, sumAbove0 } from './read.ts';

export const whoseNames = { own: '用我的数', typed: '另外填' } as const;

/** A debt to work with: the one of the case as it stands, or for fees by its bill, by whatever rule it has; or one that is typed, by the simple one. */
export type DebtSource = {
  debt: Debt | undefined;
  /** By its bill, where `debt` is what is left of an agreement and a payment of that was missed. */
  bill?: Debt | undefined;
  typed: boolean;
  /** By label; undefined where it is still to be filled in. */
  needs: Record<string, unknown>;
  fields: ComponentChildren;
};

export function useDebtSource(calculator: 'overdue' | 'partPaid'): DebtSource {
  const view = useView();
  const file = view.file.value;
  const main = mainDebt(file);
  // What is agreed knows no fee for being late.
  const billed = calculator === 'overdue';
  const own = main && billed ? asBilled(file, main) : debtNow(file);
  const form = useCalcForm(calculator, { whose: 'own', unpaid: '', dueDate: '', rate: COMMON_RATE });
  const unpaid = form.entry('unpaid', sumAbove0);
  const due = form.entry('dueDate', day);
  const rate = form.entry('rate', statedRate);
  const typed = !own || form.text('whose') === 'typed';
  const choice = own && (
    <Seg
      label="算哪一笔"
      of={whoseNames}
      value={typed ? 'typed' : 'own'}
      onPick={(whose) => form.type('whose', whose)}
    />
  );
  if (!typed)
    return {
      debt: own,
      bill: missedOf(view, own),
      typed,
      needs: {},
      fields: (
        <>
          {choice}
          <OwnDebt debt={own} />
          {billed ? <BilledNote debt={own} /> : <AgreedNote debt={own} />}
        </>
      ),
    };
  const stated = rate.value;
  return {
    debt:
      unpaid.value !== undefined && due.value !== undefined && stated
        ? {
            id: 'typed',
            kind: 'other',
            unpaid: unpaid.value,
            dueDate: due.value,
            dailyRate: stated.percent,
            ratePer: stated.per === 'day' ? undefined : stated.per,
          }
        : undefined,
    typed,
    needs: { 没还的金额: unpaid.value, 还款日: due.value, 费率: stated },
    fields: (
      <>
        {choice}
        <div class="two two--amount two--top">
          <Field label="没还的金额" kind="money" unit="元" placeholder="照账单填" {...unpaid.field} />
          <Field label="还款日" kind="date" placeholder="2026-11-10" {...due.field} />
        </div>
        <Field
          label="逾期费用，每天"
          kind="money"
          unit="%"
          hint={stated && stated.per !== 'day' ? rateWords({ ...stated, basis: 365 }) : rateHints.huabei.text}
          {...rate.field}
        />
      </>
    ),
  };
}

function missedOf({ file, today }: View, debt: Debt): Debt | undefined {
  const bill = mainDebt(file.value);
  const agreed = agreementsOf(file.value).some((one) => one.debt?.id === debt.id);
  return bill && agreed && owedOn(debt, today.value).late ? asBilled(file.value, bill) : undefined;
}

function OwnDebt({ debt }: { debt: Debt }) {
  const { file, today } = useView();
  const owed = owedOn(debt, today.value);
  return (
    <p class="small quiet">
      <Words
        text={`${nameAmong(file.value.debts, debt)}，没还的 ${formatYuan(owed.principal)} 元，还款日 ${formatDayOfYear(owed.dueDate)}。`}
      />
    </p>
  );
}

/** The list says what is left of what was agreed, which is another figure. */
function BilledNote({ debt: { id } }: { debt: Debt }) {
  const agreed = agreementsOf(useView().file.value).some(({ debt }) => debt?.id === id);
  return agreed ? <p class="small quiet">这笔谈成过。这里照原来的账单算，方案不算数了才是这个数。</p> : null;
}
