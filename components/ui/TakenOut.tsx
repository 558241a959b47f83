import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Removed, useView } from '../shell/view.ts';
import { Undone } from './Undone.tsx';

/**
 * What was taken out of this list last, until the screen is left: one press brings it back, with what was typed at it.
 * It takes the focus of the button that went with it; once it is undone, what came back has it, marked `data-item`.
 */
export function TakenOut({ from }: Pick<Removed, 'from'>) {
  const view = useView();
  const note = useRef<HTMLDivElement>(null);
  const removed = view.removed.value;
  const told = removed?.from === from && !removed.isThere(view.file.value) ? removed : undefined;
  useEffect(
    () => () => {
      // What the next screen tells of is not gone with this one.
      if (view.removed.value?.from === from) view.removed.value = undefined;
    },
    [],
  );
  useLayoutEffect(() => note.current?.focus(), [told]);
  if (!told) return null;
  const undo = () => {
    const list = note.current?.closest('main');
    told.bringBack();
    requestAnimationFrame(() => {
      const item = list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(told.id)}"] button`);
      (item ?? document.querySelector('h1'))?.focus();
    });
  };
  return (
    <Undone note={note} onUndo={undo}>
      {told.words}
    </Undone>
  );
}
