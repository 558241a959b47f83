import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SEEN = ['entrypoints', 'components', 'lib'];
const CONFIG = '.dependency-cruiser.mjs';
const CRUISER = resolve('node_modules/.bin/depcruise');

type Broken = { rule: string; from: string; to: string };
/** `own`: how many modules of ours were looked at. `rules`: the names of the rules that were asked. */
export type Cruise = { own: number; rules: string[]; broken: Broken[] };

type Output = {
  modules: { source: string }[];
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
};

/** Runs the import check as `npm run check` does, over the project in that folder. */
export function cruiseIn(folder: string): Cruise {
  const { stdout, stderr } = spawnSync(process.execPath, [CRUISER, '-c', CONFIG, '-T', 'json', ...SEEN], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  const { modules, summary }: Output = JSON.parse(stdout);
  return {
    own: modules.filter(({ source }) => SEEN.some((dir) => source.startsWith(`${dir}/`))).length,
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    broken: summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
  };
}

/** Text to add to a file, which is made where it does not exist. */
export type Plant = { file: string; text: string };

/** Cruises a copy of the project with more in it, and throws the copy away. */
export function cruiseWith(plants: readonly Plant[]): Cruise {
  const copy = mkdtempSync(join(tmpdir(), 'huandeqi-imports-'));
  try {
    for (const part of [...SEEN, CONFIG, 'package.json', 'tsconfig.json'])
      cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    for (const { file, text } of plants) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      appendFileSync(join(copy, file), `\n${text}\n`);
    }
    return cruiseIn(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
