import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeferralTexts, deferralTyped, readDeferral } from '../../../components/call/deferralTyped.ts';
import { preparedAbout } from '../../../components/call/KindOfCall.tsx';
import { prepareDeferral, prepareForm } from '../../../components/call/kindDraft.ts';
import { missedWords } from '../../../components/checklist/agreedWords.ts';
import { type CaseFile, emptyCase, mainDebt } from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, huabei } from '../casefile/example.ts';
import { viewOf } from '../practise/listener.ts';

/** 3 parts of 720.00 from 10 December on, agreed on 24 November. */
const file: CaseFile = {
  ...emptyCase,
  debts: { d1: huabei },
  records: {
    c1: {
      ...endedCall,
      outcome: 'agreed',
      events: [
        {
          id: 'e2',
          at: endedCall.startedAt,
          kind: 'heard',
          words: '同意',
          agrees: 'first',
          terms: {
            total: yuan('2160.00'),
            upfront: yuan('0'),
            parts: 3,
            perPart: yuan('720.00'),
            lastPart: yuan('720.00'),
            firstDate: '2026-12-10',
            waived: yuan('0'),
          },
        },
      ],
    },
  },
};
const texts: DeferralTexts = {
  payment: '还第 1 期',
  pay: '240',
  payBy: '2026-12-10',
  restBy: '2026-12-25',
  ask: 'one',
};
const read = (more: Partial<DeferralTexts>) => readDeferral(file, { ...texts, ...more }, '2026-11-26');

describe('what is typed of a payment that is too much', () => {
  it('is that payment, what can be paid of it, and by when the rest', () =>
    expect(read({})).toEqual({
      deferral: {
        agreement: 'c1',
        payment: 'c1-first',
        pay: 240_00,
        payBy: '2026-12-10',
        restBy: '2026-12-25',
      },
      problems: {},
    }));

  it('without a pick the first that is not paid', () =>
    expect(read({ payment: '' }).deferral.payment).toBe('c1-first'));

  it.each<[Partial<DeferralTexts>, object]>([
    [{ pay: '720' }, { pay: 'paysAll' }],
    [{ pay: '二百多' }, { pay: 'notANumber' }],
    [{ payBy: '' }, { payBy: 'empty' }],
    [{ payBy: '2026-11-25' }, { payBy: 'past' }],
    [{ restBy: '2026-12-10' }, { restBy: 'notLater' }],
    [{ payBy: '2026-12-26' }, { restBy: 'notAfterPart' }],
  ])('%o is a problem, and says nothing', (more, problems) => {
    const { deferral, problems: found } = read(more);
    expect(found).toEqual(problems);
    for (const name of Object.keys(problems)) expect(deferral).not.toHaveProperty(name);
  });

  it('nothing can be paid of it, or no day is known: that is no problem', () => {
    expect(read({ pay: '0', payBy: '', restBy: '' })).toEqual({
      deferral: { agreement: 'c1', payment: 'c1-first' },
      problems: {},
    });
  });

  it('of the last payment there is nothing to move by a month', () => {
    expect(read({ ask: 'all' }).deferral).toMatchObject({ shift: true });
    expect(read({ ask: 'all' }).deferral).not.toHaveProperty('restBy');
    expect(read({ payment: '还第 3 期', ask: 'all', payBy: '2027-02-10' }).deferral).not.toHaveProperty(
      'shift',
    );
  });
});

it('the rest of a part that was missed is called so', () => {
  const one = (what: string): Pledge => ({ id: what, by: 'me', what });
  expect(missedWords([one('还第 2 期，剩下的'), one('还第 3 期')])).toBe('第 2 期剩下的和第 3 期');
  expect(missedWords([one('还清，剩下的')])).toBe('说好还清的那天');
});

describe('a part of a debt that is not on call was missed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const card: Debt = { ...huabei, id: 'd2', kind: 'card', onCall: true };
  const records = { c1: { ...(file.records.c1 as CallRecord), debt: 'd1' } };

  it('the call that is got ready is about it, and says no sum that was typed of the other', () => {
    const typed = { 'prepare.pay': '240', 'prepare.payBy': '2026-12-10', 'limit.atOnce': '8' };
    const { view } = viewOf({ ...file, debts: { d1: huabei, d2: card }, records, drafts: typed });
    view.send({ type: 'debtSet', debt: { ...huabei, onCall: true } });
    prepareDeferral(view, '还第 2 期', 'missed-d1');
    const now = view.file.value;
    expect([mainDebt(now)?.id, now.debts.d2?.onCall]).toEqual(['d1', undefined]);
    expect(deferralTyped(now, '2026-11-26')).toEqual({ agreement: 'c1', payment: 'c1-part2' });
    expect(now.drafts['limit.atOnce']).toBe('8');
    expect(view.place.value).toEqual({ at: 'prepare' });
  });

  it('what was typed of the other is still there when its call is got ready', () => {
    const typed = { 'prepare/d2.kind': 'superior', 'prepare/d1.pay': '240' };
    const two = { ...file, debts: { d1: huabei, d2: card }, drafts: typed };
    const { view } = viewOf(two);
    expect([preparedAbout(view), prepareForm(two)]).toEqual(['superior', 'prepare/d2']);
    view.send({ type: 'debtSet', debt: { ...huabei, onCall: true } });
    expect([preparedAbout(view), prepareForm(view.file.value)]).toEqual([undefined, 'prepare/d1']);
    expect(view.file.value.drafts).toEqual(typed);
  });
});
