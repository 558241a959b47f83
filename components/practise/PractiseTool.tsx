import { useSignal } from '@preact/signals';
import { seedFrom } from '../../lib/practise/index.ts';
import { useView, type View, ViewProvider } from '../shell/view.ts';
import { After } from './After.tsx';
import { Choose } from './Choose.tsx';
import { type Chosen, type Practice, setupOf } from './playing.ts';
import { Run } from './Run.tsx';
import { practiseView } from './view.ts';

/** 练一遍: choose whom to practise with, have the call, and see what was missed. Left, it is gone. */
export function PractiseTool() {
  const view = useView();
  const chosen = useSignal<Chosen>({ seed: seedFrom(view.newId()), temper: 'calm' });
  const practice = useSignal<Practice | undefined>(undefined);
  const ended = useSignal(false);
  const begin = () => {
    ended.value = false;
    practice.value = begun(view, chosen.value);
  };
  const leave = () => {
    view.place.value = { at: 'prepare' };
  };
  const now = practice.value;
  if (!now) return <Choose chosen={chosen} onBegin={begin} onBack={leave} />;
  return (
    <ViewProvider value={now.view} key={now.id}>
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

/** A call of its own, with its first sentence on screen. */
function begun(view: View, chosen: Chosen): Practice {
  const own = practiseView(view);
  own.startCall('outgoing');
  return { id: view.newId(), view: own, setup: setupOf(own, chosen) };
}
