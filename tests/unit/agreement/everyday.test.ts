import { expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '总额8640元，分12期，每期720元，首期12月10日，手续费0元';
const settles = (text: string) =>
  match(readAgreement(text, '2026-11-25'), agreed, { confirmed: true }).settled;
/** 12 parts of 720.00 are 8,640.00. */
const rows = (third: string) =>
  Array.from({ length: 12 }, (_, at) => {
    const month = `${at === 0 ? '2026-12' : `2027-${String(at).padStart(2, '0')}`}-10`;
    return `${at + 1} ${month} ${at === 2 ? third : '720.00'}`;
  }).join('\n');
const table = (third: string) =>
  `我的花呗分期\n期数 还款日 应还金额\n${rows(third)}\n合计 8,640.00（含手续费0.00）`;

it.each([
  ['a chat', `您好，刚才电话里跟您说好的方案给您发一下哈：${PLAN}，您看下没问题就按这个来哦～`],
  ['its head', `[花呗客服] 小王 14:20\n${PLAN}，放心～后面有短信通知您。`],
  ['money in time', `【花呗】${PLAN}。每月10日前请存足款项。`],
  ['a letter', `花呗客户服务中心\n个性化分期还款协议确认函\n致：王先生\n鉴于您的还款困难情况，${PLAN}。`],
  ['which paper counts', `【花呗】${PLAN}。请以本方案为准。`],
  ['kind English', `【花呗】Your repayment plan is confirmed. ${PLAN}。Thank you for your cooperation.`],
  [
    'a letter with empty lines',
    `花呗客户服务中心\n\n个性化分期还款确认函\n\n王先生：\n\n您好，${PLAN}。\n\n二〇二六年十一月二十四日`,
  ],
  ['a mail', `发件人：花呗 <notice@example.com>\n主题：分期还款通知\n\n${PLAN}。感谢您对我们的支持。`],
  ['a second instalment', `【花呗】账单二次分期成功。${PLAN}。`],
  ['a long table', table('720.00')],
  [
    'a chat whose head has a staff number',
    `花呗客服8023 10:21\n跟您确认下方案\n花呗客服8023 10:22\n${PLAN}\n我 10:23\n好的`,
  ],
  ['who signs, below the clauses', `还款协议\n甲方：花呗\n${PLAN}。\n乙方（签字）：\n2026年11月24日`],
  ['that it is settled', `【花呗】您的方案已定：${PLAN}`],
  ['what comes after all is paid', `【花呗】${PLAN}，还款后账户结清。`],
])('what honest lenders write every day needs no press: %s', (_, text) => expect(settles(text)).toBe(true));

it.each([
  ['another day', `【花呗】${PLAN}。每月5日前请存足款项。`],
  ['which other paper counts', `【花呗】${PLAN}。请以合同为准。`],
  ['English that says more', `【花呗】Your repayment plan is confirmed. A penalty applies. ${PLAN}。`],
  ['an account to pay to', `【花呗】${PLAN}，还款至账户张三。`],
  ['a table with another row', table('920.00')],
])('but not what says more: %s', (_, text) => expect(settles(text)).toBe(false));

/** 12 parts of 720.00; what is left is 720.00 less with each: 7,920.00, 7,200.00 … 0.00. */
const withRest = (sep: string, rest: (at: number) => number) =>
  [
    ['期数', '还款日', '还款金额', '剩余本金'].join(sep),
    ...Array.from({ length: 12 }, (_, at) =>
      [
        at + 1,
        `${at === 0 ? '2026-12' : `2027-${String(at).padStart(2, '0')}`}-10`,
        '720.00',
        rest(at + 1).toFixed(2),
      ].join(sep),
    ),
  ].join('\n');

it.each([' ', ' | ', '\t'])(
  'what is left behind each part is nothing to ask about, parted by "%s"',
  (sep) => {
    const text = (rest: (at: number) => number) =>
      `【花呗】您的还款计划（单位：元），合计8640元，12期，手续费0元\n${withRest(sep, rest)}`;
    expect(settles(text((at) => 8640 - 720 * at))).toBe(true);
    expect(settles(text((at) => 8640 - 700 * at))).toBe(false);
  },
);

it('a contract that names its parties line by line, and why, needs no press', () =>
  expect(
    settles(
      `个性化分期还款协议\n甲方（债权人）：重庆蚂蚁消费金融有限公司\n乙方（借款人）：王某\n鉴于乙方因失业导致收入减少，无法按期偿还欠款，双方达成如下协议：\n一、${PLAN}。\n甲方（盖章）：重庆蚂蚁消费金融有限公司\n乙方（签字）：`,
    ),
  ).toBe(true));

it('signs that lead from one figure to the next part them', () =>
  expect(settles('【花呗】方案：欠款8640元→分12期→每期720元→首期12月10日→免手续费')).toBe(true));
