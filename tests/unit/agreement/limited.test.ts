import { describe, expect, it } from 'vitest';
import { corrected, match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日';
const ONE = '【花呗】您于12月10日前（含当天）一次性还款8,640.00元，免手续费';
const one: Recorded = { ...agreed, terms: { ...agreed.terms, parts: 1, perPart: yuan('8640') } };
const read = (text: string) => readAgreement(text, '2026-11-25');
const kinds = (text: string) => read(text).doubts.map(({ kind }) => kind);
const sentences = (text: string, call = agreed) =>
  match(read(text), call).toSend.flatMap(({ items, words }) => (items.includes('feesStop') ? [] : [words]));

describe('what ends or changes a plan that the call agreed for all its parts is asked about', () => {
  it.each([
    '方案有效期3个月',
    '满6期后重新核定月供',
    '每半年复核一次还款金额',
    '到期后由我司另行确定还款方案',
  ])('%s', (more) => {
    expect(kinds(`${PLAN}。${more}。`)).toEqual(['differs']);
    expect(sentences(`${PLAN}。${more}。`)).toEqual([`短信里写着“${more}”，电话里没有这样说过。请您更正。`]);
  });

  it('as long as the plan itself is no limit, nor what is looked at when all is paid', () => {
    expect(kinds(`${PLAN}。协议有效期12个月。`)).not.toContain('differs');
    expect(kinds(`${PLAN}。协议有效期为1年。`)).not.toContain('differs');
    expect(kinds(`${PLAN}。结清后重新评估额度。`)).toEqual([]);
    expect(kinds(`${PLAN}。如逾期，到期后重新评估方案。`)).not.toContain('differs');
  });
});

describe('one sum that leaves something is not the one that was agreed', () => {
  it.each(['只结清已到期部分', '不含未到期本金', '剩余账单仍按月还款', '此次还款不视为全部结清'])(
    '%s',
    (more) => expect(kinds(`${ONE}，${more}。`)).toContain('differs'),
  );

  it('and one that ends all is', () => {
    expect(match(read(`${ONE}，还清即全部结清。`), one).settled).toBe(true);
    expect(read(`${ONE}，还清即全部结清。`).noPlan).toBeUndefined();
  });
});

it.each(['请于11月27日前在支付宝点击确认', '请在24小时内完成签署'])(
  'what must be confirmed first does not hold yet: %s',
  (more) => expect(kinds(`${PLAN}。${more}。`)).toEqual(['pending']),
);

it('that there is money on the account is not what is confirmed', () =>
  expect(kinds(`${PLAN}。请于每月10日前确认账户余额充足。`)).toEqual([]));

describe('parts of several sizes, where equal ones were agreed', () => {
  // 6 × 500 + 6 × 940 = 8,640: the sum, the parts and the first day are those of the call.
  const text = '【花呗】合计8,640元，分12期，前6期每期500元，后6期每期940元，免手续费，首期12月10日。';
  const found = match(read(text), agreed, { confirmed: true, cleared: true });

  it('never count, and are quoted as they stand there', () => {
    expect(found.settled).toBe(false);
    expect(found.items.find(({ id }) => id === 'perPart')).toEqual({
      id: 'perPart',
      call: { fen: yuan('720') },
      paper: { words: '前6期每期500元，后6期每期940元' },
      state: 'different',
    });
  });

  it('are one sentence, and nothing is said not to add up or to be more', () => {
    expect(sentences(text)).toEqual([
      '11月24日工号 8023 在电话里说每期 720.00 元，短信写的是“前6期每期500元，后6期每期940元”。请您更正。',
    ]);
    expect(found.more).toBeUndefined();
  });

  it('once the user typed what each part is, that counts', () =>
    expect(
      match(corrected(read(text), agreed.terms), agreed).items.find(({ id }) => id === 'perPart')?.state,
    ).toBe('same'));

  it('are none where only the last one makes up for what was rounded', () =>
    expect(
      read('【花呗】合计10,000元，分12期，第1至11期每期833.33元，第12期833.37元，首期12月10日。').uneven,
    ).toBeUndefined());
});
