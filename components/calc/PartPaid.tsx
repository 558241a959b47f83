import { calcAdvice } from '../../lib/calc/words.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import { type Debt, derivationOn, limitationOn, owedOn, tomorrowAdds } from '../../lib/debt/index.ts';
import { paymentOrder } from '../../lib/debt/words.ts';
import { type Fen, fen, formatYuan } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { AnySource } from '../ui/AnySource.tsx';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';
import { useCalcForm } from './form.ts';
import { sumAbove0 } from './read.ts';
import { Result, Rows, Says, Waiting } from './result.tsx';
import { useDebtSource } from './source.tsx';

/** 先还一部分: a payment meets the fee first, then what is unpaid; and what a day costs from then on. */
export function PartPaid() {
  const today = useView().today.value;
  const { debt, bill, needs, fields } = useDebtSource('partPaid');
  const form = useCalcForm('partPaidSum', { amount: '' });
  const amount = form.entry('amount', sumAbove0);
  const old = debt && limitationOn(debt, today) !== undefined;
  return (
    <>
      {fields}
      <Field label="今天还多少" kind="money" unit="元" {...amount.field} />
      {old && (
        <>
          <Note tone="care" icon="hand">
            {calcAdvice.oldDebt.text}
          </Note>
          <AnySource of={calcAdvice.oldDebt.sources} />
        </>
      )}
      {debt && amount.value ? (
        <After debt={debt} bill={bill} amount={amount.value} today={today} />
      ) : (
        <Waiting needs={{ ...needs, 今天还多少: amount.value }} />
      )}
      <Says of={[paymentOrder, calcAdvice.partPaid]} />
    </>
  );
}

/** The debt with this payment made today. */
function paidToday(debt: Debt, amount: Fen, today: PlainDate): Debt {
  return { ...debt, payments: [...(debt.payments ?? []), { id: 'calc', date: today, amount }] };
}

type AfterProps = { debt: Debt; bill: Debt | undefined; amount: Fen; today: PlainDate };

function After({ debt, bill, amount, today }: AfterProps) {
  const paid = paidToday(debt, amount, today);
  const [before, after] = [owedOn(debt, today), owedOn(paid, today)];
  if (before.total === 0) return <p class="card">这笔已经还清了。</p>;
  const over = fen(Math.max(0, amount - before.total));
  const toFee = feeMet(debt, paid, today);
  const toRest = fen(amount - over - toFee);
  return (
    <Result
      label="还了以后，还剩"
      amount={after.total}
      how={
        <>
          <Amount of={before.total} /> − <Amount of={fen(amount - over)} />
        </>
      }
    >
      <Rows
        of={{
          抵费用: <Amount of={toFee} />,
          抵没还的: <Amount of={toRest} />,
          多出来的: over > 0 && <Amount of={over} />,
          // What a missed part adds is in no agreement here.
          每天再加: !bill && (
            <>
              <Amount of={tomorrowAdds(paid, today)} />
              <span class="small quiet">
                （原来 <Amount of={tomorrowAdds(debt, today)} />）
              </span>
            </>
          ),
        }}
      />
      {bill && (
        <p class="small care">
          <Words
            text={`方案晚了，每天再加多少，要问对方。方案不算数了，照原来的账单，今天还了这些，每天再加 ${formatYuan(tomorrowAdds(paidToday(bill, amount, today), today))} 元。`}
          />
        </p>
      )}
      {over > 0 && (
        <p class="small quiet">
          <Words text={`还 ${formatYuan(before.total)} 元就清了，别多还。`} />
        </p>
      )}
    </Result>
  );
}

/** What of today's payments goes to fees, less what earlier ones of today took. */
function feeMet(debt: Debt, paid: Debt, today: PlainDate): Fen {
  const fees = (of: Debt) =>
    derivationOn(of, today).reduce((all, line) => all + (line.kind === 'paid' ? line.toFee : 0), 0);
  return fen(fees(paid) - fees(debt));
}
