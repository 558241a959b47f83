import { calcAdvice } from '../../lib/calc/words.ts';
import { asBilled, mainDebt } from '../../lib/casefile/index.ts';
import { BASE_FEE, caseFeeParts, courtFees } from '../../lib/court/index.ts';
import { feeWords } from '../../lib/court/words.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { type Fen, fen, formatYuan, percentOf } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { useCalcForm } from './form.ts';
import { sumAbove0 } from './read.ts';
import { Result, Rows, Says, UseOwn, Waiting } from './result.tsx';

/** 真打官司要交多少: the fees of a court for a sum. */
export function CourtFee() {
  const view = useView();
  const debt = mainDebt(view.file.value);
  // Who sues goes by the bill, whatever was agreed.
  const owed = debt ? owedOn(asBilled(view.file.value, debt), view.today.value).total : 0;
  const form = useCalcForm('courtFee', { claim: owed > 0 ? formatYuan(fen(owed)) : '' }, ['claim']);
  const claim = form.entry('claim', sumAbove0);
  return (
    <>
      <Field
        label="对方要多少"
        kind="money"
        unit="元"
        hint="连本金带费用，照起诉状上的数填。"
        {...claim.field}
      />
      <UseOwn form={form} />
      {claim.value ? <Fees claim={claim.value} /> : <Waiting needs={{ 对方要多少: claim.value }} />}
    </>
  );
}

function Fees({ claim }: { claim: Fen }) {
  const fees = courtFees(claim);
  if ('problem' in fees) return null;
  const { rule, rounding, halved, paymentOrder, enforcement, noTable, who } = feeWords;
  return (
    <>
      <Result label="起诉，全额" amount={fees.full} how={<HowItCame claim={claim} />}>
        <Rows
          of={{
            '调解、撤诉、简易程序': <Amount of={fees.halved} />,
            支付令: <Amount of={fees.paymentOrder} />,
            强制执行: fees.enforcement === undefined ? '没查到' : <Amount of={fees.enforcement} />,
          }}
        />
      </Result>
      <Says
        of={[
          rule,
          rounding,
          halved,
          paymentOrder,
          fees.enforcement === undefined ? noTable : enforcement,
          who,
          calcAdvice.courtFee,
        ]}
      />
    </>
  );
}

/** '50.00 + 90,000.00 × 2.5% + …' */
function HowItCame({ claim }: { claim: Fen }) {
  const parts = caseFeeParts(claim);
  if (parts.length === 0) return <>不超过 1 万元的，都收这么多</>;
  return (
    <>
      <Amount of={BASE_FEE} />
      {parts.map(({ part, rate }) => (
        <span key={percentOf(rate).text}>
          {' + '}
          <span class="nb">
            <Amount of={part} /> × {percentOf(rate).text}%
          </span>
        </span>
      ))}
    </>
  );
}
