/** Width of the sidebar, px. */
export const WIDTH = 400;

/** What the page leaves free while the sidebar is open. */
export const narrowed = `html{margin-right:${WIDTH}px!important}`;

/**
 * The look of the launcher, inside its closed root. `!important` on the host: the page's own rules for it would win
 * otherwise. The host has no box, so that there is less for them to work on.
 */
export const look = `
:host{all:initial!important;direction:ltr!important;display:contents!important}
div{position:fixed;z-index:2147483647;--ink:#1f1d18;--soft:#565045;--paper:#fffdf8;--edge:#898170;--accent:#0e5a50;--on:#fff}
.open button,[hidden]{display:none!important}
button,p{font:600 15px/1.2 "PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",system-ui;color:var(--ink)}
button,.offer{border:1px solid var(--edge);background:var(--paper)}
button{min-height:48px;padding:0 12px}
button:first-child,.offer{position:fixed;right:0;border-radius:8px 0 0 8px;box-shadow:0 8px 28px #0002}
button:first-child{top:58%;display:flex;align-items:center;gap:8px;border-right:0;border-left:4px solid var(--accent)}
s{position:absolute;top:0;height:1px;visibility:hidden}
small{font-weight:400;font-size:13px;color:var(--soft)}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
iframe{position:fixed;right:0;top:0;width:${WIDTH}px;max-width:100vw;height:100%;border:0;border-left:1px solid var(--edge);background:var(--paper);visibility:hidden}
.open iframe{visibility:visible}
.offer{bottom:43%;width:240px;padding:0 16px 16px}
.offer button{width:100%;margin-top:8px;border-radius:8px}
.yes{background:var(--accent);color:var(--on)}
@media(prefers-color-scheme:dark){div{--ink:#ece7dc;--soft:#bcb5a6;--paper:#22201c;--edge:#7f7767;--accent:#7cc7b7;--on:#0a211d}}
@media print{:host{display:none!important}}`;
