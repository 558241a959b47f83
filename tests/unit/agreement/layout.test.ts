import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const settles = (text: string, given: Recorded = agreed) =>
  match(read(text), given, { confirmed: true }).settled;
const plan = '总额8640元，分12期，每期720元，首期12月10日，手续费0元';

describe('days and sums told otherwise', () => {
  it('a list of days with a sum for each is a plan', () => {
    const text = '【花呗】12月10日、1月10日、2月10日各还2880元，合计8640元，不收手续费。';
    const three = { ...agreed, terms: { ...agreed.terms, parts: 3, perPart: yuan('2880') } };
    expect(read(text).terms).toMatchObject({ parts: 3, perPart: yuan('2880'), firstDate: '2026-12-10' });
    expect(settles(text, three)).toBe(true);
  });

  it('days that are no month apart are no plan of every month', () => {
    const text = '【花呗】12月10日、12月25日、1月10日各还2880元，合计8640元，不收手续费。';
    expect(read(text).terms.perPart).toBeUndefined();
  });

  it('the day on which the first is taken is the first', () => {
    expect(read(`【花呗】8640元分12个月，每月720元，12月10日扣第一笔`).terms.firstDate).toBe('2026-12-10');
  });

  it('the last day for one sum is the day of it', () => {
    const text = '【花呗】结清金额：8640元；还款截止日：2026年12月10日；手续费：0元。';
    const one = { ...agreed, terms: { ...agreed.terms, parts: 1, perPart: yuan('8640') } };
    expect(read(text).terms).toMatchObject({ total: yuan('8640'), firstDate: '2026-12-10' });
    expect(settles(text, one)).toBe(true);
  });

  it('9600分12期 is no 96 yuan', () => {
    expect(read('8640分12期，每期720，12月10日第一期，没有手续费').terms.total).toBe(yuan('8640'));
  });
});

describe('what changes nothing of a plan', () => {
  it.each([
    `${plan}。您的还款计划已调整。`,
    `发件人：花呗\n主题：个性化分期通知\n李女士，您好：\n${plan}。`,
    `${plan}。扣款卡为您尾号6688的借记卡。`,
    `${plan}。本次调整免费。`,
    `${plan}。下一还款日12月10日。`,
    `${plan}。请您保持电话畅通。`,
    `${plan}。应保证联系方式畅通。`,
    `${plan}。我是花呗的客服专员8023。`,
    `协议\n一、${plan}。\n二、本协议自双方签字之日起生效。`,
    `持卡人姓名：李四 卡号：6222****1234\n${plan}。`,
    `${plan}。\n此致\n广发银行信用卡中心\n2026年11月24日`,
    `总额捌仟陆佰肆拾元整（小写8640.00元），分12期，每期720元，首期12月10日，手续费0元。`,
    `${plan}。\n重庆小小小额贷款有限公司\n2026年11月24日`,
    `尊敬的李女士：感谢您来电。\n${plan}。`,
    `${plan}。\n• 利息：停止计收\n如有疑问请致电95188`,
    `${plan}\n费用    免收\n感谢您的理解`,
    `通话纪要\n日期：2026年11月24日\n${plan}。`,
    `【花呗】还款计划表\n${plan}。`,
    `${plan}。甲方（盖章）：\n乙方（签字）：`,
    `${plan}。请回复本邮件确认收到。`,
    `您已和客服说定：${plan}。`,
    `还剩8640元，${plan}。`,
  ])('needs no press: %s', (text) => {
    expect(read(text).doubts).toEqual([]);
  });

  it.each([
    // Nothing of these is in the rows.
    `${plan}。您需先归还全部欠款。`,
    `${plan}。剩下的款项一次性归还8640元。`,
    `${plan}。您的借记卡自动扣款8640元。`,
    `${plan}。此后每期扣款按账单金额。`,
    `${plan}。最后一期一次性结清余款。`,
    `${plan}。请先支付押金。`,
    `${plan}。还款日变更后另行通知。`,
    `${plan}。请转入卡号6222020200001234。`,
    `尊敬的李女士：感谢您同意放弃异议。\n${plan}。`,
    `${plan}。\n• 利息：另行计收\n如有疑问请致电95188`,
    `日期：2027年3月1日\n${plan}。`,
    `${plan}。甲方（盖章）：\n乙方（签字）：付清首期后补`,
    `${plan}。请回复本邮件确认放弃异议。`,
    `${plan}。由12月25日延至2月10日。`,
  ])('is not one of these: %s', (text) => {
    expect(read(text).doubts).not.toEqual([]);
  });
});

describe('how a message came', () => {
  it('[微信] is nobody who signs it', () => {
    expect(read(`[微信] ${plan}`)).toMatchObject({ signed: false });
    expect(read(`[微信] ${plan}`).sender).toBeUndefined();
  });
});
