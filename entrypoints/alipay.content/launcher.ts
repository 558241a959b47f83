import { LAUNCHER_PORT } from '../../lib/platform/messages.ts';
import { api } from './api.ts';
import { type Frame, makeFrame } from './frame.ts';
import { look, narrowed } from './style.ts';

const TAG = 'huandeqi-launcher';

/** Puts the launcher at the edge of the page, and the sidebar beside the page when asked. */
export function launch() {
  // After an update Firefox starts the new script beside the old one's leftovers.
  for (const old of document.querySelectorAll(TAG)) old.remove();

  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  const button = document.createElement('button');
  const style = document.createElement('style');
  const narrow = document.createElement('style');
  const small = document.createElement('small');
  style.textContent = look;
  narrow.textContent = narrowed;
  small.textContent = '独立工具';
  button.append('还得起', small);
  box.append(button);
  root.append(style, box);

  let frame: Frame | undefined;
  let open = false;
  let ready = false;

  /** The app is loaded before the click, when the pointer comes near, so that the first key is not lost. */
  const prepare = () => {
    if (!alive() || frame) return;
    frame = makeFrame(onReady, hide);
    box.append(frame.element);
  };
  const onReady = () => {
    ready = true;
    if (open) focusApp();
  };
  const focusApp = () => {
    frame?.element.focus();
    frame?.opened();
  };
  const show = () => {
    prepare();
    if (!frame) return;
    open = true;
    box.className = 'open';
    host.append(narrow);
    if (ready) focusApp();
  };
  const hide = () => {
    frame?.element.remove();
    frame = undefined;
    open = ready = false;
    box.className = '';
    narrow.remove();
    // Focus goes back to where the sidebar was opened, and that makes no new frame.
    button.removeEventListener('focus', prepare);
    button.focus();
    button.addEventListener('focus', prepare);
  };
  /** After an update the old launcher would stay, and do nothing. */
  const alive = () => {
    if (!api.runtime?.id) host.remove();
    return host.isConnected;
  };

  button.addEventListener('pointerenter', prepare);
  button.addEventListener('focus', prepare);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && show());
  api.runtime.connect({ name: LAUNCHER_PORT }).onDisconnect.addListener(alive);
  api.runtime.onMessage.addListener(({ type }, _sender, answer) => {
    if (type === 'toggle' && open) hide();
    else if (type !== 'isThere') show();
    answer(true);
  });
  const place = () => {
    // Where a password is typed we are not.
    const asks = [...document.querySelectorAll('input[type=password]')].some(
      (field) => field.getClientRects().length,
    );
    host.hidden = asks && !open;
  };
  document.documentElement.append(host);
  place();
  new MutationObserver(place).observe(document.body, { childList: true, subtree: true });
}
