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
])('what honest lenders write every day needs no press: %s', (_, text) => expect(settles(text)).toBe(true));

it.each([
  ['another day', `【花呗】${PLAN}。每月5日前请存足款项。`],
  ['which other paper counts', `【花呗】${PLAN}。请以合同为准。`],
  ['English that says more', `【花呗】Your repayment plan is confirmed. A penalty applies. ${PLAN}。`],
  ['a table with another row', table('920.00')],
])('but not what says more: %s', (_, text) => expect(settles(text)).toBe(false));
