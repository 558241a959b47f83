import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

/** 12 × 720.00 = 8,640.00. */
const PLAN = '【花呗】总额8640元，分12期，每期720元，首期12月10日，手续费0元';
const paper = (more: string, plan = PLAN) => readAgreement(`${plan}。${more}。`, '2026-11-25');
const settles = (more: string, cleared = false) => match(paper(more), agreed, { cleared }).settled;

describe('in a plan of equal parts all that is left, asked for at once, is asked about first', () => {
  it.each([
    '最后一期还清全部余款',
    '最后一期，还清全部余款',
    '末期结清全部',
    '第12期还清全部欠款',
    '最后一期付清剩余本金',
    '最后一期还清全部余款且不再加收费用',
    '最后一期还清全部余款后账户结清',
    '乙方自愿还清全部',
    '持卡人自愿归还全部欠款',
    '您同意还清全部欠款',
    '请结清全部',
    '首期结清',
    '首期还清全部余款',
    '12月10日还清全部',
    '请于12月10日全部还清',
    '全部欠款于12月10日还清',
    '签约后还清全部欠款',
  ])('%s', (more) => {
    expect(paper(more).doubts.map(({ kind }) => kind)).toEqual(['differs']);
    expect(settles(more)).toBe(false);
    expect(settles(more, true)).toBe(true);
  });

  it('by a sentence that quotes it', () =>
    expect(match(paper('最后一期还清全部余款'), agreed).toSend.map(({ words }) => words)).toContain(
      '短信里写着“最后一期还清全部余款”，电话里没有这样说过。请您更正。',
    ));
});

describe('what becomes of it once all is paid, or that all is paid by the plan, needs no press', () => {
  it.each([
    '还清全部欠款后可开具结清证明',
    '还清全部欠款后，双方债权债务关系终结',
    '全部还清后可申请结清证明',
    '分12期还清全部欠款',
    '按期还清全部欠款',
    '乙方自愿按上述方案还清全部欠款',
    '直至还清全部欠款',
    '您可随时提前还清全部欠款',
    '最后一期还清后账户结清',
    '最后一期720元，还清全部欠款',
    '最后一期2027年11月10日还清',
    '如逾期，甲方有权要求乙方立即还清全部欠款',
    '最后一期以实际余额为准',
    '末期按剩余本金偿还',
  ])('%s', (more) => {
    expect(paper(more).doubts).toEqual([]);
    expect(settles(more)).toBe(true);
  });

  it('but of a last part as it is left the whole sum must be told, and no other be added', () => {
    const without = '【花呗】分12期，每期720元，首期12月10日，手续费0元';
    expect(paper('最后一期以实际余额为准', without).doubts).not.toEqual([]);
    expect(settles('最后一期以实际余额为准，不得少于2000元')).toBe(false);
    expect(settles('最后一期以实际账单为准')).toBe(false);
  });
});

describe('an account to pay to', () => {
  it.each(['请保证支付宝账户余额充足', '结清后账户恢复正常', '还清后账户结清'])(
    'is none that only has that name, or is there once all is paid: %s',
    (more) => expect(paper(more).doubts.filter(({ kind }) => kind === 'payTo')).toEqual([]),
  );

  it.each(['请转到支付宝账户13800001111', '支付至账户6222020000000000000', '还到李某账户'])(
    'is one that somebody names: %s',
    (more) => expect(paper(more).doubts.map(({ kind }) => kind)).toEqual(['payTo']),
  );
});
