import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pickWords } from '../../../components/ui/pickWords.ts';
import type { PickAnswer } from '../../../lib/casefile/index.ts';
import type { FromFrame } from '../../../lib/platform/messages.ts';
import { pickThrough } from '../../../lib/platform/pick.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ask = {
  kind: 'amount',
  today: '2026-11-24',
  words: pickWords('amount', '没还的金额'),
} as const;
const picked: PickAnswer = { type: 'picked', text: '8,640.00', beside: '应还' };

function opened() {
  const posted: FromFrame[] = [];
  const answers: PickAnswer[] = [];
  const { pick, hear } = pickThrough((message) => posted.push(message));
  return { posted, answers, hear, pick: () => pick(ask, (answer) => answers.push(answer)) };
}

it('one answer is told, and a second to the same question is not', () => {
  const { posted, answers, hear, pick } = opened();
  pick();
  expect(posted).toEqual([{ type: 'pick', n: 1, ...ask }]);
  hear({ type: 'picking' });
  hear(picked);
  hear({ ...picked, text: '1.00' });
  vi.advanceTimersByTime(60_000);
  expect(answers).toEqual([picked]);
});

it('where the page keeps the picker out, that is said after three seconds', () => {
  const { answers, pick } = opened();
  pick();
  vi.advanceTimersByTime(2_999);
  expect(answers).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(answers).toEqual([{ type: 'noPicker' }]);
});

it('once it has come it may take as long as the user wants', () => {
  const { answers, hear, pick } = opened();
  pick();
  hear({ type: 'picking' });
  vi.advanceTimersByTime(3_600_000);
  expect(answers).toEqual([]);
});

it('what was stopped gets no answer, also when the picker comes later', () => {
  const { posted, answers, hear, pick } = opened();
  pick()();
  hear({ type: 'picking' });
  hear(picked);
  expect(answers).toEqual([]);
  expect(posted.map(({ type }) => type)).toEqual(['pick', 'stopPick', 'stopPick']);
});

it('another field that asks ends the first one', () => {
  const { answers, hear, pick } = opened();
  pick();
  pick();
  expect(answers).toEqual([{ type: 'pickStopped' }]);
  hear(picked);
  expect(answers).toEqual([{ type: 'pickStopped' }, picked]);
});

it('a figure that was taken for the field before is none for this one', () => {
  const { answers, hear, pick } = opened();
  pick();
  hear({ type: 'picking', n: 1 });
  pick();
  hear({ ...picked, n: 1 });
  expect(answers).toEqual([{ type: 'pickStopped' }]);
  hear({ type: 'picking', n: 2 });
  hear({ ...picked, n: 2 });
  expect(answers).toEqual([{ type: 'pickStopped' }, picked]);
});
