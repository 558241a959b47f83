/** Puts figures where only the page's own parts are: open roots, one with a slot. */
customElements.define(
  'x-sum',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<span>合计</span> <span>4,321</span><span style="font-size:11px">.09</span>';
    }
  },
);
customElements.define(
  'x-label',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<span>每期 </span><b><slot></slot></b>';
    }
  },
);
