import { useView } from '../shell/view.ts';
import { ScamCheck } from './ScamCheck.tsx';

/** 是不是骗局 in the sidebar; Back leads to its row on home. */
export function ScamTool() {
  const view = useView();
  return (
    <div class="panel">
      <ScamCheck
        backTo="清单"
        onBack={() => {
          view.place.value = { at: 'home' };
        }}
      />
    </div>
  );
}
