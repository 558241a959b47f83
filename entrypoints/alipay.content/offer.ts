import { api } from './api.ts';
import { make } from './make.ts';

/** The browser's own side panel; only within a click. */
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
    make('button', { className: 'yes', onclick: accept }, '在浏览器侧边打开'),
    make('button', { onclick: onDone }, '不用了'),
  );
}
