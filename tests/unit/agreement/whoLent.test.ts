import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const SUMS = '共8,640元，分12期，每期720元，首期2026年12月10日，此后每月10日，免手续费。';
const PLAN = `【花呗】您的还款方案已生效：${SUMS}\n`;
const read = (text: string) => readAgreement(text, '2026-11-24');
const settled = (text: string, lender = ['花呗']) => match(read(text), { ...agreed, lender }).settled;

describe('whoever lent has a name that says so', () => {
  it.each([
    '甲方：花呗',
    '甲方：支付宝',
    '甲方：重庆蚂蚁消费金融有限公司',
    '债权人：重庆市蚂蚁小额贷款有限公司',
    '甲方（贷款人）：示例银行股份有限公司某分行',
    '甲方（盖章）：    乙方（签字）：',
    '甲方：孙某\n乙方：花呗',
    '甲方：孙小明  乙方：重庆蚂蚁消费金融有限公司',
    '甲方（债务人）：孙某\n乙方（债权人）：重庆蚂蚁消费金融有限公司',
    '甲方：持卡人\n乙方（出借人）：花呗',
  ])('%s', (party) => expect(settled(PLAN + party)).toBe(true));

  it.each([
    '甲方：某某公司',
    '债权人：某某公司',
    '甲方：合作机构',
    '甲方：某某科技有限公司',
    '甲方：某某资产管理有限公司',
    '出借人：某某融资担保有限公司',
    '贷款人：某某信托有限公司',
    '甲方（盖章）：孙某',
    '甲方：孙某',
    '甲方：孙某\n乙方：某某公司',
    '甲方：孙某\n乙方：花呗的受让方',
    '甲方（出借人）：孙某\n乙方：花呗',
    '甲方：孙某夫妻\n乙方：花呗',
    '甲方：某平台\n乙方：花呗',
    '甲方：法务部\n乙方：花呗',
    '甲方（债务人）：孙某\n乙方（债权人）：某某公司',
    '借款人：孙某、李某',
    '借款人：孙某与李某',
    '甲方（盖章）：某公司2026年11月20日',
    '甲方（盖章）：某某公司  乙方（签字）：李某',
  ])('%s must be read', (party) => {
    expect(read(PLAN + party).doubts).not.toEqual([]);
    expect(settled(PLAN + party)).toBe(false);
  });

  it('unless it is he who signed', () => {
    const paper = read(`【示例资产管理有限公司】${SUMS}\n甲方：示例资产管理有限公司`);
    expect(paper.doubts.filter(({ words }) => words.includes('甲方'))).toEqual([]);
  });
});

describe('what is no name is read', () => {
  it.each([
    '乙方：花呗用户及其配偶',
    '［知道了］［开通会员］',
    '［知道了］［购买保障］',
    '［返回］［授权通讯录］',
    '除非花呗账单已还清。',
    '未开通花呗账户。',
  ])('%s', (more) => expect(settled(PLAN + more)).toBe(false));
});
