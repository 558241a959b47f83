import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleNow } from '../stage/clock.ts';
import type { Shot } from '../stage/journey.ts';
import { Stage } from '../stage/stage.ts';
import { playScenes } from './scenes.ts';

type Series = {
  folder: string;
  /** Pixels of the picture to one of the page. */
  scale: number;
  /** The step of the scenes that is a picture, under its name in the folder, and how much of the window it shows. */
  shows: Record<string, [name: string, what: 'sidebar' | 'page']>;
};

/** The sidebar is 400 px wide at the right. */
const SIDEBAR = 400;
/** What the stores of Chrome and Edge ask for. */
const [WIDTH, HEIGHT] = [1280, 800];

const docs = join(import.meta.dirname, '../../docs/pictures');

const all: Series[] = [
  {
    folder: docs,
    scale: 2,
    shows: {
      home: ['home', 'sidebar'],
      offer: ['call', 'sidebar'],
      picking: ['picking', 'page'],
      pasting: ['pasting', 'sidebar'],
      agreement: ['agreement', 'sidebar'],
    },
  },
  {
    folder: join(docs, 'store'),
    scale: 1,
    shows: {
      home: ['1-home', 'page'],
      offer: ['2-call', 'page'],
      picking: ['3-picking', 'page'],
      pasting: ['4-pasting', 'page'],
      collector: ['5-collector', 'page'],
    },
  },
];

/** `npm run pictures`: takes those of the README and those of the stores, on our own page, with made-up figures. */
for (const series of all) await takeSeries(series);

async function takeSeries({ folder, scale, shows }: Series): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stage = await Stage.open({ headless: true, now: exampleNow, scale, width: WIDTH, height: HEIGHT });
  const shot: Shot = async (step) => {
    const [page, shown] = [stage.context.pages().at(-1), shows[step]];
    if (!page || !shown) return;
    const [name, what] = shown;
    const left = what === 'sidebar' ? WIDTH - SIDEBAR : 0;
    await page.screenshot({
      path: join(folder, `${name}.png`),
      clip: { x: left, y: 0, width: WIDTH - left, height: HEIGHT },
      animations: 'disabled',
    });
  };
  try {
    await playScenes(stage, shot);
  } finally {
    await stage.close();
  }
}
