import { channelNames, whoNames } from '../../lib/rights/words.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import type { Editing } from './useContact.ts';

/** How they came, and to whom. */
export function Whom({ editing: { draft, contact } }: { editing: Editing }) {
  return (
    <section class="stack-s">
      <h2 class="h2">2. 怎么来的，找的谁？</h2>
      <Seg
        label="怎么来的"
        of={channelNames}
        value={contact.channel}
        onPick={(channel) => draft.type('channel', channel)}
      />
      <Seg label="找的谁" of={whoNames} value={contact.who} onPick={(who) => draft.type('who', who)} />
      {contact.who !== 'me' && (
        <Field
          label="是谁（可以不填）"
          line
          placeholder="例如：妈妈"
          text={draft.text('person')}
          onText={(text) => draft.type('person', text)}
        />
      )}
    </section>
  );
}
