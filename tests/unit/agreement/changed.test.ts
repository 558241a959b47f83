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
