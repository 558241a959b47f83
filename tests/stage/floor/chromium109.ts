import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The package holds a Chromium for this system alone. */
export const runsChromium109 = process.platform === 'linux' && process.arch === 'x64';

const packed = fileURLToPath(import.meta.resolve('@sparticuz/chromium/bin/chromium.br'));
const unpacked = join(import.meta.dirname, '../../../node_modules/.cache/huandeqi/chromium-109');

/**
 * The path of a Chromium 109, the oldest that we promise to work in: it lies packed in the test package, and nothing is
 * fetched. Not by that package's own function: that one takes whatever lies in the folder that all users share, even
 * half written.
 */
export async function chromium109(): Promise<string> {
  if (existsSync(unpacked)) return unpacked;
  await mkdir(dirname(unpacked), { recursive: true });
  const partly = `${unpacked}-${process.pid}`;
  await writeFile(partly, brotliDecompressSync(await readFile(packed)), { mode: 0o755 });
  await rename(partly, unpacked);
  return unpacked;
}
