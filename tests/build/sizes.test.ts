import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuiltFile, builds, filesOf, firstLoadOf } from './checks/built.ts';

/** Bytes when packed by gzip. */
const gz = (files: readonly BuiltFile[]) =>
  files.reduce((bytes, { text }) => bytes + gzipSync(text, { level: 9 }).length, 0);

describe.each(builds)('%s is small', (build) => {
  const files = filesOf(build);

  it.each([
    {
      what: 'the content script',
      loads: files.filter(({ name }) => name.startsWith('content-scripts/')),
      most: 2_500,
    },
    // Only when somebody points at the page.
    { what: 'the picker', loads: files.filter(({ name }) => name === 'picker.js'), most: 15_000 },
    { what: 'the first load of the app', loads: firstLoadOf(files, 'sidepanel.html'), most: 60_000 },
  ])('$what: at most $most bytes, packed', ({ what, loads, most }) => {
    console.info(
      `${build}, ${what}: ${gz(loads)} of ${most} bytes (${loads.map(({ name }) => name).join(', ')})`,
    );
    expect(loads).not.toEqual([]);
    expect(gz(loads)).toBeLessThanOrEqual(most);
  });
});

describe('the first load', () => {
  const page = {
    name: 'app.html',
    text: '<script type="module" src="/chunks/app.js"></script><link rel="stylesheet" href="/a.css">',
  };
  const app = {
    name: 'chunks/app.js',
    text: 'import{a}from"./shared.js";const later=()=>import("./later.js")',
  };
  const shared = { name: 'chunks/shared.js', text: 'export const a=1' };
  const style = { name: 'a.css', text: 'a{}' };
  const later = { name: 'chunks/later.js', text: '' };

  it('is all that the page needs, also what its scripts import, but not what is loaded later', () =>
    expect(
      firstLoadOf([later, shared, style, app, page], 'app.html')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a.css', 'app.html', 'chunks/app.js', 'chunks/shared.js']));

  it('is not measured with a file missing', () =>
    expect(() => firstLoadOf([page, app, style], 'app.html')).toThrow('shared.js'));
});
