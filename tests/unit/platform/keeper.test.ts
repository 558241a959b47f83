import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CaseFile,
  type Change,
  decodeCase,
  encodeCase,
  type LinkState,
  type Store,
} from '../../../lib/casefile/index.ts';
import { exampleCase, huabei } from '../casefile/example.ts';
import { fakeBrowser } from './fakeBrowser.ts';

const fake = fakeBrowser();
const { keepCase } = await import('../../../lib/platform/keeper.ts');
const { connectView } = await import('../../../lib/platform/link.ts');

const typed = (text: string): Change => ({ type: 'draftTyped', field: 'debt.unpaid', text });
const settle = () => new Promise((done) => setTimeout(done, 5));
const full = (store: Store): Store => ({
  ...store,
  set: () => Promise.reject(new Error('QuotaExceededError')),
});

function begin(stored: Parameters<typeof fake.renew>[0] = {}) {
  fake.renew(stored);
  keepCase();
}

/** A view, and what it shows last. */
async function open() {
  const shown: LinkState[] = [];
  const link = connectView((state) => shown.push(state));
  await settle();
  const last = (): LinkState => {
    const state = shown.at(-1);
    if (!state) throw new Error('nothing shown');
    return state;
  };
  return { ...link, last, shown };
}

/** A view of our own making, which says anything. */
async function speak(...messages: unknown[]) {
  const { port, answers } = listen();
  await settle();
  for (const message of messages) port.postMessage(message);
  await settle();
  return answers.slice(1);
}

function listen() {
  const port = (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.connect({ name: 'view' });
  const answers: unknown[] = [];
  port.onMessage.addListener((message: unknown) => answers.push(message));
  return { port, answers };
}

declare const chrome: {
  runtime: {
    connect(to: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(listener: (message: unknown) => void): void };
    };
  };
};

beforeEach(() => begin());

describe('a message that makes no sense', () => {
  it.each([
    ['nothing', null],
    ['a word', 'erase'],
    ['a type that is not known', { type: 'forget', n: 'n' }],
    ['no type', { n: 'n' }],
    ['a change that is nothing', { type: 'change', n: 'n', change: null }],
    ['a change that cannot be read again', { type: 'change', n: 'n', change: { type: 'planSet', plan: 1 } }],
    ['no place', { type: 'keepIn', n: 'n' }],
    ['a place that every object has', { type: 'keepIn', n: 'n', where: 'constructor' }],
  ])('is refused and changes nothing: %s', async (_, message) => {
    begin({ local: encodeCase(exampleCase) });
    expect(await speak(message)).toEqual([expect.objectContaining({ type: 'refused' })]);
    expect(fake.thrown).toEqual([]);
    expect(decodeCase(await fake.places.local.getAll())).toEqual({ file: exampleCase, unreadable: [] });
  });
});

describe('moving', () => {
  it('twice at once loses nothing', async () => {
    const view = await open();
    view.send({ type: 'debtSet', debt: huabei });
    view.keepIn('local');
    view.keepIn('local');
    await settle();
    expect(view.last()).toMatchObject({ where: 'local', file: { debts: { d1: huabei } } });
    expect(decodeCase(await fake.places.local.getAll()).file.debts).toEqual({ d1: huabei });
    expect(await fake.places.session.getAll()).toEqual({});
  });

  it('to and fro, asked by two views while a third types, ends where it was asked last', async () => {
    const [a, b, c] = [await open(), await open(), await open()];
    for (let i = 0; i < 20; i += 1) {
      a.keepIn('local');
      b.keepIn('session');
      c.send(typed(String(i)));
    }
    a.keepIn('local');
    await settle();
    await settle();
    for (const { last } of [a, b, c]) expect(last()).toMatchObject({ where: 'local', unsaved: 0 });
    expect(decodeCase(await fake.places.local.getAll()).file.drafts).toEqual({ 'debt.unpaid': '19' });
    expect(await fake.places.session.getAll()).toEqual({});
  });

  it('as the background wakes is not taken for a move to where it begins', async () => {
    begin({ local: encodeCase(exampleCase) });
    await speak();
    fake.restart(keepCase);
    const port = chrome.runtime.connect({ name: 'view' });
    await Promise.resolve();
    port.postMessage({ type: 'keepIn', n: 'n', where: 'session' });
    await settle();
    expect(await fake.places.local.getAll()).toEqual({});
    expect(await fake.places.session.getAll()).toHaveProperty(['case/debts/d1']);
  });
});

