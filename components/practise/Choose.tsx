import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { readCount } from '../../lib/money/index.ts';
import type { Temper } from '../../lib/practise/index.ts';
import { practiseWords, tempers } from '../../lib/practise/words.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Seg } from '../ui/Seg.tsx';
import { type Chosen, knownSum, LAST_SEED, seedText } from './playing.ts';

export type ChooseProps = { chosen: Signal<Chosen>; onBegin(): void; onBack(): void };

/** Whom to practise with, and which call. */
export function Choose({ chosen, onBegin, onBack }: ChooseProps) {
  const view = useView();
  const text = useSignal(seedText(chosen.value.seed));
  const read = readCount(text.value, { min: 0, max: LAST_SEED });
  const { temper } = chosen.value;
  return (
    <div class="panel">
      <ToolTop title="练一遍" phase={4} onBack={onBack} backTo="打电话之前" />
      <main class="body stack-l">
        <p>{practiseWords.about}</p>
        {!knownSum(view) && (
          <Note icon="info" title="没有要还的数，也能练">
            {practiseWords.madeUp}
          </Note>
        )}
        <section>
          <h2 class="h2">谁打给谁</h2>
          <Seg
            label="谁打给谁"
            of={practiseWords.kinds}
            value={chosen.value.kind}
            onPick={(kind) => {
              chosen.value = { ...chosen.value, kind };
            }}
          />
        </section>
        <fieldset class="stack-s">
          <legend class="h2">对方的脾气</legend>
          {(Object.keys(tempers) as Temper[]).map((id) => (
            <Pick
              key={id}
              name="temper"
              on={id === temper}
              title={tempers[id].title}
              hint={tempers[id].hint}
              onPick={() => {
                chosen.value = { ...chosen.value, temper: id };
              }}
            />
          ))}
        </fieldset>
        <Field
          label="编号，4 位数"
          text={text.value}
          problem={'problem' in read ? 'notANumber' : undefined}
          hint={practiseWords.number}
          onText={(typed) => {
            text.value = typed;
            const found = readCount(typed, { min: 0, max: LAST_SEED });
            if ('count' in found) chosen.value = { ...chosen.value, seed: found.count };
          }}
        />
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button
            type="button"
            class="btn btn--main btn--tall"
            disabled={'problem' in read}
            onClick={onBegin}
          >
            开始练
          </button>
        </div>
      </footer>
    </div>
  );
}
