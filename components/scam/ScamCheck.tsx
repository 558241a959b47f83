import { useMemo } from 'preact/hooks';
import { LONGEST, shownSigns } from '../../lib/scam/index.ts';
import { asking, signs } from '../../lib/scam/words.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useDraft } from '../ui/draft.ts';
import { PasteField } from '../ui/PasteField.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Highlighted } from './Highlighted.tsx';
import { ScamVerdict } from './ScamVerdict.tsx';
import { countedOf, signIds, ticksWith } from './ticks.ts';

export type ScamCheckProps = { backTo: string; onBack(): void };

/**
 * 是不是骗局: their words are pasted, or what they said is ticked. Both are drafts and nothing more: Back keeps them,
 * 清掉 erases them.
 */
export function ScamCheck({ backTo, onBack }: ScamCheckProps) {
  const draft = useDraft('scam', { text: '', ticks: '' });
  const [text, ticks] = [draft.text('text'), draft.text('ticks')];
  const found = useMemo(() => shownSigns(text), [text]);
  const counted = countedOf(
    found.map(({ sign, quotes: [quote] }) => ({ sign, quote })),
    ticks,
  );
  const pasted = text.trim() !== '';
  const clear = () => {
    draft.drop();
    onBack();
  };
  const verdict = (pasted || counted.length > 0) && <ScamVerdict counted={counted} />;
  return (
    <>
      <ToolTop title="是不是骗局" backTo={backTo} onBack={onBack} />
      <main class="body stack">
        <p class="lead">{asking.lead}</p>
        <PasteField
          label="对方说的话"
          placeholder={asking.placeholder}
          hint={text.length >= LONGEST ? asking.cut : asking.stays}
          most={LONGEST}
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
      {(pasted || ticks !== '') && (
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
