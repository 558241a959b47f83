import { useView } from '../shell/view.ts';
import { Icon } from './Icon.tsx';

export type SavedProps = {
  /** What is typed is kept, and is no data yet. */
  open?: boolean;
  /** Said in place of 已保存, where that would promise too much. */
  only?: string | undefined;
};

/** 已保存, said only when the browser has taken everything that was entered, and nothing waits to be. */
export function Saved({ open = false, only = '已保存' }: SavedProps) {
  const { link, picked } = useView();
  const { unsaved, refused } = link.value;
  const waits = picked.value.length > 0;
  const settled = open ? '填的都留着，红的还没算进去' : only;
  const words = refused ? '没存上' : waits ? '点到的还没用' : unsaved > 0 ? '正在存…' : settled;
  return (
    <span class={`saved small ${refused ? 'danger' : 'quiet'}`} role="status">
      {words === '已保存' && <Icon name="check" small />}
      {words}
    </span>
  );
}
