import fc from 'fast-check';
import { decodeCase, encodeCase, type FromKeeper, type ToKeeper } from '../../lib/casefile/index.ts';
import { manyChanges } from '../stage/crash.ts';
import { exampleCase } from '../unit/casefile/example.ts';
import { fakeBrowser } from '../unit/platform/fakeBrowser.ts';
import { cuts, damage } from './mutate.ts';

export type MessageFigures = Record<FromKeeper['type'], number>;

type Port = {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: FromKeeper) => void): void };
};

const sound: ToKeeper[] = [
  ...manyChanges(0, 60).map((change, i) => ({ type: 'change', n: String(i), change }) as const),
  {
    type: 'change',
    n: 'plan',
    change: { type: 'planSet', plan: { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } },
  },
  { type: 'change', n: 'setting', change: { type: 'settingSet', setting: 'launcher', on: false } },
  { type: 'change', n: 'file', change: { type: 'caseReplaced', file: exampleCase } },
  { type: 'keepIn', n: 'local', where: 'local' },
  { type: 'keepIn', n: 'session', where: 'session' },
  { type: 'erase', n: 'erase' },
  { type: 'cover', n: 'cover', on: true },
];

const anyMessage = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...sound), cuts)
      .map(([message, all]) => damage(structuredClone(message), all)),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...sound) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/**
 * Says anything to the background, through the same port as the app. Nothing throws, each message has its answer, and
 * whatever is stored can be read.
 *
 * @throws Error with the messages, and the seed to see it again
 */
export async function fuzzMessages(runs: number, seed: number): Promise<MessageFigures> {
  const fake = fakeBrowser();
  const { keepCase } = await import('../../lib/platform/keeper.ts');
  const figures: MessageFigures = { changed: 0, covered: 0, refused: 0, snapshot: 0 };
  const property = fc.asyncProperty(
    fc.array(anyMessage, { minLength: 20, maxLength: 20 }),
    async (messages) => {
      fake.renew({ local: encodeCase(exampleCase) });
      keepCase();
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { connect(to: { name: string }): Port } };
      };
      const port = chrome.runtime.connect({ name: 'view' });
      let answers = 0;
      port.onMessage.addListener(({ type }) => {
        answers += 1;
        figures[type] += 1;
      });
      for (const message of messages) port.postMessage(message);
      for (let turns = 0; answers <= messages.length && turns < 1000; turns += 1)
        await new Promise((done) => setImmediate(done));
      if (answers !== messages.length + 1)
        throw new Error(`${answers} answers to ${messages.length} messages`);
      if (fake.thrown.length > 0) throw fake.thrown[0];
      const session = Object.entries(await fake.places.session.getAll())
        .filter(([key]) => !key.startsWith('cover/'))
        .map(([key, value]) => [key.replace('case/', ''), value]);
      for (const items of [await fake.places.local.getAll(), Object.fromEntries(session)]) {
        const { unreadable } = decodeCase(items);
        if (unreadable.length > 0) throw new Error(`${unreadable} cannot be read`);
      }
    },
  );
  await fc.assert(property, { numRuns: Math.ceil(runs / 20), seed, endOnFailure: true });
  return figures;
}
