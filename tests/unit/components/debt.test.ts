import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DebtTexts, readDebt, readPayment, textsOf } from '../../../components/debt/form.ts';
import { rateWords } from '../../../components/debt/rates.ts';
import { type Debt, guessNote } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { anyDebt } from '../casefile/anyCase.ts';

const typed: DebtTexts = { ...textsOf(undefined), unpaid: '8640', dueDate: '2026-11-10' };
const read = (more: Partial<DebtTexts>) => readDebt({ ...typed, ...more }, { id: 'd1' });

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
    ['as it is said', { unpaid: '八千六百四' }, {}],
    ['with what the bill says', { billSays: '8,700.48' }, { billSays: yuan('8700.48') }],
    ['with nothing but spaces for the bill', { billSays: '  ' }, {}],
    ['with a bill of 0', { billSays: '0' }, { billSays: yuan('0') }],
    ['with no fee at all', { dailyRate: '0' }, { dailyRate: '0' }],
    ['with the rate in words', { dailyRate: '日息万分之五' }, {}],
    [
      'with a rate whose words say it is for a year',
      { dailyRate: '年利率18.25%' },
      { dailyRate: '18.25', ratePer: 'year' },
    ],
    ['with the highest rate for a day', { dailyRate: '3' }, { dailyRate: '3' }],
    [
      'with a rate whose time was pressed, once it was too high for a day',
      { dailyRate: '18.25', ratePer: 'year' },
      { dailyRate: '18.25', ratePer: 'year' },
    ],
    [
      'with a rate for a month of a year of 360 days',
      { dailyRate: '0.73%', ratePer: 'month', dayBasis: '360' },
      { dailyRate: '0.73', ratePer: 'month', dayBasis: 360 },
    ],
    ['with the last digits of a card', { kind: 'card', name: ' 3307 ' }, { kind: 'card', name: '3307' }],
    [
      'with what the user calls it',
      { kind: 'jiebei', rule: 'simple', name: ' 第二笔 ' },
      { kind: 'jiebei', name: '第二笔' },
    ],
    ['with no name where there is only one', { name: '第二笔' }, {}],
    ['with what puts it first', { priority: 'guarantor' }, { priority: 'guarantor' }],
    [
      'with a penalty',
      { kind: 'jiebei', rule: 'penalty', multiple: '1.5 倍', interest: '0', compound: 'yes' },
      {
        kind: 'jiebei',
        rule: { kind: 'penalty', multiple: '1.5', interest: yuan('0'), compound: true },
      },
    ],
    [
      'with a penalty of which nobody knows the multiple: it is guessed, and marked',
      { kind: 'jiebei', rule: 'penalty', multiple: ' ', interest: '' },
      {
        kind: 'jiebei',
        rule: { kind: 'penalty', multiple: '1.5', guessed: true, interest: yuan('0'), compound: false },
      },
    ],
    [
      'in instalments',
      { rule: 'instalment', parts: '9', partsFee: '342', taken: 'once' },
      { rule: { kind: 'instalment', parts: 9, fee: yuan('342'), taken: 'once' } },
    ],
    [
      'with a minimum',
      { rule: 'minimum', share: '10%', restRate: '0.05%' },
      { rule: { kind: 'minimum', share: '10', restRate: '0.05' } },
    ],
    [
      'with the minimum that the bill shows',
      { rule: 'minimum', share: '681.24元', restRate: '0.05%' },
      { rule: { kind: 'minimum', least: yuan('681.24'), restRate: '0.05' } },
    ],
    ['without a rule that its kind has not', { rule: 'penalty' }, {}],
  ])('%s', (_, texts, more) => expect(read(texts)).toEqual({ debt: { ...debt, ...more }, problems: {} }));

  it('keeps its id, and what is to be asked on the call', () =>
    expect(readDebt(typed, { id: 'd7', askBill: true }).debt).toMatchObject({ id: 'd7', askBill: true }));

  it('keeps its payments, the choice for the call, and when it was entered', () => {
    const kept = {
      id: 'd7',
      onCall: true as const,
      enteredAt: 5,
      payments: [{ id: 'p', date: '2026-11-20' as const, amount: yuan('100') }],
    };
    expect(readDebt(typed, kept).debt).toMatchObject(kept);
  });
});

