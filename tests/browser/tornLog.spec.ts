import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from '../stage/app.ts';
import type { Stage } from '../stage/stage.ts';
import { Wire } from '../stage/wire.ts';
import { expect, test } from './fixtures.ts';

// The browser is started three times.
test.setTimeout(60_000);
test.use({ now: null });

/** What a browser leaves that is killed between the head and the body of a record: `length` bytes that never came. */
async function tearLog(stage: Stage, id: string, length: number) {
  const folder = join(stage.profile, 'Default/Local Extension Settings', id);
  const log =
    (await readdir(folder))
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1) ?? '';
  const head = Buffer.alloc(7);
  head.writeUInt16LE(length, 4);
  head[6] = 1;
  await appendFile(join(folder, log), head);
}

test('what is written after a crash in the middle of a record is there at the start after the next @long', async ({
  stage,
}) => {
  await new App(await stage.extension.openApp()).begin('local');
  const { id } = stage.extension;
  await stage.closeBrowser();
  await tearLog(stage, id, 900);
  await stage.openBrowser();

  const wire = await Wire.open(await stage.extension.openApp(), 'after-');
  await wire.send([
    { type: 'draftTyped', field: 'debt.billSays', text: '8640' },
    { type: 'stepDone', step: 'one', on: '2026-11-24' },
  ]);
  await expect.poll(() => wire.acknowledged()).toBe(2);
  await stage.restart();

  const { first } = await (await Wire.open(await stage.extension.openApp(), 'last-')).seen();
  expect(first.drafts).toEqual({ 'debt.billSays': '8640' });
  expect(first.checklist).toEqual({ one: { doneOn: '2026-11-24' } });
  expect(first.settings.startedOn, 'and what was there before').toBeDefined();
});
