import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from './Icon.tsx';

export type UndoneProps = {
  /** Something was reached, rather than taken out. */
  good?: boolean;
  /** What was done. */
  children: ComponentChildren;
  onUndo(): void;
  /** What is taken back, where another one may stand on the screen. */
  undo?: string;
  note?: RefObject<HTMLDivElement | null>;
};

/** What was done, and one press that takes it back. It can be focused where its button's place is gone. */
export function Undone({ good = false, children, onUndo, undo = '撤销', note }: UndoneProps) {
  return (
    <div
      class={`note ${good ? 'note--good' : ''}`}
      role="status"
      tabIndex={-1}
      data-undone
      {...(note && { ref: note })}
    >
      {good && <Icon name="check" />}
      <span class="note__text">{children}</span>
      <button type="button" class="btn btn--quiet" onClick={onUndo}>
        {undo}
      </button>
    </div>
  );
}
