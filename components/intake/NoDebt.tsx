import { noDebt } from '../../lib/intake/words.ts';
import { LONGEST as SCAM_LONGEST } from '../../lib/scam/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import type { Intake } from './useIntake.ts';

/** Nothing is owed by it, nothing could be found, or it looks like fraud: then no debt comes of it. */
export function NoDebt({ intake: { bill, text, clear } }: { intake: Intake }) {
  const view = useView();
  const isScam = bill.kind === 'scam';
  const { title, text: words } = isScam ? noDebt.scam : bill.kind === 'other' ? noDebt.none : noDebt.bare;
  const toScam = () => {
    view.send({ type: 'draftTyped', field: 'scam.text', text: text.slice(0, SCAM_LONGEST) });
    clear();
    view.place.value = { at: 'scam' };
  };
  return (
    <section class="stack-s">
      <Note live tone={isScam ? 'danger' : 'care'} icon={isScam ? 'danger' : 'info'} title={title}>
        {words}
      </Note>
      {isScam && (
        <button type="button" class="btn btn--main btn--wide" onClick={toScam}>
          <Icon name="shield" small />
          {noDebt.scam.button}
        </button>
      )}
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = { at: 'debt' };
        }}
      >
        {noDebt.own}
      </button>
    </section>
  );
}
