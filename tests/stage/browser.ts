import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChineseFont } from './fonts.ts';
import { canInstallPackages, installPackages, installPlaywrightChromium } from './install.ts';

/** From this version on Google Chrome, and only it, ignores `--load-extension`. */
const firstChromeWithoutExtensions = 137;

/**
 * The path of a Chromium that can load the extension.
 *
 * @returns undefined if this machine has none
 * @throws Error if HUANDEQI_CHROMIUM names a file that is not there
 */
function findChromium(): string | undefined {
  const wanted = process.env.HUANDEQI_CHROMIUM;
  if (wanted && !existsSync(wanted))
    throw new Error(`HUANDEQI_CHROMIUM is ${wanted}, but there is no such file.`);
  return wanted || [...chromiums(), chromium.executablePath(), ...brandedBrowsers()].find(loadsExtensions);
}

/**
 * Like `findChromium`, but installs one, and a Chinese font, if there is none.
 *
 * @throws Error with a sentence for the user if that does not work
 */
export function ensureChromium(): string {
  const path = findChromium() ?? installChromium();
  if (!path) {
    throw new Error(
      'There is no Chromium here and none could be installed: install Chromium by hand, or set HUANDEQI_CHROMIUM to the path of one.',
    );
  }
  ensureChineseFont();
  return path;
}

function installChromium(): string | undefined {
  if (canInstallPackages() && installPackages(['chromium', 'fonts-noto-cjk'])) {
    // On Ubuntu that package may be an empty shell around a snap; then there is still none.
    const installed = findChromium();
    if (installed) return installed;
  }
  return installPlaywrightChromium() ? findChromium() : undefined;
}

/**
 * The path of a Firefox; installs one, and a Chinese font, if there is none.
 *
 * @throws Error with a sentence for the user if that does not work
 */
export function ensureFirefox(): string {
  const path = findFirefox() ?? (canInstallPackages() && installPackages(['firefox-esr']) && findFirefox());
  if (!path) {
    throw new Error(
      'There is no Firefox here and none could be installed: install Firefox 140 or newer by hand, or set HUANDEQI_FIREFOX to the path of one.',
    );
  }
  ensureChineseFont();
  return path;
}

/** @throws Error if HUANDEQI_FIREFOX names a file that is not there */
function findFirefox(): string | undefined {
  const wanted = process.env.HUANDEQI_FIREFOX;
  if (wanted && !existsSync(wanted))
    throw new Error(`HUANDEQI_FIREFOX is ${wanted}, but there is no such file.`);
  return wanted || firefoxes().find((path) => existsSync(path));
}

function firefoxes(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return programFolders().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'));
    default:
      return ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  }
}

function chromiums(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
    case 'win32':
      return programFolders().map((folder) => join(folder, 'Chromium/Application/chrome.exe'));
    default:
      return ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
  }
}

/** After playwright's own, because Google Chrome will most likely be too new. */
function brandedBrowsers(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ];
    case 'win32':
      // No Google Chrome: on Windows it does not tell its version.
      return programFolders().map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe'));
    default:
      return ['microsoft-edge', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);
  }
}

function programFolders(): string[] {
  const { 'ProgramFiles(x86)': programs32, ProgramFiles: programs, LOCALAPPDATA: local } = process.env;
  return [programs32, programs, local].filter((folder) => folder !== undefined);
}

function loadsExtensions(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const chrome = /^Google Chrome (\d+)/.exec(stdout ?? '')?.[1];
  return status === 0 && !(Number(chrome) >= firstChromeWithoutExtensions);
}

if (import.meta.main) {
  try {
    console.log(ensureChromium());
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  }
}
