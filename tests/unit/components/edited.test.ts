import { describe, expect, it } from 'vitest';
import { isReplaced, keptTyped, saysTheSame } from '../../../components/agreement/edited.ts';
import { readTerms, type TermTexts, textsOf } from '../../../components/agreement/terms.ts';
import { readAgreement } from '../../../lib/agreement/index.ts';

const text = '【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，首期12月10日。';
const terms = (of: string) => readAgreement(of, '2026-11-24').terms;

/** What stays of these figures, typed by hand over `text`, when it becomes `next`. */
const kept = (typed: Partial<TermTexts>, next: string, before = text) =>
  keptTyped(readTerms({ ...textsOf(terms(before)), ...typed }), terms(before), terms(next));

describe('a paper that is put right with the keyboard', () => {
  it('keeps what was typed by hand, at any character', () => {
    for (const next of [`${text}。`, `X${text}`, text.replace('您的', '您')]) {
      expect(isReplaced(text, next)).toBe(false);
      expect(kept({ total: '8,700.48', fee: '36', down: '八千', parts: '' }, next)).toEqual([
        'total',
        'down',
        'parts',
        'fee',
      ]);
    }
  });

  it('lets what only repeats it follow', () =>
    expect(kept({ total: '8640' }, text.replace('合计8,640.00元，', ''))).toEqual([]));

  it('counts itself where it now says something else', () =>
    expect(kept({ total: '8,700.48', fee: '36' }, text.replace('8,640.00', '8,650.00'))).toEqual(['fee']));

  it('takes nothing of what was typed before it, but what it says itself', () => {
    expect(isReplaced('', text)).toBe(false);
    expect(kept({ total: '8,700.48', waived: '60.48' }, text, '')).toEqual(['waived']);
  });
});

describe('another paper in its place', () => {
  it.each([
    ['emptied', ''],
    ['pasted over', '【招商银行】您的个性化分期：一共5,000元，24期。'],
    ['one key over all of it', '好'],
  ])('%s', (_, next) => expect(isReplaced(text, next)).toBe(true));
});

it('only spaces and line breaks leave it saying the same', () => {
  expect(saysTheSame(text, `${text.replace('，', '，\n')} `)).toBe(true);
  expect(saysTheSame(text, text.replace('12期', '11期'))).toBe(false);
  expect(saysTheSame('', text)).toBe(false);
});
