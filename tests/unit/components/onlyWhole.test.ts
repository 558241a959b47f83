import { describe, expect, it } from 'vitest';
import { onlyWhole } from '../../../components/debt/onlyWhole.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const late = { unpaid: '', billSays: '8704.80', dueDate: '2026-11-10', feeHeld: '' };
const whole = yuan('8704.80');

describe('a bill whose sum holds the fee, and nobody knows what of it', () => {
  it('what is unpaid is not guessed', () => expect(onlyWhole(late, today)).toEqual({ whole, early: false }));

  it('once the fee is known, it is what is left', () =>
    expect(onlyWhole({ ...late, feeHeld: '64.80' }, today)).toEqual({
      whole,
      rest: yuan('8640.00'),
      early: false,
    }));

  it.each([
    ['8704.80', 'moreThanBill', 'nothing would be left'],
    ['9000', 'moreThanBill', 'less than nothing would be left'],
    ['六十多', 'notANumber', 'that is no sum'],
  ])('a fee of %s is %s: %s', (feeHeld, problem) =>
    expect(onlyWhole({ ...late, feeHeld }, today)).toEqual({ whole, early: false, problem }),
  );

  it('a day that is not known yet may be past', () =>
    expect(onlyWhole({ ...late, dueDate: '' }, today)).toEqual({ whole, early: false }));

  it('through the due day no fee can be in it: all of it is unpaid, whatever was typed', () =>
    expect(onlyWhole({ ...late, dueDate: today, feeHeld: '64.80' }, today)).toEqual({
      whole,
      rest: whole,
      early: true,
    }));
});

it.each([
  ['what is unpaid is known', { unpaid: '8640' }],
  ['what is unpaid is being typed', { unpaid: '8' }],
  ['the bill says nothing', { billSays: '' }],
  ['the bill says 0', { billSays: '0' }],
  ['what the bill says cannot be read', { billSays: '八千多' }],
])('nothing is asked where %s', (_, more) => expect(onlyWhole({ ...late, ...more }, today)).toBeUndefined());
