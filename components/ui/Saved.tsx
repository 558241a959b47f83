import { useView } from '../shell/view.ts';
import { Icon } from './Icon.tsx';

/** 已保存, said only when the browser has taken everything that was entered. */
export function Saved() {
  const { unsaved, refused } = useView().link.value;
  const words = refused ? '没存上' : unsaved > 0 ? '正在存…' : '已保存';
  return (
    <span class={`saved small ${refused ? 'danger' : 'quiet'}`} role="status">
      {unsaved === 0 && !refused && <Icon name="check" small />}
      {words}
    </span>
  );
}
