import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DebtTexts, readDebt, textsOf } from '../../../components/debt/form.ts';
import { addDays } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { fen, yuan } from '../../../lib/money/index.ts';

const typed: DebtTexts = { unpaid: '8640', dueDate: '2026-11-10', dailyRate: '0.05', billSays: '' };
const read = (more: Partial<DebtTexts>) => readDebt({ ...typed, ...more }, 'd1', undefined);

describe('what is typed becomes a debt', () => {
  const debt: Debt = {
    id: 'd1',
    kind: 'huabei',
    unpaid: yuan('8640.00'),
    dueDate: '2026-11-10',
    dailyRate: '0.05',
  };

  it.each<[string, Partial<DebtTexts>, Partial<Debt>]>([
    ['as it is typed', {}, {}],
    [
      'as it is pasted',
      { unpaid: ' ￥８，６４０．００元 ', dueDate: '2026年11月10日', dailyRate: '0.050%' },
      {},
    ],
    ['with what the bill says', { billSays: '8,700.48' }, { billSays: yuan('8700.48') }],
    ['with nothing but spaces for the bill', { billSays: '  ' }, {}],
    ['with a bill of 0', { billSays: '0' }, { billSays: yuan('0') }],
    ['with no fee at all', { dailyRate: '0' }, { dailyRate: '0' }],
  ])('%s', (_, texts, more) => expect(read(texts)).toEqual({ debt: { ...debt, ...more }, problems: {} }));

  it('keeps its id, and what is to be asked on the call', () =>
    expect(readDebt(typed, 'd7', true).debt).toMatchObject({ id: 'd7', askBill: true }));
});

describe('what is wrong is said of its own field', () => {
  it.each<[keyof DebtTexts, string, string]>([
    ['unpaid', '', 'empty'],
    ['unpaid', '八千', 'notANumber'],
    ['unpaid', '8640.555', 'threeDecimals'],
    ['unpaid', '-8640', 'negative'],
    ['unpaid', '0.00', 'zero'],
    ['unpaid', '100000000.01', 'tooLarge'],
    ['dueDate', '', 'empty'],
    ['dueDate', '11月10日', 'notADate'],
    ['dueDate', '2026-11-31', 'noSuchDay'],
    ['dueDate', '1926-11-10', 'farAway'],
    ['dailyRate', '', 'empty'],
    ['dailyRate', '万分之五', 'notARate'],
    ['dailyRate', '-0.05', 'negative'],
    ['dailyRate', '100.01', 'rateTooLarge'],
    ['billSays', '8,70', 'notANumber'],
    ['billSays', '8700.481', 'threeDecimals'],
    ['billSays', '-1', 'negative'],
    ['billSays', '100000000.01', 'tooLarge'],
  ])('%s "%s": %s', (field, text, problem) =>
    expect(read({ [field]: text })).toEqual({ problems: { [field]: problem } }),
  );

  it('of all fields at once', () =>
    expect(read({ unpaid: '', dueDate: 'x', dailyRate: 'x', billSays: 'x' })).toEqual({
      problems: { unpaid: 'empty', dueDate: 'notADate', dailyRate: 'notARate', billSays: 'notANumber' },
    }));
});

it('an empty form has the common rate, and nothing else', () =>
  expect(textsOf(undefined)).toEqual({ unpaid: '', dueDate: '', dailyRate: '0.05', billSays: '' }));

it('opened and closed, the form changes no debt', () => {
  const money = fc.integer({ min: 1, max: 10_000_000_000 }).map(fen);
  const debts: fc.Arbitrary<Debt> = fc.record({
    id: fc.uuid(),
    kind: fc.constant('huabei'),
    unpaid: money,
    dueDate: fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days)),
    dailyRate: fc.constantFrom('0.05', '0', '0.065', '1', '100'),
    billSays: fc.option(money, { nil: undefined }),
    askBill: fc.constantFrom(true, false, undefined),
  });
  fc.assert(
    fc.property(debts, (debt) => {
      expect(readDebt(textsOf(debt), debt.id, debt.askBill)).toEqual({ debt, problems: {} });
    }),
  );
});
