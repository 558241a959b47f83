import { spawnSync } from 'node:child_process';

/** The content has no dates, so one zone is enough for it; no figure may hang on the zone of the machine. */
const runs = [
  { zone: 'America/New_York', folders: ['tests/unit'] },
  { zone: 'Pacific/Kiritimati', folders: ['tests/unit'] },
  { zone: 'Asia/Shanghai', folders: ['tests/unit', 'tests/content'] },
];

/** Runs the tests of those folders as on a machine of that zone. */
function run({ zone, folders }: (typeof runs)[number]): boolean {
  console.info(`\nTZ=${zone} vitest run ${folders.join(' ')}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...folders],
    { env: { ...process.env, TZ: zone, NO_COLOR: '1' }, stdio: 'inherit' },
  );
  return status === 0;
}

const failed = runs.filter((one) => !run(one)).map(({ zone }) => zone);
if (failed.length > 0) {
  console.error(`Failed in ${failed.join(', ')}.`);
  process.exitCode = 1;
}
