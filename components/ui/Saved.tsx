import { useView } from '../shell/view.ts';
import { Icon } from './Icon.tsx';

/** 已保存, said only when the browser has taken everything that was entered. */
export function Saved() {
  const { mode, unsaved, refused } = useView().link.value;
  const words =
    mode === 'private' ? '无痕窗口，不存' : refused ? '没存上' : unsaved > 0 ? '正在存…' : '已保存';
  const good = mode === 'kept' && unsaved === 0 && !refused;
  return (
    <span class={`saved small ${refused ? 'danger' : 'quiet'}`} role="status">
      {good && <Icon name="check" small />}
      {words}
    </span>
  );
}
