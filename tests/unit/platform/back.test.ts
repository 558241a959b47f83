import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followBack } from '../../../lib/platform/back.ts';

let entries: unknown[];
let here: number;
let heard: Record<string, ((event: { state: unknown }) => void)[]>;

beforeEach(() => {
  [entries, here, heard] = [[null], 0, {}];
  vi.stubGlobal('history', {
    get state() {
      return entries[here];
    },
    replaceState: (state: unknown) => (entries[here] = state),
    pushState: (state: unknown) => (entries = [...entries.slice(0, ++here), state]),
  });
  vi.stubGlobal('addEventListener', (type: string, listener: (event: { state: unknown }) => void) => {
    heard[type] = [...(heard[type] ?? []), listener];
  });
});

const fire = (type: string) => {
  for (const listener of heard[type] ?? []) listener({ state: entries[here] });
};

/** An app on its home screen; a screen that is gone leads on by itself, a moment after it is shown. */
function openApp(leadsOn: Record<string, string> = {}) {
  const app = { screen: 'home', change: (_: string) => {} };
  const show = (screen: string) => {
    app.screen = screen;
    app.change(screen);
  };
  followBack<string>({
    now: () => app.screen,
    show,
    onChange: (listener) => {
      app.change = listener;
    },
  });
  const go = (by: number) => {
    here += by;
    fire('popstate');
    const next = leadsOn[app.screen];
    if (next) show(next);
    return app.screen;
  };
  return {
    show,
    press(screen: string) {
      fire('pointerdown');
      show(screen);
    },
    back: () => go(-1),
    forward: () => go(1),
  };
}

describe('the browser’s Back', () => {
  it('goes to the screen before, and on again', () => {
    const app = openApp();
    app.press('records');
    app.press('record');
    expect([app.back(), app.back(), app.forward()]).toEqual(['records', 'home', 'records']);
  });

  it('comes home past a record that was deleted, which leads to the records by itself', () => {
    const app = openApp({ record: 'records' });
    app.press('records');
    app.press('record');
    app.press('records');
    // home, records, record (gone, so records), records: three steps back from the last.
    expect([app.back(), app.back(), app.back()]).toEqual(['records', 'records', 'home']);
    expect(here).toBe(0);
  });

  it('comes out of the app past a call that has ended, which leads home by itself', () => {
    const app = openApp({ call: 'home' });
    app.press('call');
    app.press('record');
    expect([app.back(), app.back()]).toEqual(['home', 'home']);
    expect(here).toBe(0);
  });

  it.each(['pointerdown', 'keydown', 'click'])(
    'a screen opened by a %s after Back is a new step',
    (press) => {
      const app = openApp();
      app.press('records');
      app.back();
      fire(press);
      app.press('letters');
      expect(entries).toHaveLength(2);
      expect(app.back()).toBe('home');
    },
  );
});
