import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

it('what reads the conduct of collectors is at most 20000 bytes, packed', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'lib/rights/conduct/index.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const bytes = gzipSync(code, { level: 9 }).length;
  console.info(`conductIn: ${bytes} of 20000 bytes`);
  expect(code).toContain('昨晚');
  expect(bytes).toBeLessThanOrEqual(20_000);
});
