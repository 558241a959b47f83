import { describe, expect, it } from 'vitest';
import { choicesChanged, rowsChanged } from '../../../components/intake/edited.ts';
import { type Gap, gapsIn, type Rows } from '../../../components/intake/gaps.ts';
import { keep } from '../../../components/intake/keep.ts';
import { madeOf } from '../../../components/intake/made.ts';
import { missingIn } from '../../../components/intake/missing.ts';
import { countedIn, textOf } from '../../../components/intake/rows.ts';
import { saidOf, startsLate } from '../../../components/intake/said.ts';
import { textsWith } from '../../../components/intake/toDebt.ts';
import { kindOf, nameIn } from '../../../components/intake/whose.ts';
import type { View } from '../../../components/shell/view.ts';
import { applyChange, type CaseFile, emptyCase } from '../../../lib/casefile/index.ts';
import { type Bill, readBillWithPlaces } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { huabei } from '../casefile/example.ts';

const today = '2026-11-24';
const read = (text: string) => readBillWithPlaces(text, today);

/** A view as far as it is used to keep something. */
function viewOn(file: Partial<CaseFile>) {
  const state = { value: { ...emptyCase, ...file } };
  const send: View['send'] = (change) => {
    state.value = applyChange(state.value, change);
  };
  return { file: state as View['file'], send, newId: () => 'new', now: () => 1 };
}

/** A text with what the user typed and pressed, as it is made up. */
function made(text: string, typed: Record<string, string> = {}) {
  const bill = read(text);
  const kind = kindOf(bill.creditor) ?? '';
  const late = startsLate(bill, today, text) ? 'yes' : 'no';
  const fields: Record<string, string> = { kind, late, ...typed };
  const rowText = (field: string) =>
    fields[field] ?? (field in bill ? textOf(bill, field as Exclude<keyof Bill, 'kind' | 'creditor'>) : '');
  return madeOf({ bill, message: text, text: rowText, debts: {}, today });
}

describe('a text that is edited', () => {
  const message = (text: string) => ({ text, bill: read(text) });
  const bill = message('【花呗】11月账单应还8640元，到期还款日12月8日');

  it('keeps all that was said of it where nothing else is read', () => {
    const same = message('【花呗】您11月账单应还8640元，到期还款日12月8日。');
    expect(rowsChanged(bill.bill, same.bill)).toEqual([]);
    expect(choicesChanged(bill, same, today)).toEqual([]);
  });

  it('loses the row that says something else, and what was asked of its sum', () => {
    const other = message('【花呗】11月账单应还9640元，到期还款日12月8日');
    expect(rowsChanged(bill.bill, other.bill)).toEqual(['total']);
    expect(choicesChanged(bill, other, today)).toEqual(['sum', 'feeIn', 'paid']);
  });

  it('loses whose it is with the name, and whether it is late with its day', () => {
    const other = message('【借呗】11月账单应还8640元，到期还款日11月8日');
    expect(choicesChanged(bill, other, today)).toEqual(['kind', 'name', 'to', 'deadline', 'late', 'day']);
  });

  it.each([
    ['days left come', '花呗 8640 元要还了', '花呗 8640 元要还了，还剩 16 天'],
    ['they go', '花呗 8640 元要还了，还剩 16 天', '花呗 8640 元要还了'],
    ['they are others', '花呗 8640 元，还剩 16 天就要逾期了', '花呗 8640 元，还剩 6 天就要逾期了'],
    ['days late come', '【花呗】您已逾期，请还8640元', '【花呗】您已逾期3天，请还8640元'],
    ['they go', '【花呗】您已逾期3天，请还8640元', '【花呗】您已逾期，请还8640元'],
    ['they are others', '【花呗】您已逾期3天，请还8640元', '【花呗】您已逾期13天，请还8640元'],
    ['it says that it is late', '【花呗】您应还8640元', '【花呗】您已逾期，应还8640元，请尽快处理'],
    [
      'its day is another',
      '【花呗】11月账单应还8640元，到期还款日12月8日',
      '【花呗】11月账单应还8640元，到期还款日12月9日',
    ],
  ])('loses whether it is late where %s', (_, before, after) =>
    expect(choicesChanged(message(before), message(after), today)).toContain('late'),
  );

  it('and keeps it where only a sum, a name or a word is another', () => {
    const before = '【花呗】您已逾期3天，请还8640元，还剩2天上报';
    for (const after of [before.replace('8640', '9640'), before.replace('请还', '请尽快还'), `${before}。`])
      expect(choicesChanged(message(before), message(after), today)).not.toContain('late');
  });
});

