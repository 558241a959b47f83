import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** Bundled alone, as it would be loaded when first needed. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

it.each([
  {
    what: 'what recognises the moves',
    entry: 'lib/call/moves/index.ts',
    holds: '要今天全部还清',
    most: 15_000,
  },
  {
    what: 'the same with what tells a no and a fraud',
    entry: 'lib/call/find/index.ts',
    holds: '保证金',
    most: 24_000,
  },
  {
    what: 'the same with what few words say',
    entry: 'lib/call/heard/index.ts',
    holds: '还有一笔',
    most: 25_500,
  },
  { what: 'what sees the signs of a fraud', entry: 'lib/scam/index.ts', holds: '屏幕共享', most: 70_000 },
  {
    what: 'what reads the conduct of collectors',
    entry: 'lib/rights/conduct/index.ts',
    holds: '昨晚',
    most: 81_000,
  },
])('$what is at most $most bytes, packed', async ({ what, entry, holds, most }) => {
  const code = await bundled(entry);
  const bytes = gzipSync(code, { level: 9 }).length;
  console.info(`${what}: ${bytes} of ${most} bytes`);
  expect(code).toContain(holds);
  expect(bytes).toBeLessThanOrEqual(most);
});
