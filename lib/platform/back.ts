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
 */
export function followBack<Screen>({ now, show, onChange }: Screens<Screen>): void {
  const first = now();
  let at = numberIn(history.state);
  const seen = new Map([[at, first]]);
  let follows = false;
  history.replaceState(at, '');
  onChange((screen) => {
    if (follows || JSON.stringify(screen) === JSON.stringify(seen.get(at))) return;
    at += 1;
    seen.set(at, screen);
    history.pushState(at, '');
  });
  addEventListener('popstate', ({ state }) => {
    at = numberIn(state);
    follows = true;
    show(seen.get(at) ?? first);
    follows = false;
  });
}

const numberIn = (state: unknown): number => (typeof state === 'number' ? state : 0);