describe('what one press takes back', () => {
  const said = saidOf({ total: yuan('9000') }, { late: false, sum: 'total', feeIn: undefined }, today);

  it('of a correction: the debt, and what was typed in its form and not stored', () => {
    const drafts = { 'debt/d1.unpaid': '8700', 'debt/d1.billSays': '8760', 'debt/d1.name': '我的' };
    const view = viewOn({ debts: { d1: huabei }, drafts });
    const kept = keep(view, { stored: huabei, texts: textsWith(said, 'huabei', '', huabei) });
    expect(view.file.value.debts.d1?.unpaid).toBe(yuan('9000'));
    expect(view.file.value.drafts).toEqual({ 'debt/d1.name': '我的' });
    kept.undo();
    expect(view.file.value.debts.d1).toEqual(huabei);
    expect(view.file.value.drafts).toEqual(drafts);
  });

  it('nothing, where all is as it stands there: it is not said to be changed, and what was typed stays', () => {
    const drafts = { 'debt/d1.unpaid': '8700' };
    const view = viewOn({ debts: { d1: huabei }, drafts });
    const kept = keep(view, { stored: huabei, texts: textsWith({}, 'huabei', '', huabei) });
    expect(kept).toMatchObject({ what: 'same', open: 'd1' });
    expect(view.file.value).toMatchObject({ debts: { d1: huabei }, drafts });
  });

  it('of a new debt: that it is there', () => {
    const view = viewOn({});
    const texts = textsWith({ ...said, dueDate: '2026-12-08' }, 'huabei', '', undefined);
    const kept = keep(view, { stored: undefined, texts });
    expect(Object.keys(view.file.value.debts)).toEqual(['new']);
    kept.undo();
    expect(view.file.value.debts).toEqual({});
  });

  it('of a form that was begun: what stood in it', () => {
    const drafts = { 'debt.kind': 'jiebei', 'debt.unpaid': '5000', 'debt.dailyRate': '0.04' };
    const view = viewOn({ drafts });
    const kept = keep(view, { stored: undefined, texts: textsWith(said, 'card', '招商银行', undefined) });
    expect(view.file.value.drafts).toMatchObject({ 'debt.kind': 'card', 'debt.unpaid': '9,000.00' });
    // The rate was that of the other: it is asked for once more.
    expect(view.file.value.drafts).not.toHaveProperty(['debt.dailyRate']);
    expect(kept.gaps).toEqual(['还款日', '每天的逾期费用']);
    kept.undo();
    expect(view.file.value.drafts).toEqual(drafts);
  });

  it('of a form that was begun for the same debt: what else stood in it stays', () => {
    const drafts = { 'debt.kind': 'card', 'debt.name': '招商银行', 'debt.dailyRate': '0.05' };
    const view = viewOn({ drafts });
    const kept = keep(view, { stored: undefined, texts: textsWith(said, 'card', '招商银行', undefined) });
    expect(view.file.value.drafts).toMatchObject({ ...drafts, 'debt.unpaid': '9,000.00' });
    expect(kept.gaps).toEqual(['还款日']);
  });

  it('what the form still asks for is named, less what was typed there before', () => {
    const texts = textsWith(said, 'card', '招商银行', undefined);
    expect(keep(viewOn({}), { stored: undefined, texts }).gaps).toEqual(['还款日', '每天的逾期费用']);
    const view = viewOn({ drafts: { 'debt.dueDate': '2026-11-10' } });
    expect(keep(view, { stored: undefined, texts }).gaps).toEqual(['每天的逾期费用']);
  });
});

describe('what of a new debt stays open, and why', () => {
  const rows: Rows = {
    text: '',
    found: [],
    invalid: [],
    ticked: [],
    late: true,
    sum: undefined,
    isAsked: false,
  };

  it.each<[string, Partial<Rows>, Gap['why'], Gap['why']]>([
    ['the message does not say', {}, 'unsaid', 'unsaid'],
    ['it says and nobody has said right', { found: ['total', 'dueDate'] }, 'unticked', 'unticked'],
    ['what was typed cannot be read', { found: ['total'], invalid: ['total'] }, 'wrong', 'unsaid'],
    [
      'the fee is asked for first',
      { found: ['total'], ticked: ['total'], sum: 'total', isAsked: true },
      'question',
      'unsaid',
    ],
    ['the fee in it is not told', { found: ['total'], ticked: ['total'], sum: 'total' }, 'unsaid', 'unsaid'],
    [
      'the fee in it is told and not ticked',
      { found: ['total', 'fee'], ticked: ['total'], sum: 'total' },
      'unticked',
      'unsaid',
    ],
    ['days late say nothing before it is late', { found: ['daysOverdue'], late: false }, 'unsaid', 'unsaid'],
    ['days late', { found: ['daysOverdue'] }, 'unsaid', 'unticked'],
  ])('%s', (_, some, unpaid, dueDate) =>
    expect(gapsIn({ unpaid: '', dueDate: '' }, { ...rows, ...some })).toEqual([
      { field: 'unpaid', why: unpaid },
      { field: 'dueDate', why: dueDate },
    ]),
  );

  it.each([
    ['您的花呗账单1,206.50元明天到期', false, 'fromThen'],
    ['今日是还款日，还有860.20元没还', false, 'fromThen'],
    ['账单1,206.50元待还', false, 'unsaid'],
    ['花呗待还8640元，还剩16天', false, 'fromThen'],
    ['账单1,206.50元，3天后扣款', false, 'fromThen'],
    // Of what is late it is the day they want it, not the one it was due on.
    ['已逾期，今天下午5点之前必须处理', true, 'unsaid'],
  ] as const)('%s, late %s: of its day it is said that it is %s', (text, isLate, why) =>
    expect(gapsIn({ unpaid: '1.00', dueDate: '' }, { ...rows, text, late: isLate })).toEqual([
      { field: 'dueDate', why },
    ]),
  );

  it('nothing where it is filled', () =>
    expect(gapsIn({ unpaid: '1.00', dueDate: '2026-11-10' }, rows)).toEqual([]));
});

