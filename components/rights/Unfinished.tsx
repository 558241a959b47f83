import type { RefObject } from 'preact';
import { Undone } from '../ui/Undone.tsx';
import { focusSoon } from '../ui/wrong.ts';
import type { Editing } from './useContact.ts';

/** `form`: the screen it stands in, where the focus goes next. */
export type UnfinishedProps = { editing: Editing; form: RefObject<HTMLElement | null> };

/** What was left unfinished: it can be begun anew, and brought back. */
export function Unfinished({ editing, form }: UnfinishedProps) {
  const restart = () => {
    editing.restart();
    focusSoon(form, '[data-undone]');
  };
  const goBack = () => {
    editing.goBack?.();
    focusSoon(form, 'button');
  };
  return (
    <>
      {editing.isOld && (
        <button type="button" class="btn btn--line btn--wide" onClick={restart}>
          下面是上次没记完的，从头填
        </button>
      )}
      {editing.goBack && <Undone onUndo={goBack}>上次没记完的清掉了。</Undone>}
    </>
  );
}
