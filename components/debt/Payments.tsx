import { agreementsOf } from '../../lib/casefile/index.ts';
import { chinaDate, formatDayOfYear, type PlainDate } from '../../lib/dates/index.ts';
import type { Debt, PaidPart } from '../../lib/debt/index.ts';
import { paymentOrder } from '../../lib/debt/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Source } from '../ui/Source.tsx';
import type { DebtForm } from './useDebtForm.ts';

/** The part payments made since the bill, and a place for one more. */
export function Payments({ form, debt }: { form: DebtForm; debt: Debt }) {
  const { payments = [] } = debt;
  const begun = form.texts.payDate !== '' || form.texts.payAmount !== '';
  const day = useAgreedDay(debt);
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
                {payment.date === day && (
                  <BeforeOrAfter
                    payment={payment}
                    onAnswer={(after) =>
                      form.store({
                        ...debt,
                        payments: payments.map((one) => (one.id === payment.id ? { ...one, after } : one)),
                      })
                    }
                  />
                )}
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
        {day && <AsAgreed day={day} />}
        <Source of={paymentOrder.sources}>{paymentOrder.text}</Source>
      </div>
    </details>
  );
}

/** The day on which it was agreed how the debt is paid. */
function useAgreedDay({ id }: Debt): PlainDate | undefined {
  const agreed = agreementsOf(useView().file.value).find(({ debt }) => debt?.id === id);
  return agreed && chinaDate(agreed.record.startedAt);
}

const sides = { before: '谈成之前', after: '谈成之后' } as const;

type BeforeOrAfterProps = { payment: PaidPart; onAnswer(after: boolean): void };

/** Of a payment on the day of the agreement only the user knows whether it was counted in that. */
function BeforeOrAfter({ payment: { after }, onAnswer }: BeforeOrAfterProps) {
  return (
    <div class="stack-s paid__when">
      <p class="small">这笔是谈成之前还的，还是之后还的？</p>
      <Seg
        label="谈成之前还是之后"
        of={sides}
        value={after === undefined ? '' : after ? 'after' : 'before'}
        onPick={(side) => onAnswer(side === 'after')}
      />
    </div>
  );
}

/** Where what was paid goes once the debt is paid as agreed. */
function AsAgreed({ day }: { day: PlainDate }) {
  return (
    <p class="small quiet">
      这笔 {formatDayOfYear(day)}
      谈成了：谈成以后还的，先抵最早没还的那一期；谈成以前还的，谈的时候算过了。“按约还完”里打过勾的，不用再填。
    </p>
  );
}
