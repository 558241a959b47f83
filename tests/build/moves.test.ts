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

it('what recognises the moves is at most 15000 bytes, packed', async () => {
  const code = await bundled('lib/call/moves/index.ts');
  const bytes = gzipSync(code, { level: 9 }).length;
  console.info(`findMoves: ${bytes} of 15000 bytes`);
  expect(code).toContain('要今天全部还清');
  expect(bytes).toBeLessThanOrEqual(15_000);
});

it('what sees the signs of a fraud is at most 30000 bytes, packed', async () => {
  const code = await bundled('lib/scam/index.ts');
  const bytes = gzipSync(code, { level: 9 }).length;
  console.info(`scamSigns: ${bytes} of 30000 bytes`);
  expect(code).toContain('屏幕共享');
  expect(bytes).toBeLessThanOrEqual(30_000);
});
