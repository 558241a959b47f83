import { describe, expect, it } from 'vitest';
import { isSameLender } from '../../../lib/intake/index.ts';

describe('two names', () => {
  it.each([
    ['招联金融', '招联消费金融'],
    ['招联', '招联消费'],
    ['奇富借条', '360借条'],
    ['放心借', '抖音放心借'],
    ['马上消费', '马上金融'],
    ['招行', '招商银行'],
    ['白条', '京东白条'],
    ['奇富', '奇富借条'],
    ['招联', '招联好期贷'],
  ])('%s and %s may be one', (one, other) => {
    expect(isSameLender(one, other)).toBe(true);
    expect(isSameLender(other, one)).toBe(true);
  });

  it.each([
    ['招联金融', '招商银行'],
    ['马上消费金融', '马上贷'],
    ['360借条', '360数科'],
    ['抖音放心借', '抖音月付'],
    ['招联金融', '中银消费金融'],
  ])('%s and %s are two', (one, other) => expect(isSameLender(one, other)).toBe(false));
});
