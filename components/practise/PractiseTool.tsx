import { useSignal } from '@preact/signals';
import { seedFrom } from '../../lib/practise/index.ts';
import { useView, ViewProvider } from '../shell/view.ts';
import { After } from './After.tsx';
import { Choose } from './Choose.tsx';
import type { Chosen, Practice } from './playing.ts';
import { Run } from './Run.tsx';
import { beginPractice } from './view.ts';

/** 练一遍: choose whom to practise with, have the call, and see what was missed. Left, it is gone. */
export function PractiseTool() {
  const view = useView();
  const chosen = useSignal<Chosen>({ seed: seedFrom(view.newId()), temper: 'calm', kind: 'outgoing' });
  const practice = useSignal<Practice | undefined>(undefined);
  const ended = useSignal(false);
  const begin = () => {
    ended.value = false;
    practice.value = beginPractice(view, chosen.value);
  };
  const leave = () => {
    view.place.value = { at: 'prepare' };
  };
  const now = practice.value;
  if (!now) return <Choose chosen={chosen} onBegin={begin} onBack={leave} />;
  return (
    <ViewProvider value={now.view} key={now.call}>
      {ended.value ? (
        <After
          practice={now}
          onAgain={begin}
          onOther={() => {
            chosen.value = { ...chosen.value, seed: seedFrom(view.newId()) };
            practice.value = undefined;
          }}
          onBack={leave}
        />
      ) : (
        <Run
          practice={now}
          onEnd={() => {
            ended.value = true;
          }}
        />
      )}
    </ViewProvider>
  );
}
