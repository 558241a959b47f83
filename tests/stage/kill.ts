import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

type Process = { pid: number; parent: number; line: string };

/** Processes can be found and killed one by one only where the kernel lists them as files. */
export const canKill = process.platform === 'linux';

/**
 * Kills the browser of that profile as a crash does, with every process of its own, in the middle of whatever it does;
 * and takes away the mark that keeps others from the profile.
 *
 * @throws Error if no browser has that profile
 */
export async function killBrowser(profileDir: string): Promise<void> {
  const main = processes().find(
    ({ line }) => line.includes(`--user-data-dir=${profileDir}\0`) && !line.includes('--type='),
  );
  if (!main) throw new Error(`No browser with the profile ${profileDir}.`);
  await killTree(main.pid);
  for (const name of readdirSync(profileDir))
    if (name.startsWith('Singleton')) await rm(join(profileDir, name), { force: true });
}

/** Kills a process as a crash does, with all that it has started; resolves when they are gone. */
export async function killTree(root: number): Promise<void> {
  const doomed = [root, ...descendants(processes(), root)];
  for (const pid of doomed) kill(pid);
  while (processes().some(({ pid, line }) => doomed.includes(pid) && line !== '')) await nextTurn();
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name of the program, in brackets, may hold anything.
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ pid: Number(name), parent, line: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

function descendants(all: readonly Process[], of: number): number[] {
  const own = all.filter(({ parent }) => parent === of).map(({ pid }) => pid);
  return [...own, ...own.flatMap((pid) => descendants(all, pid))];
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with its parent.
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
