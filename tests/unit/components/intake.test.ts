import { describe, expect, it } from 'vitest';
import {
  type Confirmed,
  confirmedOf,
  foundIn,
  readRow,
  textOf,
  ticksWith,
} from '../../../components/intake/rows.ts';
import { type Choices, saidFor, saidOf, startsLate, sumsIn } from '../../../components/intake/said.ts';
import { changesIn, debtFrom, textsWith } from '../../../components/intake/toDebt.ts';
import { alikeIn, kindOf, likeliest, nameFrom } from '../../../components/intake/whose.ts';
import { plainDate } from '../../../lib/dates/index.ts';
import type { Debt, DebtKind } from '../../../lib/debt/index.ts';
import { cardTailIn, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from '../casefile/example.ts';

const today = '2026-11-24';
const late = (sum: Choices['sum'], feeIn?: boolean): Choices => ({ late: true, sum, feeIn });
const early: Choices = { late: false, sum: 'total', feeIn: undefined };

describe('whether it begins as late', () => {
  it.each([
    ['【花呗】您的账单已逾期14天，还款日11月10日', true],
    ['【花呗】您的账单1,280元已逾期，请尽快还款', true],
    ['花呗账单已于11月9日到期，应还1,200元', true],
    ['【花呗】11月账单应还8640元，到期还款日11月24日', false],
    ['【花呗】11月账单应还8640元，到期还款日12月8日', false],
    ['【花呗】11月账单应还8640元', false],
    // The days are counted until it would be late, or due.
    ['花呗8640元，还剩16天就要逾期了', false],
    ['本期应还8640元，逾期前，距还款日还有16天', false],
    // Of what is late they are those of the demand.
    ['花呗欠款8640元，还剩3天，不还就起诉', true],
    ['您的花呗已逾期，3天后将扣款，待还8640元。', true],
    ['您的花呗已逾期，待还8640元，还剩3天还款', true],
    ['花呗逾期，待还8640元，再过3天逾期记录将上报征信', true],
    ['花呗逾期，待还8640元，还有3天就要扣款', true],
    ['花呗逾期，待还8640元，3天后将扣款', true],
    ['花呗逾期8640元，超过还款日3天', true],
  ])('%s: %s', (text, begins) => expect(startsLate(readBill(text, today), today, text)).toBe(begins));
});

it('days late as of a day are counted from it, not from today', () => {
  const said = (asOf?: '2026-11-10') =>
    saidOf({ overdue: yuan('1000'), daysOverdue: 30 }, { ...late('overdue', true), asOf }, today);
  expect(said('2026-11-10')).toMatchObject({ dueDate: '2026-10-11', reckoned: 'byDaysThen' });
  expect(said()).toMatchObject({ dueDate: '2026-10-25', reckoned: 'byDays' });
});

describe('the rows', () => {
  it('hold what was found, as it is typed, and nothing else', () => {
    const bill = readBill('【花呗】11月账单应还8640元，最低还款864元，到期还款日12月8日', today);
    expect(foundIn(bill)).toEqual(['total', 'minimum', 'dueDate']);
    expect(foundIn(bill).map((field) => textOf(bill, field))).toEqual(['8,640.00', '864.00', '2026-12-08']);
  });

  it('only what is ticked and can be read counts', () => {
    const typed = { total: '8640', minimum: '很少', dueDate: '2026年12月8日', daysOverdue: '14' };
    const text = (field: string) => typed[field as keyof typeof typed] ?? '';
    expect(confirmedOf(['total', 'minimum', 'dueDate'], text)).toEqual({
      total: yuan('8640'),
      dueDate: '2026-12-08',
    });
  });

  it.each([
    ['total', '0', 'zero'],
    ['total', '', 'empty'],
    ['dueDate', '2026-02-30', 'noSuchDay'],
    ['dueDay', '32', 'notACount'],
    ['dueDay', '0', 'notACount'],
    ['daysOverdue', '十四', 'notACount'],
  ] as const)('%s %s is wrong: %s', (field, text, problem) =>
    expect(readRow(field, text)).toEqual({ problem }),
  );

  it('ticks are set and taken back, each once', () => {
    expect(ticksWith(ticksWith('', 'total', true), 'total', true)).toBe('total');
    expect(ticksWith('total dueDate', 'total', false)).toBe('dueDate');
  });
});

describe('whose debt it is', () => {
  it.each([
    ['花呗', 'huabei', ''],
    ['花呗、借呗', 'huabei', ''],
    ['信用购', 'huabei', ''],
    ['支付宝信用购', 'huabei', ''],
    ['信用贷', 'jiebei', ''],
    ['蚂蚁信用贷', 'jiebei', ''],
    ['平安银行信用贷', 'other', '平安银行信用贷'],
    ['微众信用贷', 'other', '微众信用贷'],
    ['某某信用购', 'other', '某某信用购'],
    ['借呗', 'jiebei', ''],
    ['招商银行信用卡', 'card', '招商银行'],
    ['招商银行', 'other', '招商银行'],
    ['美团月付', 'other', '美团月付'],
    [undefined, undefined, ''],
  ] as const)('%s: %s', (creditor, kind, name) => {
    expect(kindOf(creditor)).toBe(kind);
    expect(nameFrom(creditor, kind)).toBe(name);
  });

  const card = (id: string, name?: string): Debt => ({ ...huabei, id, kind: 'card', name });
  const other: Debt = { ...huabei, id: 'o', kind: 'other', name: '美团月付' };
  const all = [huabei, card('a', '3307'), card('b', '招商银行'), other];

  it('those of its kind are offered, others only by name', () => {
    expect(alikeIn(all, 'card', '').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(alikeIn(all, 'other', '美团')).toEqual([other]);
    expect(alikeIn(all, 'other', '')).toEqual([]);
    expect(alikeIn(all, 'jiebei', '')).toEqual([]);
  });

  it('and by another name of the same', () => {
    const loan: Debt = { ...other, name: '招联消费金融' };
    expect(alikeIn([loan, other], 'other', '招联金融')).toEqual([loan]);
    expect(alikeIn([loan, other], 'other', '招商银行')).toEqual([]);
  });

  const dueDate = huabei.dueDate;
  const whose = (kind: DebtKind, name = '') => ({ kind, name, dueDate });

  it('one is proposed only where there is no doubt', () => {
    expect(likeliest(alikeIn(all, 'huabei', ''), whose('huabei'))).toBe(huabei);
    expect(likeliest(alikeIn(all, 'card', '招商银行'), whose('card', '招商银行'))?.id).toBe('b');
    expect(likeliest(alikeIn(all, 'card', '交通银行'), whose('card', '交通银行'))).toBeUndefined();
    expect(likeliest([huabei, { ...huabei, id: 'd2' }], whose('huabei'))).toBeUndefined();
  });

  it('two cards of one bank are told apart by their last digits', () => {
    const [one, two] = [card('c', '建设银行 3321'), card('d', '建设银行 8855')];
    const tail = cardTailIn('【建设银行】您尾号3321的信用卡11月账单1,200.00元，将从尾号7788的储蓄卡扣款');
    expect(tail).toBe('3321');
    const name = nameFrom('建设银行信用卡', 'card', tail);
    expect(name).toBe('建设银行 3321');
    expect(likeliest([one, two], whose('card', name))).toBe(one);
    expect(likeliest([two], whose('card', name))).toBeUndefined();
    expect(likeliest([card('a', '3321'), two], whose('card', name))?.id).toBe('a');
    expect(likeliest([card('b', '建设银行')], whose('card', name))?.id).toBe('b');
  });

  it.each(['您尾号3321、尾号8855的信用卡已逾期', '将从尾号7788的储蓄卡扣款', '账单1,200.00元', ''])(
    'no one card: %s',
    (text) => expect(cardTailIn(text)).toBeUndefined(),
  );

  it('of two loans the one that is due on that day; another day is another loan of 借呗', () => {
    const loan = (id: string, day: string): Debt => ({
      ...huabei,
      id,
      kind: 'jiebei',
      dueDate: plainDate(day),
    });
    const [first, second] = [loan('e', '2026-11-12'), loan('f', '2026-12-05')];
    const onDay = (day: string) => ({ kind: 'jiebei' as const, name: '', dueDate: plainDate(day) });
    expect(likeliest([first, second], onDay('2026-12-05'))).toBe(second);
    expect(likeliest([first], onDay('2026-12-05'))).toBeUndefined();
    expect(likeliest([first], { kind: 'jiebei', name: '', dueDate: undefined })).toBe(first);
  });
});

describe('what it says of the debt', () => {
  const sums: Confirmed = { total: yuan('8704.80'), overdue: yuan('1200'), fee: yuan('64.80') };

  it('before it is due, the whole is unpaid and there is no fee to ask for', () =>
    expect(saidOf({ total: yuan('8640'), dueDate: '2026-12-08' }, early, today)).toEqual({
      unpaid: yuan('8640'),
      dueDate: '2026-12-08',
    }));

  it('what is late goes before the whole, and the minimum is never what is owed', () => {
    expect(sumsIn(sums, true)).toEqual(['overdue', 'total']);
    expect(sumsIn(sums, false)).toEqual(['total', 'overdue']);
    expect(sumsIn({ minimum: yuan('864') }, false)).toEqual([]);
  });

  it('nothing is made of a late sum before one has said whether the fee is in it', () =>
    expect(saidOf(sums, late('total'), today)).toEqual({}));

  it('8,704.80 with the fee of 64.80 in it: 8,640.00 are unpaid, the bill says 8,704.80', () =>
    expect(saidOf(sums, late('total', true), today)).toEqual({
      unpaid: yuan('8640'),
      billSays: yuan('8704.80'),
    }));

  it('without it: the bill says both together', () =>
    expect(saidOf({ overdue: yuan('8640'), fee: yuan('60.48') }, late('overdue', false), today)).toEqual({
      unpaid: yuan('8640'),
      billSays: yuan('8700.48'),
    }));

  it('without it, but the message names another total: 833.33 and 1.88 are not what the bill says', () => {
    // 借呗第5期已逾期3天，逾期本金833.33元，利息41.67元，罚息1.88元，合计876.88元
    const part: Confirmed = { total: yuan('876.88'), overdue: yuan('833.33'), fee: yuan('1.88') };
    expect(saidOf(part, late('overdue', false), today)).toEqual({ unpaid: yuan('833.33') });
    // 833.33 + 1.88 = 835.21
    expect(saidOf({ ...part, total: yuan('835.21') }, late('overdue', false), today)).toEqual({
      unpaid: yuan('833.33'),
      billSays: yuan('835.21'),
    });
  });

  it('a fee in it that nobody named: what is unpaid stays open, and is not reckoned back', () =>
    expect(saidOf({ total: yuan('8704.80') }, late('total', true), today)).toEqual({
      billSays: yuan('8704.80'),
    }));

  it('a fee larger than the sum is not in it', () =>
    expect(saidOf({ total: yuan('10'), fee: yuan('64.80') }, late('total', true), today)).toEqual({
      billSays: yuan('10'),
    }));

  it.each<[string, Confirmed, boolean, object]>([
    ['as written', { dueDate: '2026-11-10', daysOverdue: 3 }, true, { dueDate: '2026-11-10' }],
    ['14 days back', { daysOverdue: 14 }, true, { dueDate: '2026-11-10', reckoned: 'byDays' }],
    ['the last 10th', { dueDay: 10 }, true, { dueDate: '2026-11-10', reckoned: 'byDay' }],
    ['the next 10th', { dueDay: 10 }, false, { dueDate: '2026-12-10', reckoned: 'byDay' }],
    ['today is not late', { dueDay: 24 }, true, { dueDate: '2026-10-24', reckoned: 'byDay' }],
    ['today is still in time', { dueDay: 24 }, false, { dueDate: '2026-11-24', reckoned: 'byDay' }],
    ['31 in a month of 30', { dueDay: 31 }, false, { dueDate: '2026-11-30', reckoned: 'byDay' }],
  ])('the due day: %s', (_, confirmed, isLate, said) =>
    expect(saidOf(confirmed, { late: isLate, sum: undefined, feeIn: undefined }, today)).toEqual(said),
  );
});

describe('before and after', () => {
  const said = { unpaid: yuan('9000'), billSays: yuan('9064.80'), dueDate: '2026-11-09' } as const;

  it('of a new debt: all it says, and it is stored at once', () => {
    const texts = textsWith({ unpaid: yuan('8640'), dueDate: '2026-11-10' }, 'huabei', '', undefined);
    expect(changesIn(texts, undefined).map(({ after }) => after)).toEqual(['8,640.00', '2026-11-10']);
    expect(debtFrom(texts, { id: 'x', enteredAt: 1 })).toMatchObject({
      id: 'x',
      kind: 'huabei',
      unpaid: yuan('8640'),
      dueDate: '2026-11-10',
      dailyRate: '0.05',
    });
  });

  it('of a card the rate is not invented: it is no debt yet', () =>
    expect(debtFrom(textsWith(said, 'card', '招商银行', undefined), { id: 'x' })).toBeUndefined());

  it('of one that is there: what differs; all else of it stays', () => {
    const stored: Debt = { ...huabei, priority: 'guarantor', askBill: true };
    const texts = textsWith(said, 'huabei', '', stored);
    expect(changesIn(texts, stored)).toEqual([
      { field: 'unpaid', before: '8,640.00', after: '9,000.00' },
      { field: 'dueDate', before: '2026-11-10', after: '2026-11-09' },
      { field: 'billSays', before: '', after: '9,064.80' },
    ]);
    expect(debtFrom(texts, stored)).toMatchObject({ ...stored, ...said });
    expect(changesIn(textsWith({ unpaid: huabei.unpaid }, 'huabei', '', huabei), huabei)).toEqual([]);
  });

  it('of one that is there with another sum: what the bill said beside the old one is taken out', () => {
    const stored: Debt = { ...huabei, billSays: yuan('8700.48') };
    const fresh = textsWith({ unpaid: yuan('9000') }, 'huabei', '', stored);
    expect(changesIn(fresh, stored)).toEqual([
      { field: 'unpaid', before: '8,640.00', after: '9,000.00' },
      { field: 'billSays', before: '8,700.48', after: '' },
    ]);
    expect(debtFrom(fresh, stored)).toMatchObject({ unpaid: yuan('9000'), billSays: undefined });
    const told = textsWith(said, 'huabei', '', stored);
    expect(debtFrom(told, stored)?.billSays).toBe(said.billSays);
    for (const same of [{ unpaid: huabei.unpaid }, { dueDate: said.dueDate }])
      expect(textsWith(same, 'huabei', '', stored).billSays).toBe('8,700.48');
  });

  it('of one that was paid in part the sum is from before the payments: it is not counted twice, nor its day moved', () => {
    const paid: Debt = { ...huabei, payments: [{ id: 'p', date: '2026-11-20', amount: yuan('1000') }] };
    expect(saidFor({ ...said, reckoned: 'byDay' }, paid)).toEqual({ billSays: said.billSays });
    expect(changesIn(textsWith(saidFor(said, paid), 'huabei', '', paid), paid)).toEqual([
      { field: 'billSays', before: '', after: '9,064.80' },
    ]);
    expect(saidFor(said, huabei)).toEqual(said);
  });
});
