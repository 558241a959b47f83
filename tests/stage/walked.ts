import { App } from './app.ts';
import { type Extension, readStored, type Stored } from './extension.ts';
import type { Stage } from './stage.ts';
import { Wire } from './wire.ts';

/** What a user does from the first run on, until nothing is left to do there. */
export type Walk = (app: App) => Promise<void>;

/**
 * Cases that several tests begin with. Each is really walked once, and what the extension stored then is put back for
 * the others: no test waits for what another has typed, and nobody writes by hand what is stored.
 */
export class Walked {
  readonly #left = new Map<Walk, Stored>();

  /** @param stage  as after the start; it is again, but for what was walked */
  async put(stage: Stage, walk: Walk): Promise<void> {
    const stored = this.#left.get(walk) ?? (await walkOnce(stage.extension, walk));
    this.#left.set(walk, stored);
    // The first too: all begin alike, and the time of the beginning is set anew.
    await stage.renew(stored);
  }
}

async function walkOnce(extension: Extension, walk: Walk): Promise<Stored> {
  const page = await extension.openApp();
  await walk(new App(page));
  await settle(page);
  return page.evaluate(readStored);
}

/** The background takes one change at a time: once it has taken one that changes nothing, all before are stored. */
async function settle(page: Parameters<typeof Wire.open>[0]): Promise<void> {
  const wire = await Wire.open(page, 'settle-');
  await wire.send([{ type: 'stepReopened', step: 'never done' }]);
  while ((await wire.acknowledged()) === 0);
}
