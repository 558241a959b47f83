import { api } from './api.ts';
import { make } from './make.ts';

/** Firefox opens its sidebar only from a page of the extension: there a tab opens instead. */
const where = () => (api.runtime.getURL('').startsWith('moz') ? '在新标签页打开' : '在浏览器侧边打开');

/** The browser's own side panel, or a tab; only within a click. */
export const openPanel = () => void api.runtime.sendMessage({ type: 'openPanel' });

/** What stands beside the launcher when the page keeps the sidebar out. */
export function makeOffer(onDone: () => void): HTMLElement {
  const accept = () => {
    openPanel();
    onDone();
  };
  return make(
    'div',
    { className: 'offer' },
    make('p', { role: 'alert' }, '这个网页不让侧栏显示。'),
    make('button', { className: 'yes', onclick: accept }, where()),
    make('button', { onclick: onDone }, '不用了'),
  );
}
