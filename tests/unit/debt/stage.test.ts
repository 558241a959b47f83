import { expect, it } from 'vitest';
import { addDays } from '../../../lib/dates/index.ts';
import { stageOf } from '../../../lib/debt/index.ts';
import { huabei as debt } from '../casefile/example.ts';

it.each([
  [0, 'early'],
  [1, 'days30'],
  [30, 'days30'],
  [31, 'days90'],
  [90, 'days90'],
  [91, 'over90'],
  [4_000, 'over90'],
])('%i days late is %s; with papers of a court it is sued', (days, stage) => {
  const today = addDays(debt.dueDate, days);
  expect(stageOf(debt, today)).toBe(stage);
  expect(stageOf({ ...debt, sued: true }, today)).toBe('sued');
});
