import { calcAdvice } from '../../lib/calc/words.ts';
import { lateOnJudgment } from '../../lib/court/index.ts';
import { delayWords } from '../../lib/court/words.ts';
import { addDays, formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import type { Fen } from '../../lib/money/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { useCalcForm } from './form.ts';
import { day, sumAbove0 } from './read.ts';
import { Result, Rows, Says, Waiting } from './result.tsx';

/** 判决以后晚还，多多少: the interest for being late on a judgment. */
export function Delay() {
  const today = useView().today.value;
  const form = useCalcForm('delay', { due: '', lastDay: '', paidOn: today });
  const due = form.entry('due', sumAbove0);
  const lastDay = form.entry('lastDay', day);
  const paidOn = form.entry('paidOn', day);
  return (
    <>
      <Field label="判决定的钱" kind="money" unit="元" hint={delayWords.base.text} {...due.field} />
      <div class="two two--top">
        <Field label="判决给的最后一天" kind="date" placeholder="2026-10-31" {...lastDay.field} />
        <Field label="哪天还" kind="date" placeholder={today} {...paidOn.field} />
      </div>
      {due.value && lastDay.value && paidOn.value ? (
        <Late due={due.value} lastDay={lastDay.value} paidOn={paidOn.value} />
      ) : (
        <Waiting needs={{ 判决定的钱: due.value, 最后一天: lastDay.value, 哪天还: paidOn.value }} />
      )}
    </>
  );
}

function Late(delay: { due: Fen; lastDay: PlainDate; paidOn: PlainDate }) {
  const today = useView().today.value;
  const late = lateOnJudgment(delay);
  if ('problem' in late) return null;
  const { days, extra, total } = late;
  return (
    <>
      <Result
        label="晚还另加"
        amount={extra}
        how={
          days > 0 ? (
            <>
              <Amount of={delay.due} /> × 0.0175% × {days} 天，从{' '}
              {formatDaySeenFrom(addDays(delay.lastDay, 1), today)}算起
            </>
          ) : (
            '没有晚'
          )
        }
      >
        <Rows of={{ 判决定的钱: <Amount of={delay.due} />, 一共: <Amount of={total} /> }} />
      </Result>
      <Says
        of={[
          delayWords.rule,
          { ...delayWords.base, text: '判决里写的利息另算，这里没有加。' },
          calcAdvice.delay,
        ]}
      />
    </>
  );
}
