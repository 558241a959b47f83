import { creditLeavesOn } from '../../lib/court/index.ts';
import { creditWords } from '../../lib/court/words.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { useCalcForm } from './form.ts';
import { dayBefore } from './read.ts';
import { Says, Waiting } from './result.tsx';

const paidNames = { unpaid: '还没还清', paid: '还清了' } as const;

/** 征信记录哪天删: five years from the day all that was late is paid. */
export function Credit() {
  const today = useView().today.value;
  const form = useCalcForm('credit', { is: 'unpaid', paidOn: '' });
  const paid = form.text('is') === 'paid';
  const paidOn = form.entry('paidOn', dayBefore(today));
  const leaves = paid ? creditLeavesOn(paidOn.value) : undefined;
  const { rule, unpaid, still } = creditWords;
  return (
    <>
      <Seg
        label="逾期的还清了吗"
        of={paidNames}
        value={paid ? 'paid' : 'unpaid'}
        onPick={(is) => form.type('is', is)}
      />
      {paid && (
        <Field
          label="哪天还清的"
          kind="date"
          lies="behind"
          placeholder="2026-11-10"
          hint="最后一笔逾期还完的那天。"
          {...paidOn.field}
        />
      )}
      {leaves ? (
        <section class="card calc__result" aria-live="polite">
          <p class="today__label">{leaves <= today ? '5 年已经满了' : '到这天，满 5 年'}</p>
          <p class="ruled ruled--fit calc__day">{formatDayOfYear(leaves)}</p>
          <p class="calc__how">{formatDayOfYear(paidOn.value ?? leaves)}还清，加 5 年</p>
        </section>
      ) : paid ? (
        <Waiting needs={{ 哪天还清的: paidOn.value }} />
      ) : (
        <p class="card" role="status">
          {unpaid.text}
        </p>
      )}
      <Says of={paid ? [rule, still] : [rule]} />
    </>
  );
}
