import type { DatedThing } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom, weekdayName } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { distance, dueWords, pledgeWords } from './todayWords.ts';

/** A day that matters, or that there is none. */
export function NextDateCell({ thing }: { thing: DatedThing | undefined }) {
  const { masked, today, file } = useView();
  if (!thing)
    return (
      <div>
        <span>下一个日子</span>
        <b>还没有</b>
      </div>
    );
  if (thing.kind === 'due')
    return (
      <div>
        <span>
          {dueWords(thing, file.value.debts)} {weekdayName(thing.date)}
        </span>
        <b>
          <Deadline date={thing.date} />
        </b>
      </div>
    );
  return (
    <div>
      <span>
        {formatDaySeenFrom(thing.date, today.value)} {weekdayName(thing.date)}，
        <span class="nb">{distance(thing.inDays)}</span>
      </span>
      <b class={thing.inDays < 0 ? 'care' : undefined}>
        {masked.value ? '有一件事' : pledgeWords(thing, file.value.debts)}
      </b>
    </div>
  );
}
