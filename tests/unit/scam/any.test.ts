import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, scamSigns } from '../../../lib/scam/index.ts';
import { damagedTalk } from '../damaged.ts';
import { MANY } from '../many.ts';

const talk =
  '您好，逾期不要慌，加V信，我们律师帮您跟银行谈，先交2000元服务费，不成功不收，把身份证拍照发我。';

describe('anything may be pasted', () => {
  it('never fails, quotes what stands there, each sign once', () => {
    const sample = fc.sample(damagedTalk(talk), { numRuns: MANY, seed: 6 });
    const answers = sample.map(scamSigns);
    const wrong = answers.flatMap((found, at) =>
      found.every(({ quote }) => quote.length > 0 && sample[at]?.includes(quote)) &&
      new Set(found.map(({ sign }) => sign)).size === found.length
        ? []
        : [sample[at]],
    );
    expect(wrong).toEqual([]);
  });

  it('a page of 10 MB costs no more than its beginning', () => {
    const start = talk.padEnd(LONGEST, '。');
    expect(scamSigns(start + '先交押金'.repeat(2_500_000))).toEqual(scamSigns(start));
  });
});
