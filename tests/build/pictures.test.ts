import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const home = join(import.meta.dirname, '../..');
const store = 'docs/pictures/store';
const readme = readFileSync(join(home, 'README.md'), 'utf8');
const named = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({
  alt,
  path,
}));
const storePictures = readdirSync(join(home, store));
const all = [
  ...new Set([...named.map(({ path }) => path), ...storePictures.map((name) => `${store}/${name}`)]),
];

/** Signature, length and name of the first chunk, width, height, bits, colours: 2 is without transparency. */
function pngHeader(path: string) {
  const bytes = readFileSync(join(home, path));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours: bytes[25] };
}

/** What git has of them; unpacked without its history, a folder holds what was in it. */
function inRepository(paths: string[]): string[] {
  if (!existsSync(join(home, '.git'))) return paths.filter((path) => existsSync(join(home, path)));
  return execFileSync('git', ['ls-files', '-z', '--', ...paths], { cwd: home, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
}

it('every picture that the README names, and each for the stores, is in the repository', () => {
  expect(named.length).toBeGreaterThan(4);
  expect(inRepository(all).sort()).toEqual(all.sort());
});

it.each(named)('$path is described in Chinese', ({ alt }) => expect(alt).toMatch(/\p{Script=Han}{4}/u));

it.each(all)('%s is a picture of at most 300 kB', (path) =>
  expect(readFileSync(join(home, path)).length).toBeLessThan(300_000),
);

describe('for the stores', () => {
  it('there are five, as many as Chrome shows', () => expect(storePictures).toHaveLength(5));

  it.each(storePictures)('%s is 1280 x 800 and without transparency', (name) =>
    expect(pngHeader(join(store, name))).toEqual({ width: 1280, height: 800, colours: 2 }),
  );
});
