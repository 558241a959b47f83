import type { RefObject } from 'preact';

/** Once it is drawn: the sentence beneath the first wrong field says what to do, and the cursor belongs there. */
export function focusFirstWrong(form: RefObject<HTMLElement | null>) {
  focusSoon(form, '[aria-invalid=true]');
}

/** Once it is drawn, so that the cursor is not lost with the button that was pressed. */
export function focusSoon(within: RefObject<HTMLElement | null>, selector: string) {
  requestAnimationFrame(() => within.current?.querySelector<HTMLElement>(selector)?.focus());
}
