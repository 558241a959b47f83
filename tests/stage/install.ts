import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where packages of the system can be installed without asking anybody: Debian and Ubuntu, as root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of the system.
 *
 * @returns false if it did not work; apt-get has then said why
 */
export function installPackages(names: string[]): boolean {
  console.log(`Installing ${names.join(' and ')} with apt-get; this can take some minutes.`);
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...names]);
}

/**
 * Lets the test package fetch a Chromium of its own.
 *
 * @returns false if it did not work; playwright has then said why
 */
export function installPlaywrightChromium(): boolean {
  console.log('Installing Chromium with playwright; this can take some minutes.');
  // As root playwright can also install the libraries that Chromium needs.
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return run('npx', ['playwright', 'install', '--no-shell', ...libraries, 'chromium']);
}

/** What a program says to the user would bury our one line; its complaints are kept. */
function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // npx is a batch file on Windows.
    shell: process.platform === 'win32',
  });
  return status === 0;
}
