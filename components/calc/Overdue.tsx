import { calcAdvice } from '../../lib/calc/words.ts';
import { addDays, formatDayOfYear, formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, derivationOn, guessNote, owedOn } from '../../lib/debt/index.ts';
import { rules } from '../../lib/debt/words.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { Derivation } from '../debt/Derivation.tsx';
import { percentWords } from '../debt/rates.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Field } from '../ui/Field.tsx';
import { useCalcForm } from './form.ts';
import { day } from './read.ts';
import { Result, Rows, Says, Waiting } from './result.tsx';
import { useDebtSource } from './source.tsx';

/** 逾期到哪天是多少: the fee for being late through any day. */
export function Overdue() {
  const view = useView();
  const today = view.today.value;
  const { debt, typed, needs, fields } = useDebtSource('overdue');
  const form = useCalcForm('overdueBy', { until: today });
  const until = form.entry('until', day);
  return (
    <>
      {fields}
      <Field label="算到哪天" kind="date" placeholder={today} {...until.field} />
      {debt && until.value ? (
        <>
          <ByThen debt={debt} until={until.value} />
          <Says of={[rules[debt.rule?.kind ?? 'simple'], calcAdvice.overdue]} />
          {typed && <IntoList debt={debt} />}
        </>
      ) : (
        <Waiting needs={{ ...needs, 算到哪天: until.value }} />
      )}
    </>
  );
}

function ByThen({ debt, until }: { debt: Debt; until: PlainDate }) {
  const today = useView().today.value;
  const owed = owedOn(debt, until);
  const guess = guessNote(debt);
  const lines = derivationOn(debt, until);
  const [only] = lines;
  const simple = lines.length === 1 && only?.kind === 'accrued' ? only : undefined;
  return (
    <Result
      label={`到 ${formatDayOfYear(until)}的逾期费用`}
      amount={owed.fee}
      how={
        simple ? (
          <>
            <Amount of={simple.on} /> ×{percentWords(simple.daily)} × {simple.days} 天
          </>
        ) : undefined
      }
    >
      {simple && (
        <p class="small quiet">
          从还款日的第二天（{formatDaySeenFrom(addDays(debt.dueDate, 1), today)}）算起，算到这一天。
        </p>
      )}
      {!owed.late && owed.fee === 0 && owed.total > 0 && (
        <p class="small quiet">
          这一天还没逾期。
          <Deadline date={owed.dueDate} year />还 <Amount of={owed.dueNow} />
          ，就没有逾期费用。
        </p>
      )}
      <Rows of={{ 没还的: <Amount of={owed.principal} />, 一共: <Amount of={owed.total} /> }} />
      {owed.fee > 0 && guess && <p class="small care">{guess}</p>}
      {!simple && lines.length > 0 && <Derivation debt={debt} owed={owed} on={until} />}
    </Result>
  );
}

/** Into the form of the debt, where it is looked at once more before it is kept. */
function IntoList({ debt }: { debt: Debt }) {
  const view = useView();
  // Beside another debt the form of a new one is that screen's own.
  if (Object.keys(view.file.value.debts).length > 0) return null;
  const put = () => {
    const texts = {
      unpaid: formatYuan(debt.unpaid),
      dueDate: debt.dueDate,
      dailyRate: debt.dailyRate,
      ratePer: debt.ratePer ?? 'day',
    };
    for (const [field, text] of Object.entries(texts))
      view.send({ type: 'draftTyped', field: `debt.${field}`, text });
    view.place.value = { at: 'debt' };
  };
  return (
    <button type="button" class="btn btn--line btn--wide" onClick={put}>
      放进清单
    </button>
  );
}
