import type { CaseFile } from '../../lib/casefile/index.ts';
import { App } from '../stage/app.ts';
import { crashAndCompare } from '../stage/crash.ts';
import { Stage } from '../stage/stage.ts';
import { Wire } from '../stage/wire.ts';

export type CrashFigures = {
  crashes: number;
  acknowledged: number;
  /** Stored before the crash though nobody had heard of it yet: the crash was in the middle. */
  beyond: number;
  problems: string[];
};

/** A profile is thrown away after so many, or the case would outgrow its storage. */
const PER_PROFILE = 20;

/** Kills the browser again and again in the middle of writes. */
export async function crash(times: number, report: (figures: CrashFigures) => void): Promise<CrashFigures> {
  const figures: CrashFigures = { crashes: 0, acknowledged: 0, beyond: 0, problems: [] };
  while (figures.crashes < times) {
    const stage = await Stage.open({ headless: true, now: null });
    await new App(await stage.extension.openApp()).begin('local');
    for (let i = 0; i < PER_PROFILE && figures.crashes < times; i += 1) {
      const after = Math.floor(Math.random() * 120);
      const { acknowledged, stored, lost, unreadable } = await crashAndCompare(stage, figures.crashes, after);
      figures.crashes += 1;
      figures.acknowledged += acknowledged;
      figures.beyond += Math.max(0, stored - acknowledged);
      figures.problems.push(...[...lost, ...unreadable].map((what) => `crash ${figures.crashes}: ${what}`));
    }
    await stage.close();
    report(figures);
  }
  return figures;
}

/** Puts each case into the app, as an import does, and looks whether it still draws. Returns what went wrong. */
export async function showAll(files: readonly CaseFile[]): Promise<string[]> {
  const stage = await Stage.open({ headless: true, now: null });
  const problems: string[] = [];
  const page = await stage.extension.openApp();
  page.on('pageerror', ({ message }) => problems.push(message));
  const wire = await Wire.open(page, 'show-');
  for (const file of files) {
    const settings = { startedOn: '2026-11-24' } as const;
    await wire.send([{ type: 'caseReplaced', file: { ...file, settings } }]);
    while ((await wire.waiting()) > 0);
    await page.reload();
    await new App(page).whenOpen();
    await Wire.open(page, 'show-');
    if ((await page.getByRole('list', { name: '协商清单' }).count()) !== 1) problems.push('no checklist');
  }
  await stage.close();
  return problems;
}
