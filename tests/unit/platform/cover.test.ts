import { beforeEach, describe, expect, it } from 'vitest';
import type { LinkState, Store } from '../../../lib/casefile/index.ts';
import { fakeBrowser } from './fakeBrowser.ts';

const fake = fakeBrowser();
const { keepCase } = await import('../../../lib/platform/keeper.ts');
const { connectView } = await import('../../../lib/platform/link.ts');

const settle = () => new Promise((done) => setTimeout(done, 5));

/** Once it comes to that, however slow the machine is. */
const becomes = (what: () => unknown, is: unknown) =>
  expect.poll(what, { interval: 5, timeout: 20_000 }).toEqual(is);

/** A sidebar, a tab or a popup. */
async function open() {
  const told: (boolean | undefined)[] = [];
  let state: LinkState | undefined;
  const link = connectView((next) => {
    state = next;
    told.push(next.covered);
  });
  await becomes(() => state?.where !== undefined, true);
  return { ...link, told, covered: () => state?.covered, state: () => state };
}

beforeEach(() => {
  fake.renew();
  keepCase();
});

describe('covered amounts', () => {
  it('are covered in every view that is open, and in those that are opened later', async () => {
    const [sidebar, tab] = [await open(), await open()];
    expect([sidebar.covered(), tab.covered()]).toEqual([undefined, undefined]);
    sidebar.cover(true);
    expect(sidebar.covered()).toBe(true);
    await becomes(tab.covered, true);
    expect((await open()).covered()).toBe(true);
  });

  it('are shown everywhere once they are uncovered in one, and nothing is stored of it then', async () => {
    const [sidebar, popup] = [await open(), await open()];
    sidebar.cover(true);
    await becomes(popup.covered, true);
    expect(await fake.places.session.getAll()).toEqual({ 'cover/on': true });
    popup.cover(false);
    expect(popup.covered()).toBe(false);
    await becomes(sidebar.covered, false);
    expect(await fake.places.session.getAll()).toEqual({});
  });

  it('of a view that began covered by the setting, are uncovered from another one', async () => {
    const [sidebar, popup] = [await open(), await open()];
    // Nobody has covered anything: the popup, opened later, begins covered by itself, and is uncovered with the sidebar.
    sidebar.cover(false);
    await becomes(popup.covered, false);
    expect((await open()).covered()).toBeUndefined();
  });

  it('stay so while the background is stopped, whichever way they were last, and without a moment between', async () => {
    const sidebar = await open();
    sidebar.cover(true);
    fake.restart(keepCase);
    await becomes(() => fake.places.session.getAll(), { 'cover/on': true });
    await settle();
    fake.restart(keepCase);
    await settle();
    expect(sidebar.told.slice(sidebar.told.indexOf(true))).not.toContain(false);
    expect([sidebar.covered(), (await open()).covered()]).toEqual([true, true]);
  });

  it('stay so wherever the case is moved, and go with it when it is erased', async () => {
    const sidebar = await open();
    sidebar.cover(true);
    sidebar.send({ type: 'started', on: '2026-11-24' });
    sidebar.keepIn('local');
    await becomes(() => sidebar.state()?.where, 'local');
    fake.restart(keepCase);
    expect((await open()).covered()).toBe(true);
    sidebar.erase();
    await becomes(sidebar.covered, false);
    expect([await fake.places.local.getAll(), await fake.places.session.getAll()]).toEqual([{}, {}]);
  });

  it('are covered in every view, and nothing else is in doubt, where there is no room to note it', async () => {
    const [sidebar, tab] = [await open(), await open()];
    const full: Store = {
      ...fake.places.session,
      set: () => Promise.reject(new Error('QuotaExceededError')),
    };
    fake.places.session = full;
    sidebar.cover(true);
    await becomes(tab.covered, true);
    expect(sidebar.state()).toMatchObject({ refused: false, unsaved: 0 });
  });
});
