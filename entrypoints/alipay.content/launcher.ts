import { LAUNCHER_PORT } from '../../lib/platform/messages.ts';
import { api } from './api.ts';
import { type Frame, makeFrame } from './frame.ts';
import { make } from './make.ts';
import { makeOffer, openPanel } from './offer.ts';
import { look, narrowed, WIDTH } from './style.ts';
import { passwordLook, watchPage } from './watch.ts';

/** Marks our host. A tag of our own would not do: the page could define it, and its class gets at the closed root. */
const MARK = 'huandeqi';

/** Puts the launcher at the edge of the page, and the sidebar beside the page when asked. */
export function launch() {
  // After an update Firefox starts the new script beside the old one's leftovers.
  for (const old of document.querySelectorAll(`[data-${MARK}]`)) old.remove();

  // As `textContent`: in Firefox the page's CSP would stop a style whose text is appended.
  const narrow = make('style', { textContent: narrowed });
  const button = make('button', {}, '还得起', make('small', {}, '独立工具'));
  const box = make('div', {}, button);
  const reach = make('s', {});
  const host = make('div', {});
  host.dataset[MARK] = '';
  host.attachShadow({ mode: 'closed' }).append(make('style', { textContent: look }), box, reach);

  let frame: Frame | undefined;
  let open = false;
  let blocked = false;
  let passwordShown = false;
  /** A page that clears itself gets the launcher again; one that insists is obeyed. */
  let returns = 1;

  /** The app is loaded before the click, when the pointer comes near, so that the first key is not lost. */
  const prepare = () => {
    if (!isThere() || blocked || frame) return;
    frame = makeFrame({ onReady, onClose: hide, onBlocked });
    box.append(frame.element);
  };
  const onReady = () => open && frame?.enter();
  const show = () => {
    prepare();
    if (!frame) return;
    open = true;
    box.className = 'open';
    host.append(narrow);
    frame.enter();
  };
  const hide = () => {
    open = false;
    box.className = '';
    narrow.remove();
    drop();
    place();
    focusButton();
  };
  /** Focus goes back to where the sidebar was opened, and that makes no new frame. */
  const focusButton = () => {
    button.onfocus = null;
    button.focus();
    button.onfocus = prepare;
  };
  const drop = () => {
    frame?.element.remove();
    frame = undefined;
  };
  const onBlocked = () => {
    blocked = true;
    if (!open) return drop();
    hide();
    const offer = makeOffer(() => {
      offer.remove();
      focusButton();
    });
    box.append(offer);
    offer.querySelector('button')?.focus();
  };
  /** Where a password is typed we are not; a sidebar that is open already stays. */
  const place = () => {
    box.hidden = passwordShown && !open;
    if (box.hidden) drop();
  };
  const lookForPasswords = passwordLook((shown) => {
    passwordShown = shown;
    place();
  });
  const page = watchPage(() => {
    if (document.documentElement && !host.isConnected && returns-- > 0) {
      drop();
      put();
      if (open) show();
    }
    // A page of a fixed width goes on under the sidebar: so far it can be scrolled, or its right column is out of reach. Of
    // one in quirks mode nobody knows how wide it is. Opening and closing change the page, too, so this comes after both.
    const { body, scrollingElement } = document;
    const width = open && scrollingElement !== body ? body?.scrollWidth : 0;
    reach.style.width = `${width > innerWidth - WIDTH ? width + WIDTH : 0}px`;
    lookForPasswords();
  });
  const put = () => {
    document.documentElement.append(host);
    // Each time: a page that writes itself anew (document.open) takes all handlers away.
    button.onpointerenter = button.onfocus = prepare;
    button.onclick = ({ isTrusted }) => isTrusted && (blocked ? openPanel() : show());
  };
  /** After an update the old launcher would stay, and do nothing. */
  const isThere = () => {
    if (!api.runtime?.id) {
      page.disconnect();
      host.remove();
    }
    return host.isConnected;
  };

  const port = api.runtime.connect({ name: LAUNCHER_PORT });
  // Switched off in the settings it is not seen; popup and keyboard open the sidebar all the same.
  port.onMessage.addListener(({ shown }) => {
    button.hidden = !shown;
  });
  port.onDisconnect.addListener(() => {
    // The port breaks a moment before the id is gone, and also when the browser only stops the idle background.
    const asking = setInterval(() => isThere() || clearInterval(asking), 1000);
  });
  api.runtime.onMessage.addListener(({ type }, _sender, answer) => {
    const there = isThere() && !blocked && !box.hidden;
    if (there && type !== 'isThere') type === 'toggle' && open ? hide() : show();
    answer(there);
  });
  put();
  lookForPasswords();
}
