import { useView } from '../shell/view.ts';
import { ScamCheck } from './ScamCheck.tsx';

/** 是不是骗局 in the sidebar; Back leads to where the text was pasted, or to its row on home. */
export function ScamTool() {
  const view = useView();
  const place = view.place.value;
  const from = place.at === 'scam' ? place.from : undefined;
  const backTo = from?.at === 'intake' ? '粘贴账单或短信' : from ? '对照协议' : '清单';
  return (
    <div class="panel">
      <ScamCheck
        backTo={backTo}
        alsoIn={from?.at === 'intake' ? 'intake.text' : undefined}
        onBack={() => {
          view.place.value = from ?? { at: 'home' };
        }}
      />
    </div>
  );
}
