import { useView } from '../shell/view.ts';
import { Icon } from './Icon.tsx';

/** How far a form is whose texts are kept and are no data yet: what is red does not count, something lacks, or it is whole. */
export type Typed = 'wrong' | 'lacking' | 'whole';

export type SavedProps = {
  typed?: Typed | undefined;
  /** Nothing was entered here, so nothing is saved. */
  none?: boolean;
  /** Said in place of 已保存, where that would promise too much. */
  only?: string | undefined;
};

const kept: Record<Typed, string> = {
  wrong: '填的都留着，红的还没算进去',
  lacking: '填的都留着，还没填完',
  whole: '填的都留着',
};

/** 已保存, said only when the browser has taken everything that was entered, and nothing waits to be. */
export function Saved({ typed, none = false, only = '已保存' }: SavedProps) {
  const { link, picked } = useView();
  const { unsaved, refused } = link.value;
  const waits = picked.value.length > 0;
  const settled = typed ? kept[typed] : none ? '' : only;
  const words = refused ? '没存上' : waits ? '点到的还没用' : unsaved > 0 ? '正在存…' : settled;
  return (
    <span class={`saved small ${refused ? 'danger' : 'quiet'}`} role="status">
      {words === '已保存' && <Icon name="check" small />}
      {words}
    </span>
  );
}
