/** Calls back after the page has changed: once in an idle moment, however much it changes. */
export function watchPage(onChanged: () => void): { stop(): void } {
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestIdleCallback(
      () => {
        waiting = false;
        onChanged();
      },
      { timeout: 200 },
    );
  });
  // The document itself, so that a page that puts in a new root is still seen.
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['type'] });
  return { stop: () => observer.disconnect() };
}

/**
 * Looks for fields where a password is typed.
 *
 * @param onSeen  whether one is shown; called by each look, and when one that was found appears or goes
 * @returns the look, for when the page has changed
 */
export function passwordLook(onSeen: (shown: boolean) => void): () => void {
  let fields: Element[] = [];
  const judge = () => onSeen(fields.some((field) => field.getClientRects().length > 0));
  // A dialog that was there all along is shown by a class; only the size of its field tells.
  const sizes = new ResizeObserver(judge);
  return () => {
    fields = [...document.querySelectorAll('input[type=password]')];
    sizes.disconnect();
    for (const field of fields) sizes.observe(field);
    judge();
  };
}
