import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const plan = '【花呗】总额8640元，分12期，每期720元，首期12月10日';
const found = (text: string) => match(read(text), agreed, { cleared: true });
const feeRow = (text: string) => found(text).items.find(({ id }) => id === 'fee');
const charges = (text: string) =>
  read(text).doubts.flatMap(({ kind, words }) => (kind === 'charge' ? [words] : []));

describe('a fee that is paid once', () => {
  it.each([
    `${plan}，首期手续费200元。`,
    `${plan}，另收首期手续费200元。`,
    `${plan}，协议服务费200元。`,
    `${plan}，签约当日支付手续费200元。`,
    `${plan}，办理后收取服务费200元。`,
  ])('is in no single part, and is asked about: %s', (text) => {
    expect(read(text).terms).toMatchObject({ perPart: yuan('720') });
    expect(read(text).terms.fee).toBeUndefined();
    expect(charges(text)).toHaveLength(1);
    expect(found(text).settled).toBe(false);
  });
});

describe('a fee that is stated beside 手续费0元 and was not agreed', () => {
  it.each([
    '另收一次性手续费200元',
    '协议服务费200元',
    '方案管理费：首期一并收取99元',
    '每月另收账户管理费15元',
    '签约当日支付服务费200元',
  ])('is a difference, whatever was asked or read: %s', (words) => {
    const text = `${plan}，手续费0元。${words}。`;
    expect(feeRow(text)).toMatchObject({ state: 'same' });
    // Nothing to press, either.
    expect(found(text)).toMatchObject({ different: 1, settled: false, open: false });
  });

  it('leaves the rest of the paper to be asked about', () =>
    expect(found(`${plan}，手续费0元，另收一次性手续费200元。首期翻倍。`)).toMatchObject({ open: true }));

  it('is asked to be put right', () =>
    expect(found(`${plan}，手续费0元，另收一次性手续费200元。`).toSend.map((one) => one.words)).toContain(
      '短信里写着“另收一次性手续费200元”，电话里没有说过要收。请您更正。',
    ));

  it.each(['如需提前结清，收取手续费50元', '原手续费200元已减免', '截至今日逾期费用310元，不再收取'])(
    'but not what is only taken where one wants it, or was let go: %s',
    (words) => {
      const text = `${plan}，手续费0元。${words}。`;
      expect(found(text)).toMatchObject({ different: 0, settled: true });
    },
  );

  it('nor one that the call knows of', () => {
    // 200.00 ahead, 8,640.00 in 12 parts of 720.00: 8,840.00 in all.
    const call = { ...agreed, terms: { ...agreed.terms, total: yuan('8840'), down: yuan('200') } };
    const text =
      '【花呗】总额8840元，先付200元，余下分12期，每期720元，首期12月10日，手续费0元。先付的200元为资料费。';
    expect(match(read(text), call, { cleared: true })).toMatchObject({ different: 0 });
  });
});

describe('a cost in figures for one late day', () => {
  it.each(['若晚一天，须支付违约金300元', '任意一期逾期，加收剩余金额3%的违约金'])(
    'that nobody spoke of is asked about before it counts: %s',
    (words) => {
      const text = `${plan}，手续费0元。${words}。`;
      expect(charges(text)).toHaveLength(1);
      expect(match(read(text), agreed).settled).toBe(false);
    },
  );

  it('is not what any plan says of being late', () => {
    const text = `${plan}，手续费0元。如未按时还款，本方案终止。`;
    expect(read(text).doubts).toEqual([]);
  });
});

describe('that the sums leave no room for a fee', () => {
  it('says it where none is named', () => {
    expect(feeRow(`${plan}。`)).toMatchObject({ state: 'same' });
  });

  it('does not say it where one is named by its rate, which is asked once', () => {
    const text = `${plan}，手续费率0.6%/期。`;
    expect(feeRow(text)).toMatchObject({ state: 'notMentioned' });
    expect(found(text)).toMatchObject({ settled: false });
    const about = found(text).toSend.filter(({ words }) => words.includes('手续费'));
    expect(about.map(({ words }) => words)).toEqual([
      '短信里写着“手续费率0.6%/期”，电话里没有说过。要不要另外付钱，请您写明。',
    ]);
  });
});

describe('a clause about money', () => {
  it.each(['不另外收取费用', '不额外收费', '不另收取任何费用'])('that there is none more: %s', (words) => {
    expect(read(`${plan}，${words}。`).doubts).toEqual([]);
  });

  it.each(['按期支付账户管理费15元', '每月一并支付账户保管费15元'])(
    'about an account that costs something is a cost, and no place to pay to: %s',
    (words) => {
      expect(read(`${plan}，${words}。`).doubts.map(({ kind }) => kind)).toEqual(['charge']);
    },
  );
});

describe('a fee that is written in English beside a plan in Chinese', () => {
  const plan = '【花呗】本金8,640元，12期，每期720元，首期12月10日。';
  const found = (more: string) => match(readAgreement(plan + more, '2026-11-25'), agreed, { cleared: true });

  it.each([
    [
      'Service fee: RMB 20/month',
      '11月24日工号 8023 在电话里没说要收手续费，短信写的是每期 20.00 元。请您更正。',
    ],
    [
      'A handling fee of RMB 100 applies',
      '短信里写着“A handling fee of RMB 100 applies”，电话里没有说过要收。请您更正。',
    ],
  ])('%s', (more, words) => {
    expect(found(`${more}.`).settled).toBe(false);
    expect(found(`${more}.`).different).toBeGreaterThan(0);
    expect(found(`${more}.`).toSend[0]?.words).toBe(words);
  });

  it('is none where there is none', () => expect(found('No service fee.').different).toBe(0));
});
