import { useRef } from 'preact/hooks';

/** The keys in the field and in the list below it. `onEnter`: pressed in the field. */
export function useRowKeys(field: { current: HTMLInputElement | null }, onEnter: () => void) {
  const list = useRef<HTMLUListElement>(null);
  // The first is taken from the field, so ↓ leads from there to the second.
  const go = (at: number) => {
    const rows = list.current?.querySelectorAll('button');
    if (at < 1) field.current?.focus();
    else rows?.[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Enter' && event.target === field.current) onEnter();
    else return;
    event.preventDefault();
  };
  return { list, onKeyDown };
}