describe('what is wrong is said of its own field', () => {
  it.each<[keyof DebtTexts, string, string]>([
    ['unpaid', '', 'empty'],
    ['unpaid', '八千多', 'notANumber'],
    ['unpaid', '8640.555', 'threeDecimals'],
    ['unpaid', '-8640', 'negative'],
    ['unpaid', '0.00', 'zero'],
    ['unpaid', '100000000.01', 'tooLarge'],
    ['dueDate', '', 'empty'],
    ['dueDate', '11月10日', 'notADate'],
    ['dueDate', '2026-11-31', 'noSuchDay'],
    ['dueDate', '1926-11-10', 'farAway'],
    ['dailyRate', '', 'empty'],
    ['dailyRate', '五分', 'notARate'],
    ['dailyRate', '-0.05', 'negative'],
    ['dailyRate', '100.01', 'rateTooLarge'],
    ['dailyRate', '18.25', 'yearlyADay'],
    ['dailyRate', '3.01', 'yearlyADay'],
    ['dailyRate', '日利率18.25%', 'yearlyADay'],
    ['dailyRate', '月利率90.01%', 'yearlyAMonth'],
    ['billSays', '8,70', 'notANumber'],
    ['billSays', '8700.481', 'threeDecimals'],
    ['billSays', '-1', 'negative'],
    ['billSays', '100000000.01', 'tooLarge'],
  ])('%s "%s": %s', (field, text, problem) =>
    expect(read({ [field]: text })).toEqual({ problems: { [field]: problem } }),
  );

  it.each<[keyof DebtTexts, Partial<DebtTexts>, string]>([
    ['multiple', { kind: 'jiebei', rule: 'penalty', multiple: '不知道', interest: '0' }, 'notAMultiple'],
    ['multiple', { kind: 'jiebei', rule: 'penalty', multiple: '0.5', interest: '0' }, 'notAMultiple'],
    ['multiple', { kind: 'jiebei', rule: 'penalty', multiple: '150%', interest: '0' }, 'notAMultiple'],
    ['interest', { kind: 'jiebei', rule: 'penalty', multiple: '1.5', interest: '不知道' }, 'notANumber'],
    ['interest', { kind: 'jiebei', rule: 'penalty', multiple: '1.5', interest: '8640.01' }, 'moreThanUnpaid'],
    ['parts', { rule: 'instalment', parts: '0', partsFee: '0' }, 'countTooSmall'],
    ['parts', { rule: 'instalment', parts: '601', partsFee: '0' }, 'tooManyParts'],
    ['partsFee', { rule: 'instalment', parts: '9', partsFee: '' }, 'emptyNot0'],
    ['share', { rule: 'minimum', share: '一成', restRate: '0' }, 'notANumber'],
    ['share', { rule: 'minimum', share: '101%', restRate: '0' }, 'rateTooLarge'],
    ['share', { rule: 'minimum', share: '8640.01', restRate: '0' }, 'moreThanOwed'],
    ['share', { rule: 'minimum', share: '10', restRate: '0' }, 'shareOrSum'],
    ['restRate', { rule: 'minimum', share: '10%', restRate: '101' }, 'rateTooLarge'],
    ['restRate', { rule: 'minimum', share: '10%', restRate: '18.25' }, 'notDaily'],
  ])('%s, of its own rule, %j: %s', (field, texts, problem) =>
    expect(read(texts)).toEqual({ problems: { [field]: problem } }),
  );

  it('a due day more than five years ahead is a slip, where it is typed', () => {
    const due = (dueDate: string) => readDebt({ ...typed, dueDate }, { id: 'd1' }, '2026-11-24').problems;
    expect(due('2031-11-24')).toEqual({});
    expect(due('2031-11-25')).toEqual({ dueDate: 'yearsAhead' });
    expect(due('2016-11-24')).toEqual({});
  });

  it('of all fields at once', () =>
    expect(read({ unpaid: '', dueDate: 'x', dailyRate: 'x', billSays: 'x' })).toEqual({
      problems: { unpaid: 'empty', dueDate: 'notADate', dailyRate: 'notARate', billSays: 'notANumber' },
    }));
});

it('a multiple that is filled in later is no guess any more', () => {
  const guess: Partial<DebtTexts> = { kind: 'jiebei', rule: 'penalty', multiple: '' };
  const { debt } = read(guess);
  expect(debt && guessNote(debt)).toBe('罚息先按 1.5 倍估的，问清再改。');
  expect(debt && textsOf(debt).multiple).toBe('');
  const asked = read({ ...guess, multiple: '1.5' }).debt;
  expect(asked && guessNote(asked)).toBeUndefined();
});

it('an empty form has the common rate of 花呗, and none for others', () => {
  expect(textsOf(undefined)).toMatchObject({ unpaid: '', dailyRate: '0.05', rule: 'simple', billSays: '' });
  expect(textsOf(undefined, 'jiebei')).toMatchObject({ dailyRate: '', rule: 'penalty', multiple: '' });
});

describe('a payment', () => {
  const pay = (payDate: string, payAmount: string) => readPayment({ payDate, payAmount }, 'p', '2026-11-24');
  it('made today counts', () =>
    expect(pay('2026-11-24', '1,000')).toEqual({
      problems: {},
      payment: { id: 'p', date: '2026-11-24', amount: yuan('1000') },
    }));
  it.each<[string, string, object]>([
    ['2026-11-25', '1000', { payDate: 'notYet' }],
    ['', '', { payDate: 'empty', payAmount: 'empty' }],
    ['昨天', '0', { payDate: 'notADate', payAmount: 'zero' }],
  ])('of %s and %s is none', (date, amount, problems) => expect(pay(date, amount)).toEqual({ problems }));
});

it('opened and closed, the form changes no debt', () => {
  fc.assert(
    fc.property(anyDebt, (some) => {
      // A rule or a name that the kind does not offer is no case of the form; neither are spaces around a name.
      const kind =
        some.rule?.kind === 'minimum' ? 'card' : some.rule?.kind === 'penalty' ? 'jiebei' : some.kind;
      const debt = { ...some, kind, name: (kind !== 'huabei' && some.name?.trim()) || undefined };
      const { id, payments, onCall, enteredAt, askBill, sued, lastDemand, advice } = debt;
      const kept = { id, payments, onCall, enteredAt, askBill, sued, lastDemand, advice };
      const again = readDebt(textsOf(debt), kept);
      expect(again).toEqual({ debt, problems: {} });
    }),
  );
});

it.each([
  [{ percent: '0.05', per: 'day', basis: 365 }, '每天 0.05%，合每年 18.25%（按 365 天）'],
  [{ percent: '0.05', per: 'day', basis: 360 }, '每天 0.05%，合每年 18%（按 360 天）'],
  [{ percent: '18.25', per: 'year', basis: 365 }, '每年 18.25%，合每天 0.05%（按 365 天）'],
  [{ percent: '18', per: 'year', basis: 365 }, '每年 18%，合每天约 0.04932%（按 365 天）'],
  [{ percent: '0.73', per: 'month', basis: 365 }, '每月 0.73%，合每年 8.76%、每天 0.024%（按 365 天）'],
] as const)('%j in words', (stated, words) => expect(rateWords(stated)).toBe(words));
