import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { script } from '../../lib/call/index.ts';
import type { Outcome } from '../../lib/record/index.ts';
import { pages } from '../walks/pages.ts';
import { take } from '../walks/take.ts';
import { walks } from '../walks/walks.ts';
import { exampleLimit } from './example.ts';

it.each(walks)('$id ends as it says: $ends', (walk) => expect(take(walk).ends).toBe(walk.ends));

it('no walk says the limit', () => {
  const said = walks.flatMap((walk) => take(walk).rows).filter(({ who }) => who === 'me');
  const limit = said.filter(({ words }) => exampleLimit.some((figure) => words.includes(figure)));
  expect(limit).toEqual([]);
});

it('there are twenty and more, out and in, and each way a call can be ended', () => {
  expect(walks.length).toBeGreaterThanOrEqual(20);
  expect(new Set(walks.map(({ id }) => id)).size).toBe(walks.length);
  expect(new Set(walks.map(({ kind }) => kind))).toEqual(new Set(['outgoing', 'incoming']));
  const outcomes: Outcome[] = ['agreed', 'callback', 'again', 'refused', 'stopped'];
  expect(new Set(walks.map(({ ends }) => ends))).toEqual(new Set(outcomes));
});

it('a walk that the script does not have any more is found', () => {
  const gone = { ...walks[0], steps: ['可以办', '没有这句'] } as (typeof walks)[number];
  expect(() => take(gone)).toThrow('first: “没有这句” is no choice at who. Open: 说了；不肯说');
});

it('the map has every line once', () => {
  const boxes = (pages()['script-map.md'] ?? '').match(/^ {2}\w+\[+"<b>/gm) ?? [];
  const ids = boxes.map((box) => /\w+/.exec(box)?.[0]);
  expect(ids.sort()).toEqual(Object.keys(script.nodes).sort());
});

it.each(Object.entries(pages()))('docs/%s is what npm run walks makes', (name, words) =>
  expect(readFileSync(`docs/${name}`, 'utf8')).toBe(words),
);
