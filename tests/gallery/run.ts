import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveGallery } from './serve.ts';

/** `npm run gallery` shows it; `npm run gallery -- --shots DIR` leaves a picture of every example in every setting. */
const { shots } = parseArgs({ options: { shots: { type: 'string' } } }).values;
if (shots) process.exitCode = takePictures(resolve(shots));
else console.info(`The gallery: ${(await serveGallery()).address} (Ctrl+C ends it)`);

function takePictures(folder: string): number {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/gallery'],
    { env: { ...process.env, GALLERY_SHOTS: folder }, stdio: 'inherit' },
  );
  console.info(`Pictures: ${folder}`);
  return status ?? 1;
}
