import { deeds } from '../../lib/rights/index.ts';
import { deedsFor } from '../../lib/rights/words.ts';
import { Field } from '../ui/Field.tsx';
import { ticked } from './form.ts';
import type { Editing } from './useContact.ts';

/** What happened: everything that fits is ticked; or told in words. */
export function What({ editing: { draft, contact, problems } }: { editing: Editing }) {
  const several = contact.who === 'me' && contact.channel !== 'visit';
  return (
    <section class="stack-s">
      <h2 class="h2">3. 发生了什么？可以多选</h2>
      <fieldset class="filters">
        <legend class="sr">发生了什么</legend>
        {deedsFor(contact.who, contact.channel).map((deed) => (
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
      <Field
        label="或者写几个字，抄原话"
        text={draft.text('words')}
        placeholder="对方说了什么、做了什么"
        onText={(text) => draft.type('words', text)}
      />
      {several && (
        <Field
          label="一样的有几次，这条一起记"
          line
          unit="次"
          text={draft.text('times')}
          problem={problems.times}
          onText={(text) => draft.type('times', text)}
        />
      )}
    </section>
  );
}
