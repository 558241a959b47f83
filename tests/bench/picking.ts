import type { Page } from '@playwright/test';
import { App } from '../stage/app.ts';
import { Picking } from '../stage/picking.ts';
import { Stage } from '../stage/stage.ts';
import type { Row } from './table.ts';
import { scriptTime } from './trace.ts';

const TIMES = 10;

/** Moves of the pointer from which one sample is made. */
const MOVES = 20;

const ADDRESS = 'https://consumeprod.alipay.com/blank.htm';

/** What a move of the pointer costs while one picks: on a small page, and on one of 20,000 nodes. */
export async function measurePicking(): Promise<Row[]> {
  const stage = await Stage.open({ headless: true, now: null });
  const app = new App(await stage.extension.openApp());
  await app.begin();
  await app.button('填第一笔').waitFor();
  const rows = [
    ...(await measureOn(stage, 'a small page', [])),
    ...(await measureOn(stage, '20,000 nodes', [fill])),
    ...(await measureOn(stage, '20,000 nodes, others in each frame', [fill, change])),
    ...(await measureOn(stage, '20,000 nodes in 250 boxes over each other', [cover])),
    ...(await measureOn(stage, '400 elements in each other', [nest])),
    ...(await measureOn(stage, 'a line of 200 kB', [stretch])),
  ];
  await stage.close();
  return rows;
}

async function measureOn(stage: Stage, what: string, prepare: readonly (() => void)[]): Promise<Row[]> {
  const page = await stage.context.newPage();
  await page.goto(ADDRESS);
  await page.evaluate(fewRows);
  for (const each of prepare) await page.evaluate(each);
  const picking = await Picking.on(page, stage.extension);
  await picking.start();
  const [atWork, byClock]: [number[], number[]] = [[], []];
  for (let n = 0; n < TIMES; n++) {
    const time = await scriptTime(page, 'chrome-extension:', () => moveAbout(page, n));
    atWork.push(time.atWork / MOVES);
    byClock.push(time.byClock / MOVES);
  }
  await page.close();
  return [
    { what: `a move, at work: ${what}`, unit: 'ms', samples: atWork, aim: 8 },
    { what: `a move, by the clock: ${what}`, unit: 'ms', samples: byClock },
  ];
}

/** A frame for each move, as the hand does it. */
async function moveAbout(page: Page, n: number): Promise<void> {
  for (let i = 0; i < MOVES; i++) {
    await page.mouse.move(60 + 40 * ((i + n) % 9), 100 + 23 * (i % 20));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Runs in the page. */
function fewRows(): void {
  const table = document.createElement('table');
  for (let row = 0; row < 30; row++) {
    const cells = table.insertRow();
    for (const text of [`10-${10 + row}`, '超市', '326.40 元', '分期', '已入账'])
      cells.insertCell().textContent = text;
  }
  document.body.append(table);
}

/** Runs in the page. */
function fill(): void {
  for (let row = 0; row < 4_000; row++) {
    const line = document.createElement('p');
    for (const text of [`第 ${row} 笔`, ' 超市 ', `${row}.40`, ' 元']) {
      const part = document.createElement('span');
      part.textContent = text;
      line.append(part);
    }
    document.body.append(line);
  }
}

/** Runs in the page, after `fill`. */
function change(): void {
  const all = [...document.querySelectorAll('p, td')];
  const next = () => {
    for (let i = 0; i < 50; i++) {
      const one = all[Math.floor(Math.random() * all.length)];
      if (one) one.textContent = `${i}.50 元`;
    }
    requestAnimationFrame(next);
  };
  next();
}

/** Runs in the page. */
function cover(): void {
  for (let layer = 0; layer < 250; layer++) {
    const box = document.createElement('div');
    box.style.cssText = 'position: absolute; inset: 0';
    for (let n = 0; n < 79; n++) box.append(document.createElement('i'));
    document.body.append(box);
  }
}

/** Runs in the page. */
function nest(): void {
  const rows = document.querySelector('table');
  let outer: Element = document.body;
  for (let n = 0; n < 400; n++) {
    const inner = document.createElement('div');
    outer.append(inner);
    outer = inner;
  }
  if (rows) outer.append(rows);
}

/** Runs in the page. */
function stretch(): void {
  const line = document.createElement('p');
  line.style.cssText = 'white-space: nowrap; overflow: hidden; margin: 0';
  line.textContent = '应还8,640.00元，'.repeat(15_000);
  document.body.prepend(line);
}
