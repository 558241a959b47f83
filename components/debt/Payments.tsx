import { agreementsOf } from '../../lib/casefile/index.ts';
import { chinaDate, formatDayOfYear } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { paymentOrder } from '../../lib/debt/words.ts';
import { useView } from '../shell/view.ts';
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
        <AsAgreed debt={debt} />
        <Source of={paymentOrder.sources}>{paymentOrder.text}</Source>
      </div>
    </details>
  );
}

/** Where what was paid goes once the debt is paid as agreed. */
function AsAgreed({ debt: { id } }: { debt: Debt }) {
  const agreed = agreementsOf(useView().file.value).find(({ debt }) => debt?.id === id);
  if (!agreed) return null;
  const day = formatDayOfYear(chinaDate(agreed.record.startedAt));
  return (
    <p class="small quiet">
      这笔 {day}
      谈成了：那天以后还的，先抵最早没还的那一期；那天和以前还的，谈的时候算过了。“按约还完”里打过勾的，不用再填。
    </p>
  );
}
