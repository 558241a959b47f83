import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { exampleNow } from './clock.ts';
import { type Shot, walkJourney } from './journey.ts';
import { Stage } from './stage.ts';

const pictures = join(import.meta.dirname, '../../pictures');

/** What `npm start` does after the build: lets a person try the extension, or takes pictures of it. */
async function start(): Promise<void> {
  await (hasDisplay() ? letTry() : takePictures());
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function letTry(): Promise<void> {
  const stage = await Stage.open({ headless: false, now: null });
  try {
    await stage.extension.openBill();
    console.log(
      'Click the tab 还得起 at the right edge of the page (or press Alt+Shift+H); close the browser to end.',
    );
    await lastPageClosed(stage.context);
  } finally {
    await stage.close();
  }
}

/** On macOS a browser without windows still runs. */
function lastPageClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const resolveIfNone = () => {
      if (context.pages().length === 0) resolve();
    };
    context.on('close', () => resolve());
    context.on('page', (page) => page.on('close', resolveIfNone));
    for (const page of context.pages()) page.on('close', resolveIfNone);
  });
}

async function takePictures(): Promise<void> {
  const stage = await Stage.open({ headless: true, now: exampleNow });
  try {
    // Only now: if the stage cannot open, the pictures of the last time stay.
    await rm(pictures, { recursive: true, force: true });
    await mkdir(pictures, { recursive: true });
    await walkJourney(stage, pictureTaker(stage));
    console.log(
      `There is no display, so the extension was walked through; pictures are in ${relative('', pictures)}/`,
    );
  } finally {
    await stage.close();
  }
}

function pictureTaker(stage: Stage): Shot {
  let taken = 0;
  return async (name, of) => {
    const page = of ?? stage.context.pages().at(-1);
    const number = String(++taken).padStart(2, '0');
    await page?.screenshot({ path: join(pictures, `${number}-${name}.png`) });
  };
}

await start().catch((failure: Error) => {
  console.error(failure.message);
  process.exitCode = 1;
});
