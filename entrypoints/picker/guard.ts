import { isOurs, type KeyEvents, onKey } from './shield.ts';

export type Guarded = {
  frame: HTMLIFrameElement;
  shield: HTMLIFrameElement;
  host: Element;
  signal: AbortSignal;
  keys: KeyEvents;
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
export function guard({ frame, shield, host, signal, keys, onGone, onMoved }: Guarded): void {
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
  const onDown = (event: KeyboardEvent) => {
    if (!isOurs(event) || !event.isTrusted || event.target === host || !isThere()) return;
    swallow(event);
    onKey(event, keys);
  };
  addEventListener('keydown', onDown, { capture: true, signal });
  for (const type of ['keypress', 'keyup'] as const)
    addEventListener(type, (event) => isOurs(event) && swallow(event), { capture: true, signal });
  raise(shield, signal, host);
  addEventListener('scroll', onMoved, { capture: true, passive: true, signal });
  addEventListener('resize', onMoved, { signal });
  const watch = new MutationObserver(isThere);
  watch.observe(frame.getRootNode(), { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect());
}

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
