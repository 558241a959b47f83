import { describe, expect, it } from 'vitest';
import {
  answers,
  type Ending,
  filled,
  type Line,
  mine,
  type PledgeTemplate,
  pledgeFrom,
  script,
  wordsOf,
} from '../../lib/call/index.ts';
import { counter } from '../../lib/call/script/counter.ts';
import { exampleSlots } from './example.ts';

const TODAY = '2026-11-24';
type Said = Pick<Line, 'say' | 'plain' | 'once'> & { to?: string };

/** All that may be said before an answer at a line: its own sentence, and what leads to the line in its place. */
const leading: readonly Said[] = [
  ...Object.values(answers).flat(),
  ...Object.values(counter),
  ...Object.values(mine),
];
const saidAt = (line: string): string[] =>
  [script.nodes[line as keyof typeof script.nodes], ...leading.filter(({ to }) => to === line)].flatMap(
    (one: Said) => [wordsOf(one, exampleSlots), ...(one.plain ? [filled(one.plain, exampleSlots)] : [])],
  );

type Promise = { line: string; hear: string; pledge: PledgeTemplate };
const promises: Promise[] = Object.entries(script.nodes).flatMap(([line, node]: [string, Line | Ending]) =>
  'ends' in node ? [] : node.replies.flatMap(({ hear, pledge }) => (pledge ? [{ line, hear, pledge }] : [])),
);

/** The day it has in the record when it is the answer to these words. */
const dueAfter = ({ line, pledge }: Promise, words: string) =>
  pledgeFrom(pledge, 'p', TODAY, [{ line, words }]).due;

describe.each(promises)('$pledge.what, by $hear at $line', (promise) => {
  it.each(saidAt(promise.line))('has a day only where it is said aloud: %s', (words) => {
    const [, day] = /最晚 ([^（]+)（含当天）/.exec(words) ?? [];
    expect(dueAfter(promise, words)).toBe(day === undefined ? undefined : '2026-11-26');
    if (day !== undefined) expect(day).toBe('11月26日');
  });
});

it('to ring back and to write is asked by a day, so these promises have one; no other has', () =>
  expect(
    promises.flatMap((one) =>
      dueAfter(one, saidAt(one.line)[0] ?? '') ? [`${one.line}: ${one.pledge.what}`] : [],
    ),
  ).toEqual([
    'notYet: 回电',
    'noteIt: 回电',
    'writing: 把方案书面发给我',
    'writingAgain: 把方案书面发给我',
    'writeMove: 把改的日子书面发给我',
  ]));
