import { isTyped } from './shield.ts';

export type Guarded = {
  frame: HTMLIFrameElement;
  shield: HTMLIFrameElement;
  host: Element;
  signal: AbortSignal;
  onStop(typed?: string): void;
  /** Enter was pressed. */
  onTake(): void;
  /** The sidebar was closed, or the page took us out. */
  onGone(): void;
  /** What is at a point may be another thing now. */
  onMoved(): void;
};

/** What presses something on the page. */
const presses =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick touchstart touchend contextmenu dragstart'.split(
    ' ',
  );

/** Ends the picking when its frame goes, and keeps presses from the page that get past the shield. */
export function guard({ frame, shield, host, signal, onStop, onTake, onGone, onMoved }: Guarded): void {
  const isThere = () => {
    if (!shield.isConnected || !frame.isConnected) onGone();
    return !signal.aborted;
  };
  // Over the shield the page can put a dialog; what is pressed there was meant for us.
  const swallow = (event: Event) => {
    if (!event.isTrusted || event.target === host || !isThere()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of presses) addEventListener(type, swallow, { capture: true, passive: false, signal });
  // The page may have taken the focus: its dialog is not to close with Escape, nor its form to be sent with Enter.
  const onKey = (event: KeyboardEvent) => {
    const { key, repeat, isTrusted, target } = event;
    if (!isOurs(event) || !isTrusted || target === host || !isThere()) return;
    swallow(event);
    if (key === 'Escape') onStop();
    else if (isTyped(event)) onStop(key);
    else if (key === 'Enter' && !repeat) onTake();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  for (const type of ['keypress', 'keyup'] as const)
    addEventListener(type, (event) => isOurs(event) && swallow(event), { capture: true, signal });
  raise(shield, signal, host);
  addEventListener('scroll', onMoved, { capture: true, passive: true, signal });
  addEventListener('resize', onMoved, { signal });
  const watch = new MutationObserver(isThere);
  watch.observe(frame.getRootNode(), { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect());
}

/** What is pressed with them, the page does not learn. */
const isOurs = (event: KeyboardEvent) => isTyped(event) || ['Escape', 'Enter', ' '].includes(event.key);

/** Keeps the shield over what the page puts over all else, where a browser can. */
function raise(shield: HTMLElement, signal: AbortSignal, host: Element): void {
  if (!('popover' in shield)) return;
  const show = () => {
    if (!shield.isConnected) return;
    shield.hidePopover();
    shield.showPopover();
  };
  shield.popover = 'manual';
  queueMicrotask(show);
  addEventListener('toggle', (event) => event.target !== host && show(), { capture: true, signal });
}
