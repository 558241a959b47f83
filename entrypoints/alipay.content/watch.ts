/** Calls back after the page has changed: once in an idle moment, however much it changes. */
export function watchPage(onChanged: () => void): MutationObserver {
  let waiting = 0;
  const look = () => {
    waiting = 0;
    onChanged();
  };
  const observer = new MutationObserver(() => {
    if (!waiting) waiting = requestIdleCallback(look, { timeout: 200 });
  });
  // The document itself, so that a page that puts in a new root is still seen.
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['type'] });
  return observer;
}

/**
 * Looks for fields where a password is typed.
 *
 * @param onSeen  whether one is shown; called by each look, and when one that was found appears or goes
 * @returns the look, for when the page has changed
 */
export function passwordLook(onSeen: (shown: boolean) => void): () => void {
  let fields: Element[] = [];
  const judge = () => onSeen(fields.some((field) => field.getClientRects().length));
  // A dialog that was there all along is shown by a class; only the size of its field tells.
  const sizes = new ResizeObserver(judge);
  return () => {
    fields = [...document.querySelectorAll('input[type=password]')];
    sizes.disconnect();
    for (const field of fields) sizes.observe(field);
    judge();
  };
}
