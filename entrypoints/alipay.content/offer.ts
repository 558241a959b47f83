import { api } from './api.ts';
import { make } from './make.ts';

/** The browser's own side panel, only within a click; in Firefox a tab, for a page's click does not count there. */
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
    make('button', { className: 'yes', onclick: accept }, '换个地方打开'),
    make('button', { onclick: onDone }, '不用了'),
  );
}
