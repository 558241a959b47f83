import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './install.ts';

/** Sees to it that Chinese is not drawn as empty boxes; Windows and macOS always have a font for it. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canInstallPackages() && installPackages(['fonts-noto-cjk', 'fontconfig'])) return;
  console.warn('No Chinese font: text will be drawn as boxes. Install fonts-noto-cjk.');
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
