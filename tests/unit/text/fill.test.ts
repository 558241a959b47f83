import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/text/index.ts';

describe('gaps are filled', () => {
  it.each([
    ['figures keep their space', '再打 {line} 谈。', { line: '95188' }, '再打 95188 谈。'],
    ['between Chinese there is none', '再打 {line} 谈。', { line: '客服电话' }, '再打客服电话谈。'],
    ['nor beside full-width punctuation', '好，{debt}的事。', { debt: ' KK 贷' }, '好，KK 贷的事。'],
    ['two are one', '我的{debt} {day}到期', { debt: ' KK ', day: '11月10日' }, '我的 KK 11月10日到期'],
    ['a gap without a value stays', '打 {line}，{who}接。', { line: '95188' }, '打 95188，{who}接。'],
    ['without a gap nothing is touched', '在 家 里', { line: '95188' }, '在 家 里'],
  ])('%s', (_, words, values, filled) => expect(fill(words, values)).toBe(filled));

  it('a value is put in as it is, whatever it holds', () =>
    expect(fill('打 {line}', { line: '$& {who}' })).toBe('打 $& {who}'));
});
