import { openCall } from '../../lib/casefile/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { useView } from './view.ts';

/** Always at hand: the call, the collector who rings, and figures by themselves. */
export function Dock() {
  const view = useView();
  const open = openCall(view.file.value);
  const call = () => {
    view.lastStep.value = 'dial';
    view.place.value = { at: open ? 'call' : 'prepare' };
  };
  const calculate = () => {
    view.lastStep.value = 'calc';
    view.place.value = { at: 'calc' };
  };
  return (
    <nav class="dock acts" aria-label="随时可用">
      <button type="button" class="act" data-step="dial" onClick={call}>
        <Icon name="phone" />
        {open ? '回到通话' : '打电话'}
      </button>
      <button type="button" class="act" onClick={() => view.startCall('incoming')}>
        <Icon name="calls" />
        电话正在响
      </button>
      <button type="button" class="act" data-step="calc" onClick={calculate}>
        <Icon name="calculator" />
        算一算
      </button>
    </nav>
  );
}
