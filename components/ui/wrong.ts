import type { RefObject } from 'preact';

/** Once it is drawn: the sentence beneath the first wrong field says what to do, and the cursor belongs there. */
export function focusFirstWrong(form: RefObject<HTMLElement | null>) {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
