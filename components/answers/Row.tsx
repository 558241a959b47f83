import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export type RowProps = {
  title: string;
  /** Stands at the right. */
  side?: string | undefined;
  /** What opens in place. */
  children: ComponentChildren;
};

/** A row of a list that opens in place. */
export function Row({ title, side, children }: RowProps) {
  const open = useSignal(false);
  return (
    <li>
      <button
        type="button"
        class="debt help__row"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span class={open.value ? 'debt__name' : ''}>{title}</span>
        {side && <span class="quiet num">{side}</span>}
      </button>
      {open.value && <div class="debt__form stack-s">{children}</div>}
    </li>
  );
}
