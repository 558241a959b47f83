/** Plays a page that wants to know what its visitor types, and what the sidebar shows. */
window.__heard = [];

const typing = [
  ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ['compositionstart', 'compositionupdate', 'compositionend', 'textInput', 'selectionchange'],
].flat();
for (const target of [window, document])
  for (const type of typing)
    target.addEventListener(
      type,
      (event) => window.__heard.push(`${type} ${event.key ?? event.data ?? ''}`),
      {
        capture: true,
      },
    );

/** What changes in the page, ours included. */
window.__changes = [];
new MutationObserver((records) => {
  for (const { target, addedNodes } of records)
    window.__changes.push([target.textContent, ...[...addedNodes].map((node) => node.textContent)].join());
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

/** Every custom element of a name we have had or might have; its internals know its closed root. */
window.__internals = [];
for (const name of ['huandeqi-launcher', 'huandeqi-host', 'huan-de-qi'])
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        window.__internals.push(this.attachInternals());
      }
    },
  );

/** The ways into a closed root that a page owns itself. */
window.__roots = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, { ...options, mode: 'open' });
  window.__roots.push(root);
  return root;
};

/** What reaches this window from any frame. */
window.__messages = [];
window.addEventListener('message', ({ data, source }) => window.__messages.push([data, source]), {
  capture: true,
});
