export type Guarded = {
  frame: HTMLIFrameElement;
  shield: HTMLIFrameElement;
  host: Element;
  signal: AbortSignal;
  onStop(): void;
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
export function guard({ frame, shield, host, signal, onStop, onGone, onMoved }: Guarded): void {
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
  const onKey = (event: KeyboardEvent) => {
    // The page may have taken the focus. Its dialog is not to close with it.
    if (event.key !== 'Escape' || !event.isTrusted || !isThere()) return;
    swallow(event);
    onStop();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('scroll', onMoved, { capture: true, passive: true, signal });
  addEventListener('resize', onMoved, { signal });
  const watch = new MutationObserver(isThere);
  watch.observe(frame.getRootNode(), { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect());
}
