import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export type FoldProps = {
  summary: ComponentChildren;
  /** Something in it is to be seen. It never closes by itself: one may be typing there. */
  open: boolean;
  children: ComponentChildren;
};

/** What is seldom needed, folded away. */
export function Fold({ summary, open, children }: FoldProps) {
  const opened = useSignal(open);
  return (
    <details
      class="fold"
      open={opened.value || open}
      onToggle={({ currentTarget }) => {
        opened.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
