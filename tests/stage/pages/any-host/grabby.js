/** Plays a page that wants every press: it listens before anybody, keeps events to itself, and presses by itself. */
window.__presses = [];
window.__added = [];

const types = [
  ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click', 'dblclick'],
  ['auxclick', 'contextmenu', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'wheel'],
].flat();
window.__grab = () => {
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) window.__presses.push(type);
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records)
      window.__added.push(
        `${target.nodeName} ${attributeName ?? [...addedNodes].map((node) => node.nodeName)}`,
      );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
};

/** Every event of somebody who takes what is at that point, to all that the page can reach. */
window.__forge = (x, y) => {
  const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  const host = document.querySelector('[data-huandeqi]');
  for (const target of [host, document.body, document, window]) {
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
      target.dispatchEvent(new PointerEvent(type, at));
    for (const key of ['Enter', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
    for (const type of ['pick', 'picked', 'stopPick', 'message'])
      target.dispatchEvent(new MessageEvent(type, { data: { type, text: '1.00', beside: '' } }));
  }
  for (const type of ['pick', 'picked', 'stopPick', 'pickStopped'])
    window.postMessage({ type, text: '1.00', beside: '' }, '*');
  return { frames: window.length, ofDocument: document.querySelectorAll('iframe').length };
};
