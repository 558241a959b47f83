import { App } from '../stage/app.ts';
import { crashAndCompare } from '../stage/crash.ts';
import { canKill } from '../stage/kill.ts';
import { expect, test } from './fixtures.ts';

// The real date: moving it would take time at each start.
test.use({ now: null });
test.skip(!canKill, 'Only on Linux are the processes of a browser found.');
// A browser is started once more than it is killed: on two cores five times take nearly a minute.
test.setTimeout(120_000);

for (const { times, kills, tag } of [
  { times: 'twice', kills: [3, 40], tag: [] },
  { times: 'five times', kills: [3, 40, 90, 150, 11], tag: '@long' },
]) {
  test(`killed ${times} in the middle of writes: every acknowledged change is there, and the app opens`, {
    tag,
  }, async ({ stage }) => {
    await new App(await stage.extension.openApp()).begin('local');
    for (const [round, after] of kills.entries()) {
      const { acknowledged, stored, lost, unreadable } = await crashAndCompare(stage, round, after);
      expect({ lost, unreadable }).toEqual({ lost: [], unreadable: [] });
      expect(stored).toBeGreaterThanOrEqual(acknowledged);
    }
  });
}
