import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '总额8640元，分12期，每期720元，首期12月10日，手续费0元';
const found = (text: string) => readAgreement(text, '2026-11-25');
const settles = (text: string, cleared = false) =>
  match(found(text), agreed, { confirmed: true, cleared }).settled;

describe('that the plan was changed, and not into what, is asked about first', () => {
  it.each([
    ['in the head of a mail', `主题：方案已变更\n【花呗】${PLAN}。`],
    ['in its title', `【花呗】标题：方案变更\n${PLAN}。`],
    ['right below its head', `主题：还款方案\n您的方案已变更\n${PLAN}\n【花呗】`],
    ['below the plan', `【花呗】${PLAN}。\n标题：还款方案已变更`],
    ['behind the plan', `【花呗】${PLAN}。方案已变更。`],
    ['behind the plan, in other words', `【花呗】${PLAN}。您的还款计划有变动。`],
    ['where the plan is the one before', `【花呗】原方案：${PLAN}。`],
  ])('%s', (_, text) => {
    expect(found(text).doubts.map(({ kind }) => kind)).toEqual(['differs']);
    expect(settles(text)).toBe(false);
    expect(settles(text, true)).toBe(true);
  });
});

it.each([
  `【花呗】您的还款方案已变更：${PLAN}。`,
  `【花呗】您的方案已变更为12期。${PLAN}。`,
  `主题：方案变更成功\n【花呗】${PLAN}。`,
  `主题：您的还款计划已调整\n【花呗】${PLAN}。`,
  `【花呗】${PLAN}。还款计划已按协商结果调整。`,
])('above the plan it is the head of that plan: %s', (text) => {
  expect(found(text).doubts).toEqual([]);
  expect(settles(text)).toBe(true);
});

describe('a notice of the change that was agreed in the call says nothing more than the rows', () => {
  it.each([
    `主题：还款方案变更通知\n【花呗】${PLAN}。`,
    `【花呗】还款方案变更通知：${PLAN}。`,
    `【花呗】账单调整通知：${PLAN}。`,
    `【花呗】变更通知：您的还款方案已变更为：${PLAN}。`,
    `主题：还款方案变更通知\n您好，应您来电申请，您的还款计划变更如下：${PLAN}。\n花呗客服中心`,
    `【花呗】还款方案变更通知：您的花呗账单已按您与客服11月24日电话协商的结果调整为12期，${PLAN}。`,
    `【花呗】还款方案变更确认：您于11月24日来电申请的分期方案已办理，${PLAN}。`,
    `【花呗】还款方案变更通知：经协商达成一致，您的还款计划已调整为：${PLAN}。`,
  ])('%s', (text) => {
    expect(found(text).doubts).toEqual([]);
    expect(settles(text)).toBe(true);
  });

  it.each([
    ['an earlier one', `【花呗】变更通知：您11月24日达成的分期方案已变更。${PLAN}。`],
    ['one that was talked over', `【花呗】变更通知：您之前谈好的12期方案已被变更，${PLAN}。`],
    ['these figures', `【花呗】还款方案变更通知：您此前协商的${PLAN}的方案，现变更为一次性还清。`],
    ['one before', `主题：还款方案变更通知\n【花呗】原方案：${PLAN}。`],
    ['into one that stands elsewhere', `【花呗】还款方案变更通知：${PLAN}。新方案请登录APP查看。`],
    ['and the changed one counts', `主题：方案变更通知\n【花呗】${PLAN}。以变更后的方案为准。`],
  ])('but one of another change is asked about: %s', (_, text) => {
    expect(found(text).doubts.map(({ kind }) => kind)).toContain('differs');
    expect(settles(text)).toBe(false);
  });

  it.each([
    `主题：还款方案变更通知\n【花呗】${PLAN.replace('12期', '6期')}。`,
    `【花呗】还款方案变更通知：${PLAN.replace('720', '750')}。`,
  ])('and other figures are a difference: %s', (text) => {
    expect(match(found(text), agreed, { cleared: true }).different).toBeGreaterThan(0);
  });
});