describe('the background is stopped', () => {
  it('before it has moved the case: the next one does', async () => {
    const view = await open();
    view.send({ type: 'debtSet', debt: huabei });
    view.keepIn('local');
    fake.restart(keepCase);
    await settle();
    expect(view.last()).toMatchObject({ where: 'local', unsaved: 0, file: { debts: { d1: huabei } } });
    expect(decodeCase(await fake.places.local.getAll()).file.debts).toEqual({ d1: huabei });
    expect(await fake.places.session.getAll()).toEqual({});
  });

  it('before it has erased the case: the next one does, and what came after is there', async () => {
    begin({ local: encodeCase(exampleCase) });
    const view = await open();
    view.erase();
    view.send(typed('8640'));
    fake.restart(keepCase);
    await settle();
    expect(view.last()).toMatchObject({ where: 'session', unsaved: 0, file: { debts: {} } });
    expect(await fake.places.local.getAll()).toEqual({});
    expect(await fake.places.session.getAll()).toHaveProperty(['case/drafts', 'data'], {
      'debt.unpaid': '8640',
    });
  });
});

it('while another page moves the case, what is typed never falls back to an older text, on screen or in storage', async () => {
  fake.slow(() => new Promise((done) => setImmediate(done)));
  const [a, b] = [await open(), await open()];
  const written: number[] = [];
  for (const name of ['local', 'session'] as const) {
    const store = fake.places[name];
    const set: Store['set'] = (items) => {
      for (const value of Object.values(items)) {
        const text = (value as { data?: Record<string, string> }).data?.['debt.unpaid'];
        if (text !== undefined) written.push(Number(text));
      }
      return store.set(items);
    };
    fake.places[name] = { ...store, set };
  }
  for (let i = 1; i <= 200; i += 1) {
    a.send(typed(String(i)));
    if (i % 20 === 0) b.keepIn(i % 40 === 0 ? 'session' : 'local');
    if (i % 7 === 0) await new Promise((done) => setImmediate(done));
  }
  await expect.poll(() => a.last().unsaved).toBe(0);
  await settle();
  const shown = a.shown.map(({ file }) => Number(file.drafts['debt.unpaid'] ?? 0));
  const sorted = (all: number[]) => [...all].sort((one, other) => one - other);
  expect(shown).toEqual(sorted(shown));
  expect(written).toEqual(sorted(written));
  expect(b.last().file.drafts).toEqual({ 'debt.unpaid': '200' });
});

describe('moving to this computer while its storage is full', () => {
  const started: Change = { type: 'started', on: '2026-11-24' };

  it('is told until it is there, though what comes behind it is stored', async () => {
    const view = await open();
    const { local } = fake.places;
    fake.places.local = full(local);
    view.keepIn('local');
    view.send(started);
    await settle();
    view.send(typed('8640'));
    await settle();
    expect(view.last()).toMatchObject({ where: 'session', unmoved: 'local', refused: false, unsaved: 0 });
    fake.places.local = local;
    view.keepIn('local');
    await settle();
    expect(view.last()).toMatchObject({ where: 'local', file: { drafts: { 'debt.unpaid': '8640' } } });
    expect(view.last().unmoved).toBeUndefined();
  });

  it('is told no more after erasing', async () => {
    const view = await open();
    fake.places.local = full(fake.places.local);
    view.keepIn('local');
    await settle();
    expect(view.last().unmoved).toBe('local');
    view.erase();
    await settle();
    expect(view.last().unmoved).toBeUndefined();
  });
});

describe('the launcher on open pages', () => {
  const off: CaseFile = { ...exampleCase, settings: { ...exampleCase.settings, launcher: false } };

  it.each<[string, boolean, Change[]]>([
    ['goes when it is switched off', false, [{ type: 'settingSet', setting: 'launcher', on: false }]],
    ['goes when a file is imported in which it is off', false, [{ type: 'caseReplaced', file: off }]],
    [
      'is back when that is undone',
      true,
      [
        { type: 'caseReplaced', file: off },
        { type: 'caseReplaced', file: exampleCase },
      ],
    ],
  ])('%s', async (_, shown, changes) => {
    const told: unknown[] = [];
    const launcher = chrome.runtime.connect({ name: 'launcher' });
    launcher.onMessage.addListener((message) => told.push(message));
    const view = await open();
    for (const change of changes) view.send(change);
    await settle();
    expect(told).toHaveLength(1 + changes.length);
    expect(told.at(-1)).toEqual({ type: 'launcher', shown });
  });
});

