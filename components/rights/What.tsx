import { type Deed, deeds } from '../../lib/rights/index.ts';
import { deedsFor, moreDeeds, noThreat } from '../../lib/rights/words.ts';
import { Field } from '../ui/Field.tsx';
import { Fold } from '../ui/Fold.tsx';
import { ticked } from './form.ts';
import type { Editing } from './useContact.ts';

/** What happened: everything that fits is ticked; or told in words. */
export function What({ editing }: { editing: Editing }) {
  const { draft, contact, problems } = editing;
  const { usual, more } = deedsFor(contact.who, contact.channel);
  const counted = contact.happened.some((deed) => deed === 'missed' || deed === 'robot' || deed === 'pester');
  return (
    <section class="stack-s">
      <h2 class="h2">3. 发生了什么？可以多选</h2>
      <Ticks editing={editing} of={usual} label="发生了什么" />
      <p class="field__hint">{noThreat.text}</p>
      {(counted || contact.times > 1 || problems.times) && (
        <Field
          label="这样的，一起记几次"
          line
          unit="次"
          text={draft.text('times')}
          problem={problems.times}
          onText={(text) => draft.type('times', text)}
        />
      )}
      <Fold
        summary={contact.who === 'me' ? moreDeeds.me : moreDeeds.others}
        open={contact.happened.some((deed) => more.includes(deed))}
      >
        <Ticks editing={editing} of={more} label="别的" />
      </Fold>
      <Field
        label="或者写几个字，抄原话"
        text={draft.text('words')}
        placeholder="对方说了什么、做了什么"
        onText={(text) => draft.type('words', text)}
      />
    </section>
  );
}

type TicksProps = { editing: Editing; of: readonly Deed[]; label: string };

function Ticks({ editing: { draft, contact }, of, label }: TicksProps) {
  return (
    <fieldset class="filters">
      <legend class="sr">{label}</legend>
      {of.map((deed) => (
        <button
          type="button"
          key={deed}
          aria-pressed={contact.happened.includes(deed)}
          onClick={() => draft.type('happened', ticked(draft.text('happened'), deed))}
        >
          {deeds[deed].title}
        </button>
      ))}
    </fieldset>
  );
}
