import { nextStepId } from '../../lib/call/index.ts';
import { type AgreedPayment, lastCall } from '../../lib/casefile/index.ts';
import {
  chinaClock,
  chinaDate,
  daysBetween,
  formatDaySeenFrom,
  inOtherYear,
  type PlainDate,
  weekdayName,
} from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { sides, titleOf } from '../record/outcomes.ts';
import { PledgeSum } from '../record/PledgeSum.tsx';
import { useView } from '../shell/view.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { Icon } from '../ui/Icon.tsx';

/** How the last call ended, before the next one: who, when, what was promised, and the next step that was chosen. */
export function LastCall() {
  const view = useView();
  const record = lastCall(view.file.value);
  if (!record) return null;
  return (
    <section class="card stack-s" aria-label="上一次通话">
      <h2 class="card__title">上次：{titleOf(record)}</h2>
      <p class="quiet">{whenOf(record, view.today.value)}</p>
      {record.pledges.length > 0 && (
        <ul class="pledges">
          {record.pledges.map((pledge) => (
            <li key={pledge.id}>
              <Promised pledge={pledge} next={pledge.id === nextStepId(record.id)} />
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => {
          view.place.value = { at: 'record', call: record.id, from: 'prepare' };
        }}
      >
        看这次的记录
        <Icon name="next" small />
      </button>
    </section>
  );
}

function whenOf({ startedAt, kind, staff }: CallRecord, today: PlainDate): string {
  const date = chinaDate(startedAt);
  const day = formatDaySeenFrom(date, today);
  const way = kind === 'incoming' ? '来电' : '去电';
  return `${day} ${weekdayName(date)} ${chinaClock(startedAt)}，${way}，${staff ? `工号 ${staff}` : '工号没记到'}`;
}

/** `next`: it is the step that the user chose to take after the call. */
function Promised({ pledge, next }: { pledge: AgreedPayment; next: boolean }) {
  const { today } = useView();
  const { by, what, due, keptOn } = pledge;
  const past = due && !keptOn ? daysBetween(due, today.value) : 0;
  return (
    <p class="pledge__what">
      <b>{next ? '下一步' : sides[by]}：</b>
      {what}
      <PledgeSum of={pledge} />
      <span class="small quiet pledge__due">
        {keptOn && (by === 'them' ? '做到了' : '做了')}
        {!keptOn && due && <Deadline date={due} year={inOtherYear(due, today.value)} />}
        {past > 0 && <b class="care">，过了 {past} 天</b>}
      </span>
    </p>
  );
}