describe('storage that is full', () => {
  it('is left for this session alone: what was refused is stored there, without another edit', async () => {
    const view = await open();
    view.keepIn('local');
    await settle();
    fake.places.local = full(fake.places.local);
    view.send(typed('8640'));
    await settle();
    expect(view.last()).toMatchObject({ where: 'local', refused: true, unsaved: 1 });
    view.keepIn('session');
    await settle();
    expect(view.last()).toMatchObject({ where: 'session', refused: false, unsaved: 0 });
  });

  it('the newer text stays over the older, whichever of the two was stored', async () => {
    const view = await open();
    const { session } = fake.places;
    let refusals = 1;
    fake.places.session = {
      ...session,
      set: (items) => (refusals-- > 0 ? full(session).set(items) : session.set(items)),
    };
    view.send(typed('86400'));
    view.send(typed('8640'));
    await settle();
    expect(view.last()).toMatchObject({ refused: true, file: { drafts: { 'debt.unpaid': '8640' } } });
    view.send({ type: 'debtSet', debt: huabei });
    await settle();
    expect(view.last()).toMatchObject({
      refused: false,
      unsaved: 0,
      file: { drafts: { 'debt.unpaid': '8640' } },
    });
    expect(await session.getAll()).toHaveProperty(['case/drafts', 'data'], { 'debt.unpaid': '8640' });
  });

  it('what was refused does not come back after erasing', async () => {
    const view = await open();
    const { session } = fake.places;
    fake.places.session = full(session);
    view.send(typed('8640'));
    await settle();
    fake.places.session = session;
    view.erase();
    await settle();
    expect(view.last()).toMatchObject({ file: { drafts: {} }, unsaved: 0 });
    expect([await fake.places.local.getAll(), await session.getAll()]).toEqual([{}, {}]);
  });
});

it('storage that cannot be read: the view opens, says so, and nothing is written', async () => {
  const kept = { ...fake.places.local };
  fake.renew();
  fake.places.local = {
    ...fake.places.local,
    getAll: () => Promise.reject(new Error('corrupted')),
    set: kept.set,
  };
  keepCase();
  const view = await open();
  view.send(typed('8640'));
  await settle();
  expect(view.last()).toMatchObject({
    unreadable: ['*'],
    refused: true,
    file: { drafts: { 'debt.unpaid': '8640' } },
  });
  expect([await kept.getAll(), await fake.places.session.getAll()]).toEqual([{}, {}]);
});

it('three views that type while the background is stopped again and again show the same, each change once', async () => {
  fake.slow(() => new Promise((done) => setImmediate(done)));
  const views = [await open(), await open(), await open()];
  const call = { type: 'callStarted', call: 'c', kind: 'outgoing', at: 0 } as const;
  views[0]?.send({ ...call, first: { id: 'first', at: 0, kind: 'back' } });
  await settle();
  for (let i = 0; i < 120; i += 1) {
    views[i % 3]?.send({
      type: 'callWent',
      call: 'c',
      event: { id: `e${i}`, at: i, kind: 'note', words: `${i}` },
    });
    if (i % 25 === 12) {
      await settle();
      fake.restart(keepCase);
    }
  }
  await expect.poll(() => views.map(({ last }) => last().unsaved), { timeout: 4000 }).toEqual([0, 0, 0]);
  const events = views.map(({ last }) => last().file.records.c?.events.map(({ id }) => id));
  expect(new Set(events[0])).toHaveLength(121);
  expect(events[0]).toHaveLength(121);
  expect([events[1], events[2]]).toEqual([events[0], events[0]]);
  expect(fake.thrown).toEqual([]);
});

it('a background that does not start is not asked without a pause, and what waited is sent when it does', async () => {
  fake.renew();
  const view = connectView(() => undefined);
  view.send(typed('8640'));
  await settle();
  await settle();
  expect(fake.connections()).toBe(1);
  keepCase();
  await expect.poll(() => fake.places.session.getAll()).toHaveProperty(['case/drafts']);
});

it('a view whose extension has gone does not connect again', async () => {
  await open();
  const before = fake.connections();
  fake.uninstall();
  await settle();
  expect([fake.connections(), fake.thrown]).toEqual([before, []]);
});

it('a view that speaks before it was told anything is answered, too', async () => {
  // Read from the disk, the case is there later than the answer to whether amounts are covered.
  begin({ local: encodeCase(exampleCase) });
  const { port, answers } = listen();
  port.postMessage({ type: 'cover', n: 'first', on: true });
  await settle();
  expect(answers).toContainEqual({ type: 'covered', n: 'first', on: true });
});

it('what only fills the log of the disk, left by a crash, goes where nothing is kept on it', async () => {
  begin({ local: { filler: '  ' } });
  const view = await open();
  expect(view.last()).toMatchObject({ where: 'session' });
  expect(await fake.places.local.getAll()).toEqual({});
});
