import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { LONGEST, shownSigns } from '../../lib/scam/index.ts';
import { asking, signs } from '../../lib/scam/words.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { PasteField } from '../ui/PasteField.tsx';
import { Pick } from '../ui/Pick.tsx';
import { wayBack } from '../ui/takeOut.ts';
import { Undone } from '../ui/Undone.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { Highlighted } from './Highlighted.tsx';
import { ScamVerdict } from './ScamVerdict.tsx';
import { countedOf, signIds, ticksWith } from './ticks.ts';
import { clauseOf, saidOf } from './told.ts';
import { useHeard } from './useHeard.ts';

export type ScamCheckProps = {
  backTo: string;
  /** The field out of which the text came: what is erased here is erased there. */
  alsoIn?: string | undefined;
  onBack(): void;
};

/**
 * 是不是骗局: their words are pasted, or what they said is ticked. Both are drafts and nothing more: Back keeps them,
 * 清掉 erases them, and one press brings them back until the screen is left.
 */
export function ScamCheck({ backTo, alsoIn, onBack }: ScamCheckProps) {
  const view = useView();
  const body = useRef<HTMLElement>(null);
  const bringBack = useSignal<(() => void) | undefined>(undefined);
  const draft = useDraft('scam', { text: '', ticks: '' });
  const [text, ticks] = [draft.text('text'), draft.text('ticks')];
  const found = useMemo(() => shownSigns(text), [text]);
  const counted = countedOf(
    found.map(({ sign, quotes: [quote] }) => ({ sign, quote: clauseOf(text, quote) })),
    ticks,
  );
  const pasted = text.trim() !== '';
  const empty = !pasted && ticks === '';
  const toField = () => focusSoon(body, 'textarea');
  const clear = () => {
    const also = alsoIn && text !== '' && view.file.value.drafts[alsoIn]?.startsWith(text) ? [alsoIn] : [];
    bringBack.value = wayBack(view, ['scam.text', 'scam.ticks', ...also]);
    draft.drop();
    if (also.length > 0) view.send({ type: 'draftsDropped', fields: also });
    toField();
  };
  const heard = useHeard(empty ? '' : saidOf(counted));
  const verdict = (pasted || counted.length > 0) && <ScamVerdict counted={counted} text={text} />;
  return (
    <>
      <ToolTop title="是不是骗局" backTo={backTo} onBack={onBack} />
      <main class="body stack" ref={body}>
        <p class="lead">{asking.lead}</p>
        {empty && bringBack.value && (
          <Undone
            onUndo={() => {
              bringBack.value?.();
              toField();
            }}
          >
            清掉了。
          </Undone>
        )}
        <PasteField
          label="对方说的话"
          placeholder={asking.placeholder}
          hint={text.length >= LONGEST ? asking.cut : asking.stays}
          most={LONGEST}
          result={heard}
          text={text}
          onText={(typed) => draft.type('text', typed)}
        />
        {pasted && verdict}
        {pasted && found.length > 0 && (
          <section class="card">
            <h2 class="h2">原话里的这几处</h2>
            <Highlighted text={text} quotes={found.flatMap(({ quotes }) => quotes)} />
          </section>
        )}
        <fieldset>
          <legend class="h2">{asking.ticks}</legend>
          {signIds.map((sign) => (
            <Pick
              key={sign}
              on={counted.some((one) => one.sign === sign)}
              title={signs[sign].title}
              hint={signs[sign].hint}
              onPick={(on) => draft.type('ticks', ticksWith(ticks, sign, on))}
            />
          ))}
        </fieldset>
        {!pasted && verdict}
      </main>
      {!empty && (
        <footer class="dock">
          <div class="dock__bar">
            <button type="button" class="btn btn--line" onClick={clear}>
              清掉
            </button>
          </div>
        </footer>
      )}
    </>
  );
}
