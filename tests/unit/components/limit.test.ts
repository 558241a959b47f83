import { describe, expect, it } from 'vitest';
import { limitTexts, readLimit } from '../../../components/budget/LimitFields.tsx';
import type { Limit } from '../../../lib/budget/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const limit: Limit = { monthly: yuan('860.00'), atOnce: yuan('800.00') };

describe('what is typed becomes a limit', () => {
  it.each<[string, string, string, Limit]>([
    ['as it is typed', '860', '800.00', limit],
    ['with nothing to pay at once', '860', '0', { ...limit, atOnce: yuan('0') }],
    ['of one fen', '0.01', '0', { monthly: yuan('0.01'), atOnce: yuan('0') }],
  ])('%s', (_, monthly, atOnce, wanted) =>
    expect(readLimit({ monthly, atOnce })).toEqual({ limit: wanted, problems: {} }),
  );
});

describe('what is wrong is said of its own field', () => {
  it.each<['monthly' | 'atOnce', string, string]>([
    ['monthly', '', 'empty'],
    ['monthly', '八百多', 'notANumber'],
    ['monthly', '860.005', 'threeDecimals'],
    ['monthly', '-860', 'negative'],
    ['monthly', '0', 'zero'],
    ['monthly', '100000000.01', 'tooLarge'],
    ['atOnce', '', 'empty'],
    ['atOnce', '没有', 'notANumber'],
    ['atOnce', '0.005', 'threeDecimals'],
    ['atOnce', '-1', 'negative'],
    ['atOnce', '100000000.01', 'tooLarge'],
  ])('%s "%s": %s', (field, text, problem) =>
    expect(readLimit({ monthly: '860', atOnce: '800', [field]: text })).toEqual({
      problems: { [field]: problem },
    }),
  );

  it('of both at once', () =>
    expect(readLimit({ monthly: '0', atOnce: '' })).toEqual({
      problems: { monthly: 'zero', atOnce: 'empty' },
    }));
});

it('opened and closed, the form changes no limit', () => {
  expect(readLimit(limitTexts(limit))).toEqual({ limit, problems: {} });
  expect(limitTexts(undefined)).toEqual({ monthly: '', atOnce: '' });
});

it('a limit of 0 a month came of a budget, and is no text to begin with', () => {
  expect(limitTexts({ ...limit, monthly: yuan('0') })).toEqual({ monthly: '', atOnce: '800.00' });
});
