/** What is shown, one screen at a time. */
export type Screens<Screen> = {
  now(): Screen;
  /** One went back to it, or on to it again. */
  show(screen: Screen): void;
  /** Calls with every screen that is shown from now on. */
  onChange(listener: (screen: Screen) => void): void;
};

/**
 * Lets the browser's own Back go to the screen before, and from the first one out of the app. Only where the app has a tab
 * or panel of its own: a frame shares its history with the page. An entry holds nothing but its number, and the address
 * stays what it is; the screens themselves are known to this page alone, so after a reload all before is the first one.
 * A screen one went back to that leads on by itself (what it showed is gone) gives its entry to the next: a new one would
 * lead each Back to it again.
 */
export function followBack<Screen>({ now, show, onChange }: Screens<Screen>): void {
  const first = now();
  let at = numberIn(history.state);
  const seen = new Map([[at, first]]);
  let follows = false;
  let isPressed = true;
  history.replaceState(at, '');
  onChange((screen) => {
    if (follows || JSON.stringify(screen) === JSON.stringify(seen.get(at))) return;
    if (isPressed) history.pushState(++at, '');
    seen.set(at, screen);
  });
  for (const press of ['pointerdown', 'keydown', 'click'])
    addEventListener(press, () => (isPressed = true), true);
  addEventListener('popstate', ({ state }) => {
    at = numberIn(state);
    follows = true;
    isPressed = false;
    show(seen.get(at) ?? first);
    follows = false;
  });
}

const numberIn = (state: unknown): number => (typeof state === 'number' ? state : 0);
