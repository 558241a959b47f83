import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { conductIn } from '../../../lib/rights/index.ts';
import { scamSigns } from '../../../lib/scam/index.ts';
import { simplified } from '../../../lib/text/index.ts';

describe('what is written in traditional characters', () => {
  it('is read as in simplified ones, each where it stood', () =>
    expect(simplified('賬單還沒繳，請於12月5日前轉賬𠮷')).toBe('账单还没缴，请于12月5日前转账𠮷'));

  it('leaves alone what is also written so in China', () =>
    expect(simplified('著名，瞭望')).toBe('著名，瞭望'));

  it('is a bill like any other', () =>
    expect(
      readBill('【招商銀行】您的信用卡本期賬單1,280.00元，到期還款日12月05日', '2026-11-24'),
    ).toMatchObject({
      creditor: '招商银行信用卡',
      kind: 'bill',
      total: 128000,
      dueDate: '2026-12-05',
    }));

  it('is a fraud like any other, quoted as it stands', () =>
    expect(scamSigns('專業修復徵信，先交服務費')).toContainEqual({ sign: 'scam.wash', quote: '修復徵信' }));

  it('is conduct like any other', () =>
    expect(conductIn('催收員當著鄰居罵我是廢物').map(({ rule }) => rule)).toContain('collect.eight'));
});
