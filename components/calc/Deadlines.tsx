import { calcAdvice } from '../../lib/calc/words.ts';
import { type DeadlineKind, deadlineFrom, deadlines } from '../../lib/court/index.ts';
import { counting, lastDay, served } from '../../lib/court/words.ts';
import { formatDayOfYear, formatDaySeenFrom, type PlainDate, weekdayName } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Pick } from '../ui/Pick.tsx';
import { useCalcForm } from './form.ts';
import { day, days } from './read.ts';
import { Says, Waiting } from './result.tsx';

const kinds = Object.keys(deadlines) as DeadlineKind[];

/** 法院的期限到哪天: the day by the bare count first, and how sure a later one is. */
export function Deadlines() {
  const form = useCalcForm('deadline', { kind: 'answer', event: '', holidays: '', workdays: '' });
  const kind = kinds.find((id) => id === form.text('kind')) ?? 'answer';
  const event = form.entry('event', day);
  const holidays = form.entry('holidays', days);
  const workdays = form.entry('workdays', days);
  return (
    <>
      <fieldset>
        <legend class="h2">哪一个期限</legend>
        {kinds.map((id) => (
          <Pick
            key={id}
            name="deadline"
            on={id === kind}
            title={deadlines[id].title}
            onPick={() => form.type('kind', id)}
          />
        ))}
      </fieldset>
      <Field label={deadlines[kind].from} kind="date" placeholder="2026-11-20" {...event.field} />
      <details class="fold" open={!holidays.empty || !workdays.empty}>
        <summary>最后一天碰上放假</summary>
        <div class="stack-s">
          <Field
            label="放假的日子（可以不填）"
            kind="date"
            several
            placeholder="2027-01-01 2027-01-02"
            hint={lastDay.check}
            {...holidays.field}
          />
          <Field
            label="调休上班的周末（可以不填）"
            kind="date"
            several
            placeholder="2027-01-03"
            {...workdays.field}
          />
        </div>
      </details>
      {event.value ? (
        <Until
          kind={kind}
          event={event.value}
          holidays={holidays.value ?? []}
          workdays={workdays.value ?? []}
        />
      ) : (
        <Waiting needs={{ [deadlines[kind].from]: event.value }} />
      )}
    </>
  );
}

type UntilProps = { kind: DeadlineKind; event: PlainDate; holidays: PlainDate[]; workdays: PlainDate[] };

function Until({ kind, event, holidays, workdays }: UntilProps) {
  const today = useView().today.value;
  const { first, last, shifted, daysLeft } = deadlineFrom(kind, {
    eventDate: event,
    today,
    holidays,
    workdays,
  });
  const { act, missed, article, length, whose, sources } = deadlines[kind];
  const span = 'days' in length ? `${length.days} 天` : `${length.months / 12} 年`;
  const late = daysLeft < 0;
  return (
    <>
      <section class="card calc__result" aria-live="polite">
        <p class="today__label">
          {late ? `过了 ${-daysLeft} 天` : daysLeft === 0 ? '就是今天' : `还有 ${daysLeft} 天`}
        </p>
        <p class="ruled ruled--fit calc__day">
          <Deadline date={last} year />
        </p>
        <p class="calc__how">
          {formatDaySeenFrom(event, today)}不算，{formatDaySeenFrom(first, today)}是第 1 天，数 {span}，到
          {weekdayName(last)}
        </p>
        {shifted && (
          <p class="small quiet">
            最后一天不上班。如果顺延，到 <span class="nb">{formatDayOfYear(shifted)}</span>，请核对。
            {lastDay.text}
          </p>
        )}
      </section>
      {late && whose !== 'theirs' && (
        <Note tone="care" icon="hand">
          {calcAdvice.deadlinePast.text}
        </Note>
      )}
      <Says
        title="要做什么"
        of={[
          { text: act, sources },
          { text: `错过了：${missed}`, sources: [] },
          ...(whose === 'yours' ? [counting, served] : []),
        ]}
      />
      <p class="source">
        期限：{article}。{shifted && `顺延：${lastDay.cite}。`}
      </p>
    </>
  );
}
