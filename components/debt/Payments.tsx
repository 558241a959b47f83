import { formatDayOfYear } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { paymentOrder } from '../../lib/debt/words.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Source } from '../ui/Source.tsx';
import type { DebtForm } from './useDebtForm.ts';

/** The part payments made since the bill, and a place for one more. */
export function Payments({ form, debt }: { form: DebtForm; debt: Debt }) {
  const { payments = [] } = debt;
  const begun = form.texts.payDate !== '' || form.texts.payAmount !== '';
  const sorted = [...payments].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <details class="fold" open={payments.length > 0 || begun}>
      <summary>还过一部分{payments.length > 0 && `：${payments.length} 笔`}</summary>
      <div class="stack">
        {sorted.length > 0 && (
          <ul class="paid">
            {sorted.map((payment) => (
              <li key={payment.id}>
                <span>{formatDayOfYear(payment.date)}</span>
                <Amount of={payment.amount} />
                <button
                  type="button"
                  class="btn btn--quiet"
                  aria-label={`改 ${formatDayOfYear(payment.date)}这笔`}
                  onClick={() => form.takePayment(payment)}
                >
                  改
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="two two--amount two--top">
          <Field label="还了多少" kind="money" unit="元" {...form.field('payAmount')} />
          <Field
            label="哪天还的"
            kind="date"
            lies="behind"
            placeholder="2026-11-20"
            {...form.field('payDate')}
          />
        </div>
        <button type="button" class="btn btn--line btn--wide" onClick={form.addPayment}>
          记上这笔
        </button>
        <Source of={paymentOrder.sources}>{paymentOrder.text}</Source>
      </div>
    </details>
  );
}
