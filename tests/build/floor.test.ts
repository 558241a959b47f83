import { describe, expect, it } from 'vitest';
import { filesOf } from './checks/built.ts';
import { newerThanFloor } from './checks/floor.ts';

it('the files for Chrome use nothing newer than Chromium 109', () =>
  expect(filesOf('chrome-mv3').flatMap(({ name, text }) => newerThanFloor(name, text))).toEqual([]));

describe('what is newer is reported', () => {
  it.each([
    ['a sorted copy', 'rows.toSorted(c)'],
    ['one of a call', 'rows()?.toReversed()'],
    ['groups', 'Object.groupBy(a,f)'],
    ['sets', 'a.isSubsetOf(b)'],
    ['a promise', 'Promise.withResolvers()'],
    ['signals', 'AbortSignal.any([a,b])'],
    ['a popover', 'e("div",{popover:"auto"})'],
    ['one that is shown', 'e.showPopover()'],
    ['one in HTML', '<button popovertarget=a>'],
  ])('%s', (_, text) => expect(newerThanFloor('a.js', text)).toHaveLength(1));
});

it.each([
  ['what Preact asks for first', 'p.moveBefore?p.moveBefore(a,b):p.insertBefore(a,b)'],
  ['what is shown only where there is such a thing', 'if("popover"in e){e.popover="manual";e.showPopover()}'],
  ['the same word of our own', 'union(a,b);try{x()}catch{}'],
])('%s is not', (_, text) => expect(newerThanFloor('a.js', text)).toEqual([]));
