import { useView } from '../shell/view.ts';
import { ScamCheck } from './ScamCheck.tsx';

/** 是不是骗局 in the sidebar; Back leads to the paper it was opened from, or to its row on home. */
export function ScamTool() {
  const view = useView();
  const place = view.place.value;
  const from = place.at === 'scam' ? place.from : undefined;
  return (
    <div class="panel">
      <ScamCheck
        backTo={from ? '对照协议' : '清单'}
        onBack={() => {
          view.place.value = from ?? { at: 'home' };
        }}
      />
    </div>
  );
}
