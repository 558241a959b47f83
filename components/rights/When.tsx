import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { timeWords } from '../../lib/rights/index.ts';
import { partsOfDay } from '../../lib/rights/words.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Seg } from '../ui/Seg.tsx';
import { partOf } from './form.ts';
import type { Editing } from './useContact.ts';

/** The part of the day with one tap; the day and the minute are known from the clock, and can be put right. */
export function When({ editing: { draft, contact, problems } }: { editing: Editing }) {
  const { today } = useView();
  const pick = (part: 'day' | 'night') => {
    if (part === partOf(contact)) return;
    draft.type('time', '');
    draft.type('part', part);
  };
  // Not while it is being typed.
  const shown = {
    on: draft.touched('on') ? problems.on : undefined,
    time: draft.touched('time') ? problems.time : undefined,
  };
  const day = contact.on === today.value ? '今天' : formatDaySeenFrom(contact.on, today.value);
  return (
    <section>
      <h2 class="h2">1. 什么时候？</h2>
      <Seg label="什么时候" of={partsOfDay} value={partOf(contact)} onPick={pick} />
      <Fold summary={`${day} ${timeWords(contact.time)}，改时间`} open={Boolean(shown.on || shown.time)}>
        <div class="two two--top">
          <Field
            label="哪天"
            kind="date"
            lies="behind"
            text={draft.text('on')}
            problem={shown.on}
            onText={(text) => draft.type('on', text)}
            onDone={() => draft.touch('on')}
          />
          <Field
            label="几点"
            text={draft.text('time')}
            placeholder="22:41"
            problem={shown.time}
            onText={(text) => draft.type('time', text)}
            onDone={() => draft.touch('time')}
          />
        </div>
      </Fold>
    </section>
  );
}
