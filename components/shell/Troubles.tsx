import { unmoved as unmovedWords } from '../../lib/settings/index.ts';
import { Note } from '../ui/Note.tsx';
import { useView } from './view.ts';

/** What the user must know about where things are kept. Nothing where all is well. */
export function Troubles() {
  const { where, refused, unmoved, unreadable } = useView().link.value;
  return (
    <>
      {where === 'private' && (
        <Note icon="info" title="无痕窗口">
          填的只留到无痕窗口全部关掉，和普通窗口里的分开。
        </Note>
      )}
      {refused && (
        <Note tone="danger" icon="danger" title="刚才填的没存上" live>
          浏览器的存储可能满了。先别关这个侧栏，填的还在；腾出空间后再改一下，就会重新存。
        </Note>
      )}
      {unmoved && (
        <Note tone="danger" icon="danger" title={unmovedWords[unmoved].title} live>
          {unmovedWords[unmoved].text}
        </Note>
      )}
      {unreadable.length > 0 && (
        <Note tone="care" icon="info" title={`有 ${unreadable.length} 份旧数据读不出来`}>
          原样留着，没有删，也没有覆盖。在设置里能看到是哪几份。
        </Note>
      )}
    </>
  );
}
