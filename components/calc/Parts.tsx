import { calcAdvice } from '../../lib/calc/words.ts';
import { debtNow } from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import { type Debt, owedOn } from '../../lib/debt/index.ts';
import { type Fen, fen, formatYuan, rate, sum } from '../../lib/money/index.ts';
import { equalPayments, JUST_ABOVE, type Schedule, spreadFee, yearlyCost } from '../../lib/plan/index.ts';
import { ceiling } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { useCalcForm } from './form.ts';
import { Rate } from './Rate.tsx';
import { partsCount, percent, sumAbove0 } from './read.ts';
import { Result, Rows, Says, UseOwn, Waiting } from './result.tsx';

const ways = { yearly: '按年利率', fee: '按手续费' } as const;
type WayId = keyof typeof ways;

/** What each way asks for, and how it comes about. */
const asks: Record<WayId, { label: string; hint: string }> = {
  yearly: { label: '年利率', hint: '银行的算法：每期一样多，利息按剩下的本金算。' },
  fee: { label: '一共的手续费', hint: '花呗的算法：全部期数的手续费占本金百分之几，平均摊到每期。' },
};

/** 分期每期还多少: equal payments at a yearly rate, or one fee in equal parts; and what it costs by the year. */
export function Parts() {
  const view = useView();
  const debt = debtNow(view.file.value);
  const owed = debt ? principalLeft(debt, view.today.value) : 0;
  const form = useCalcForm(
    'parts',
    { way: 'fee', principal: owed > 0 ? formatYuan(fen(owed)) : '', months: '12', yearly: '', fee: '' },
    ['principal'],
  );
  const way: WayId = form.text('way') === 'yearly' ? 'yearly' : 'fee';
  const principal = form.entry('principal', sumAbove0);
  const months = form.entry('months', partsCount);
  const percents = form.entry(way, percent);
  const { label, hint } = asks[way];
  return (
    <>
      <Seg label="怎么收" of={ways} value={way} onPick={(picked) => form.type('way', picked)} />
      <div>
        <Field line label="本金" kind="money" unit="元" {...principal.field} />
        <Field line label="几期" kind="money" unit="期" {...months.field} />
        <Field line label={label} kind="money" unit="%" hint={hint} {...percents.field} />
      </div>
      <UseOwn form={form} />
      {principal.value && months.value && percents.value !== undefined ? (
        <Each way={way} principal={principal.value} months={months.value} percent={percents.value} />
      ) : (
        <Waiting needs={{ 本金: principal.value, 几期: months.value, [label]: percents.value }} />
      )}
      <Says of={[calcAdvice.parts]} />
    </>
  );
}

/** Of what is in parts already, agreed or by contract, without the fees: they are of those parts. */
function principalLeft(debt: Debt, today: PlainDate): number {
  const { principal, interest } = owedOn(debt, today);
  return debt.rule?.kind === 'instalment' ? principal - interest : principal;
}

type EachProps = { way: WayId; principal: Fen; months: number; percent: string };

function scheduleOf({ way, principal, months, percent }: EachProps): Schedule {
  return way === 'fee'
    ? spreadFee({ principal, totalFee: rate(`${percent}%`, 'term'), months })
    : equalPayments({ principal, yearly: rate(`${percent}%`, 'year'), months });
}

function Each(props: EachProps) {
  const { way, principal, months, percent } = props;
  const { rows, total } = scheduleOf(props);
  const cost = yearlyCost([-principal, ...rows.map(({ payment }) => payment)]);
  const [first, last] = [rows[0], rows.at(-1)];
  const costs = sum(rows.map((row) => row.cost));
  if (!first || !last) return null;
  return (
    <>
      <Result
        label="每期还"
        amount={first.payment}
        how={
          way === 'fee' ? (
            <>
              <Amount of={principal} /> × {percent}% = <Amount of={costs} />
              ，平均摊到 {months} 期
            </>
          ) : (
            <>
              第 1 期：利息 <Amount of={principal} /> × {percent}% ÷ 12 = <Amount of={first.cost} />
              ，其余 <Amount of={first.principal} /> 还本金
            </>
          )
        }
      >
        <Rows
          of={{
            [lastLabel(rows.length, months)]: last.payment !== first.payment && <Amount of={last.payment} />,
            一共还: <Amount of={total} />,
            其中费用: <Amount of={costs} />,
            真实年化: <Rate of={cost} />,
          }}
        />
      </Result>
      {cost && cost.nominal > JUST_ABOVE && <Says of={[ceiling]} />}
    </>
  );
}

/** Rounded up to the fen, many payments may pay it off a little earlier. */
function lastLabel(parts: number, months: number): string {
  return parts < months ? `最后一期（第 ${parts} 期）` : '最后一期';
}
