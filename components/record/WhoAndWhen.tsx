import {
  chinaClock,
  chinaDate,
  formatDaySeenFrom,
  type PlainDate,
  weekdayName,
} from '../../lib/dates/index.ts';
import { type CallRecord, minutesOf } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { OutcomePicks } from './OutcomePicks.tsx';
import { titleOf, whichDebt } from './outcomes.ts';

/** Which call it was, what it came to, and with whom. */
export function WhoAndWhen({ record }: { record: CallRecord }) {
  const view = useView();
  const which = whichDebt(record.debt, view.file.value.debts);
  const write = (words: Partial<Pick<CallRecord, 'who' | 'staff' | 'demanded'>>) =>
    view.send({ type: 'recordWritten', call: record.id, words });
  return (
    <section class="card stack">
      <h2 class="card__title">{titleOf(record)}</h2>
      <p class="quiet">
        {which && `${which}，`}
        {whenOf(record, view.today.value)}
      </p>
      <OutcomePicks record={record} />
      <div class="two">
        <Field
          label="对方是谁"
          placeholder="客服，姓什么"
          text={record.who}
          onText={(who) => write({ who })}
        />
        <Field
          label="工号"
          placeholder="没问到就空着"
          text={record.staff}
          onText={(staff) => write({ staff })}
        />
      </div>
      {record.kind === 'incoming' && (
        <Field label="对方说要还多少" text={record.demanded} onText={(demanded) => write({ demanded })} />
      )}
    </section>
  );
}

function whenOf(record: CallRecord, today: PlainDate): string {
  const date = chinaDate(record.startedAt);
  const kind = record.kind === 'incoming' ? '来电' : '去电';
  return `${formatDaySeenFrom(date, today)} ${weekdayName(date)} ${chinaClock(record.startedAt)}，${kind}，${minutesOf(record) ?? 0} 分钟`;
}
