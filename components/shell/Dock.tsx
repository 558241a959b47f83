import { openCall } from '../../lib/casefile/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { useView } from './view.ts';

/** Always at hand: the call, and the collector who rings. */
export function Dock() {
  const view = useView();
  const open = openCall(view.file.value);
  const call = () => {
    view.place.value = { at: open ? 'call' : 'prepare' };
  };
  return (
    <nav class="dock acts acts--two" aria-label="随时可用">
      <button type="button" class="act" onClick={call}>
        <Icon name="phone" />
        {open ? '回到通话' : '打电话'}
      </button>
      <button type="button" class="act" onClick={() => view.startCall('incoming')}>
        <Icon name="calls" />
        接到催收
      </button>
    </nav>
  );
}
