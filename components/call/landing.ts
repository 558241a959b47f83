import { useLayoutEffect } from 'preact/hooks';
import { toTop } from '../shell/Top.tsx';

/** The next heading, else the sentence: there no key but those of the call does anything, Enter least of all. */
const PLACES = ['.call-body h2', '.call-body .say'];

/** Goes from a field back to what is on screen. */
export function land() {
  const [place] = PLACES.flatMap((kind) => document.querySelector<HTMLElement>(kind) ?? []);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** What had the focus is no longer there, or cannot be pressed any more. */
const isLost = (): boolean =>
  document.activeElement === document.body || document.activeElement?.matches(':disabled') === true;

/**
 * Once something else is shown it is seen from its top, in large letters too, and what had the focus may be gone with what
 * was: then it goes to what is there now.
 */
export function useLanding(shown: string) {
  useLayoutEffect(() => {
    toTop();
    // In a window that is high enough the sentence and its answers scroll by themselves.
    document.querySelector('.call-body')?.scrollTo(0, 0);
    // Another window may have changed what is shown: its focus is not taken.
    if (isLost() && document.hasFocus()) land();
  }, [shown]);
}
