import { describe, expect, it } from 'vitest';
import { isOtherLender, lenderWords, spokenName } from '../../../lib/debt/index.ts';

describe('how the lender is spoken of', () => {
  it.each([
    ['huabei', '95188', '花呗里', '只在花呗里还', false],
    ['jiebei', '95188', '借呗里', '只在借呗里还', false],
    ['card', '客服电话', '官方渠道里', '只在官方渠道里还，或还到出借方自己的账户', true],
    ['other', '客服电话', '官方渠道里', '只在官方渠道里还，或还到出借方自己的账户', true],
  ] as const)('%s: %s, %s, %s', (kind, line, place, payOnly, other) => {
    expect(lenderWords({ kind })).toEqual({ line, place, payOnly });
    expect(isOtherLender({ kind })).toBe(other);
  });

  it('with nothing entered it is 花呗', () =>
    expect(lenderWords(undefined)).toEqual({
      line: '95188',
      place: '花呗里',
      payOnly: '只在花呗里还',
    }));
});

describe('the name of a debt as it is said', () => {
  it.each([
    [{ kind: 'huabei' }, '花呗'],
    [{ kind: 'card', name: '3307' }, '信用卡'],
    [{ kind: 'other' }, '这笔债'],
    [{ kind: 'other', name: '  ' }, '这笔债'],
    [{ kind: 'other', name: '装修贷' }, '装修贷'],
    [{ kind: 'other', name: 'KK贷' }, ' KK贷'],
    [{ kind: 'other', name: '一家名字特别长说不完的公司' }, '这笔债'],
  ] as const)('%j: %s', (debt, name) => expect(spokenName(debt)).toBe(name));
});