describe('a day that a text does not tell', () => {
  const text = '花呗待还8640元，还剩16天';

  it('is asked for, of a new debt, and is its day once it is typed', () => {
    expect(made(text, { ticks: 'total' })).toMatchObject({ asksDueDate: true, texts: { dueDate: '' } });
    const typed = made(text, { ticks: 'total', dueDate: '2026-12-10' });
    expect(typed).toMatchObject({ said: { unpaid: 8_640_00, dueDate: '2026-12-10' }, freshComplete: true });
  });

  it('is not, where one is told, or a day of each month', () => {
    expect(made('【花呗】11月账单应还8640元，到期还款日12月8日').asksDueDate).toBe(false);
    expect(made('花呗待还8640元，每月10日还款').asksDueDate).toBe(false);
  });
});

describe('which rows ask to be said right', () => {
  it('not the minimum, nor the days late beside a day, nor where it is not late', () => {
    expect(countedIn(['total', 'minimum', 'dueDate', 'daysOverdue'], true)).toEqual(['total', 'dueDate']);
    expect(countedIn(['total', 'daysOverdue'], true)).toEqual(['total', 'daysOverdue']);
    expect(countedIn(['total', 'daysOverdue'], false)).toEqual(['total']);
  });
});

describe('what is missing before it is kept', () => {
  const bill = '【花呗】11月账单应还8640元，最低还款864元，到期还款日12月8日';
  const ticks = 'total dueDate';

  it.each([
    ['whose it is', '您有一笔账单应还8640元，到期还款日12月8日', { ticks }, 'kind'],
    ['that anything is right', bill, {}, 'tick'],
    ['nothing', bill, { ticks }, undefined],
    ['to put right what was said right', bill, { ticks, total: '八千多' }, 'wrong'],
    [
      'nothing, where what is wrong was not said right',
      bill,
      { ticks: 'dueDate', total: '八千多' },
      undefined,
    ],
    [
      'the day, which it does not tell',
      '【花呗】您的账单1,280元已逾期',
      { ticks: 'total overdue' },
      'dueDate',
    ],
    [
      'whether the fee is in it, once the day is typed',
      '【花呗】您的账单1,280元已逾期',
      { ticks: 'total overdue', dueDate: '2026-11-10' },
      'fee',
    ],
    [
      'whether the fee is in it, where it is late for so many days',
      '【花呗】您的账单1,280元已逾期14天',
      { ticks: 'total overdue daysOverdue' },
      'fee',
    ],
    [
      'nothing, where the fee was told and the day is not known',
      '【花呗】您的账单1,280元已逾期',
      { ticks: 'total overdue', feeIn: 'no' },
      undefined,
    ],
    [
      'to put the day right',
      '【花呗】您的账单1,280元已逾期',
      { ticks: 'total overdue', feeIn: 'no', dueDate: '上旬' },
      'dueDate',
    ],
    [
      'nothing of a fee, where days are left',
      '花呗8640元，还剩16天就要逾期了',
      { ticks: 'total overdue' },
      undefined,
    ],
    ['that anything was read, where it was only the minimum', '花呗最低还款864元', {}, 'nothing'],
  ])('%s', (_, text, typed, missing) => expect(missingIn(made(text, typed))).toBe(missing));

  it('what cannot be read is not ticked', () =>
    expect(made(bill, { ticks, total: '八千多' }).ticked).toEqual(['dueDate']));
});

describe('the name of one debt among several', () => {
  it('is taken where only one of them is of its kind', () => {
    expect(nameIn(['花呗', '美团月付'], 'other')).toBe('美团月付');
    expect(nameIn(['美团月付', '京东白条'], 'other')).toBe('');
    expect(nameIn(['花呗', '借呗'], 'card')).toBe('');
  });
});
