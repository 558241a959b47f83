import { describe, expect, it } from 'vitest';
import { type DeferralTexts, readDeferral } from '../../../components/call/deferralTyped.ts';
import { missedWords } from '../../../components/checklist/agreedWords.ts';
import { type CaseFile, emptyCase } from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Pledge } from '../../../lib/record/index.ts';
import { endedCall, huabei } from '../casefile/example.ts';

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
