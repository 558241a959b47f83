import { debtsNow, plannedOffer } from '../../lib/casefile/index.ts';
import { addMonths } from '../../lib/dates/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { type StatementInput, statementOf } from '../../lib/plan/index.ts';
import { useCalcForm } from '../calc/form.ts';
import { dayFrom, sumAbove0 } from '../calc/read.ts';
import { useView } from '../shell/view.ts';

/** The fields of the page, begun with what the plan asks for first, and the page that they make. */
export function useStatement() {
  const view = useView();
  const { budget } = view.file.value;
  const debts = debtsNow(view.file.value);
  const today = view.today.value;
  const planned = plannedOffer(view.file.value, today);
  const form = useCalcForm('statement', {
    monthly: planned ? formatYuan(planned.asked.perPart) : '',
    firstDate: planned?.firstDate ?? addMonths(today, 1),
    others: '',
  });
  const monthly = form.entry('monthly', sumAbove0);
  const firstDate = form.entry('firstDate', dayFrom(today));
  const picked = form.text('others');
  // One debt alone is the one the budget does not count among the others.
  const usual = Object.keys(debts).length > 1 ? 'listed' : 'besides';
  const otherDebts = picked === 'listed' || picked === 'besides' ? picked : usual;
  const input: StatementInput | undefined =
    monthly.value && firstDate.value
      ? {
          budget,
          debts,
          plan: { monthly: monthly.value, firstDate: firstDate.value, asked: planned?.asked, otherDebts },
          today,
        }
      : undefined;
  const pickOthers = (id: 'listed' | 'besides') => form.type('others', id);
  return { monthly, firstDate, otherDebts, pickOthers, input, page: input && statementOf(input) };
}
