import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

export type BuiltFile = { name: string; text: string };

/** All files of a build, by their names within it. Run `npm run build` before. */
export function filesOf(build: Build): BuiltFile[] {
  const folder = join('.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}

export function textOf(build: Build, name: string): string {
  return readFileSync(join('.output', build, name), 'utf8');
}

/** Files that the check for forbidden calls can read. Icons hold no calls. */
const readable = ['.js', '.html', '.css', '.json'];
const pictures = ['.png', '.svg'];

/** The files of a kind that nobody looks into. */
export function unreadIn(files: readonly BuiltFile[]): string[] {
  return files.map(({ name }) => name).filter((name) => ![...readable, ...pictures].includes(extname(name)));
}

/**
 * A page and all that the browser loads before it shows something: what its HTML names, and what those import.
 *
 * @throws Error if a file that is named is not there
 */
export function firstLoadOf(files: readonly BuiltFile[], page: string): BuiltFile[] {
  const loaded = new Set([page]);
  for (const name of loaded) // a Set also visits what is added on the way
    for (const next of namedIn(fileIn(files, name))) loaded.add(next);
  return [...loaded].map((name) => fileIn(files, name));
}

function fileIn(files: readonly BuiltFile[], name: string): BuiltFile {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`${name} is named but not built`);
  return file;
}

function namedIn({ name, text }: BuiltFile): string[] {
  const named = name.endsWith('.html')
    ? text.matchAll(/\s(?:src|href)="([^"]+)"/g)
    : name.endsWith('.js')
      ? text.matchAll(/\b(?:from|import)\s*["']([^"']+\.js)["']/g)
      : [];
  const base = new URL(name, 'https://built/');
  return [...named].map(([, path = '']) => new URL(path, base).pathname.slice(1));
}
