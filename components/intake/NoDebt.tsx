import { asksForSupply, isOverpaid, leadsAway } from '../../lib/intake/index.ts';
import { noDebt, pasting } from '../../lib/intake/words.ts';
import { scamSigns } from '../../lib/scam/index.ts';
import { Checks } from '../scam/Checks.tsx';
import { toScam } from '../scam/toScam.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { noChinese, nothingRead, overpaid, supply } from './askWords.ts';
import type { Bill } from './made.ts';
import { hasNoChinese, isFileName, isInDistress } from './plight.ts';
import type { Intake } from './useIntake.ts';

/** Nothing is owed by it, nothing could be found, or it looks like fraud: then no debt comes of it. */
export function NoDebt({ intake: { bill, text }, onClear }: { intake: Intake; onClear(): void }) {
  const view = useView();
  const isScam = bill.kind === 'scam' && !isInDistress(text);
  const hasDebt = Object.keys(view.file.value.debts).length > 0;
  // The whole of it may read like a fraud while none of the signs can be named: then there is nothing to look up.
  const hasSign = isScam && scamSigns(text).length > 0;
  // Some frauds read like any notice of a payment: they only ask to be called.
  const wary = bill.kind === 'other' && leadsAway(text) && !isFileName(text) ? noDebt.wary : '';
  const { title, text: words } = saidOf(bill, text, hasDebt);
  return (
    <section class="stack-s">
      <Note tone={isScam ? 'danger' : 'care'} icon={isScam ? 'danger' : 'info'} title={title}>
        {wary}
        {wary && <br />}
        {words}
        {bill.cut && pasting.cut}
      </Note>
      {isScam && !hasSign && (
        <div class="verdict is-care">
          <Checks />
        </div>
      )}
      {hasSign && (
        <button
          type="button"
          class="btn btn--main btn--wide"
          onClick={() => {
            toScam(view, text);
          }}
        >
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
        {hasDebt && !isScam ? noDebt.see : noDebt.own}
      </button>
      <button type="button" class="btn btn--quiet btn--wide" onClick={onClear}>
        {pasting.clear}
      </button>
    </section>
  );
}

function saidOf({ kind, minimum }: Bill, pasted: string, hasDebt: boolean): { title: string; text: string } {
  if (kind === 'scam') return noDebt.scam;
  if (isOverpaid(pasted)) return overpaid;
  if (minimum === undefined && hasNoChinese(pasted)) return noChinese;
  if (kind === 'other' && asksForSupply(pasted)) return supply;
  if (kind === 'other') return hasDebt ? noDebt.noneNow : noDebt.none;
  return minimum === undefined ? noDebt.bare : { title: nothingRead.title, text: nothingRead.minimum };
}
