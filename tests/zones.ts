import { spawnSync } from 'node:child_process';

/**
 * Long, or without any clock: their dates are text, worked with in lib/dates, which is tried in all zones. Once is
 * enough for them.
 */
const once = ['second', 'options', 'compare', 'yearly', 'several', 'judge'].map(
  (name) => `**/plan/${name}.test.ts`,
);
once.push('**/{scam,answers,intake,agreement,practise}/**');
once.push('**/call/moves.test.ts', '**/rights/{conduct,random}.test.ts', '**/debt/any.test.ts');

/** The content has no dates, so one zone is enough for it; no figure may hang on the zone of the machine. `--all`: also east of China. */
const runs = [
  { zone: 'America/New_York', folders: ['tests/unit'], without: once },
  ...(process.argv.includes('--all')
    ? [{ zone: 'Pacific/Kiritimati', folders: ['tests/unit'], without: once }]
    : []),
  { zone: 'Asia/Shanghai', folders: ['tests/unit', 'tests/content'], without: [] },
];

/** Runs the tests of those folders as on a machine of that zone. */
function run({ zone, folders, without }: (typeof runs)[number]): boolean {
  console.info(`\nTZ=${zone} vitest run ${folders.join(' ')}`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      ...without.map((file) => `--exclude=${file}`),
      ...folders,
    ],
    { env: { ...process.env, TZ: zone, NO_COLOR: '1' }, stdio: 'inherit' },
  );
  return status === 0;
}

const failed = runs.filter((one) => !run(one)).map(({ zone }) => zone);
if (failed.length > 0) {
  console.error(`Failed in ${failed.join(', ')}.`);
  process.exitCode = 1;
}
