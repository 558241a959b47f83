import { useView } from '../shell/view.ts';
import { Icon } from './Icon.tsx';

/** 已保存, said only when the browser has taken everything that was entered, and nothing waits to be. */
export function Saved() {
  const { link, picked } = useView();
  const { unsaved, refused } = link.value;
  const waits = picked.value.length > 0;
  const words = refused ? '没存上' : waits ? '点到的还没用' : unsaved > 0 ? '正在存…' : '已保存';
  return (
    <span class={`saved small ${refused ? 'danger' : 'quiet'}`} role="status">
      {unsaved === 0 && !refused && !waits && <Icon name="check" small />}
      {words}
    </span>
  );
}
