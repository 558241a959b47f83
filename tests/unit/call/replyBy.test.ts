import { expect, it } from 'vitest';
import { replyBy } from '../../../lib/call/index.ts';

const today = '2026-11-27';

it.each([
  ['三天后回你', '2026-11-30'],
  ['72小时内回复', '2026-11-30'],
  ['二十三天后答复', '2026-12-20'],
  ['3到5天给你答复', '2026-12-02'],
  ['两三天后回你', '2026-11-30'],
  ['这两天给你答复', '2026-11-29'],
  ['两周内答复', '2026-12-11'],
  ['今天不行，明天回你', '2026-11-28'],
  ['后天回你', '2026-11-29'],
  ['大后天回你', '2026-11-30'],
])('the day that they name is counted from today: %s', (words, day) =>
  expect(replyBy(words, today)).toBe(day),
);

it.each([
  ['你逾期12天了，三天后回你', '2026-11-30'],
  ['逾期已经十二天，三天后回你', '2026-11-30'],
  ['你拖了20天，明天回你', '2026-11-28'],
  ['逾期费用三天后答复', '2026-11-30'],
  ['逾期两周了，三天后回你', '2026-11-30'],
  ['逾期30天，等通知', undefined],
  ['逾期两个月，等通知', undefined],
  ['逾期两周，等通知', undefined],
  ['分12个月，等通知', undefined],
  ['12个月的方案，等通知', undefined],
  ['已经12天了，等通知', undefined],
  ['第12天，等通知', undefined],
])('what is past, or a part of the plan, is no time to wait: %s', (words, day) =>
  expect(replyBy(words, today)).toBe(day),
);

it.each([
  '一个月内',
  '两个月后答复',
  '3个月以内',
  '半个月',
  '几天后',
  '五个工作日',
  '3天工作日内',
  '工作日3天',
  '下周回你',
  '周三答复',
  '12月3号',
])('a time that cannot be counted from here stays open: %s', (words) =>
  expect(replyBy(words, today)).toBe('open'),
);
