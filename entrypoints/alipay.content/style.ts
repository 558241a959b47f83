/** Width of the sidebar, px. */
export const WIDTH = 400;

/** What the page leaves free while the sidebar is open. */
export const narrowed = `html{margin-right:${WIDTH}px!important}`;

/**
 * The look of the launcher, inside its closed root. `all: initial` and `!important` on the host: the page's own rules
 * for it would win otherwise.
 */
export const look = `
:host{all:initial!important;position:fixed!important;inset:0 0 0 auto!important;width:0!important;z-index:2147483647!important;display:block!important}
:host([hidden]){display:none!important}
button{position:fixed;right:0;top:58%;display:flex;align-items:center;gap:8px;min-height:48px;padding:0 12px;border:1px solid #898170;border-right:0;border-left:4px solid #0e5a50;border-radius:8px 0 0 8px;background:#fffdf8;color:#1f1d18;box-shadow:0 1px 2px #1f1d1814,0 8px 28px #1f1d1824;font:600 15px/1.2 "PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",system-ui,sans-serif;cursor:pointer}
small{font-weight:400;font-size:13px;color:#565045}
button:focus-visible{outline:2px solid #1f1d18;outline-offset:2px}
iframe{position:fixed;inset:0 0 0 auto;width:${WIDTH}px;max-width:100vw;height:100%;border:0;border-left:1px solid #898170;background:#f5f2ea;visibility:hidden;color-scheme:normal}
.open iframe{visibility:visible}
.open button{display:none}
@media(prefers-color-scheme:dark){button{background:#22201c;color:#ece7dc;border-color:#7f7767;border-left-color:#7cc7b7}small{color:#bcb5a6}button:focus-visible{outline-color:#ece7dc}iframe{background:#191815;border-color:#7f7767}}
@media print{:host{display:none!important}}`;
