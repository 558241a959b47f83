import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, scamSigns } from '../../../lib/scam/index.ts';
import { MANY } from '../many.ts';

const talk =
  '您好，逾期不要慌，加V信，我们律师帮您跟银行谈，先交2000元服务费，不成功不收，把身份证拍照发我。';
const damaged = fc
  .tuple(fc.nat(talk.length), fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(30))
  .map(([at, junk, times]) => (talk.slice(0, at) + junk + talk.slice(at)).repeat(times));
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000 }), damaged);

describe('anything may be pasted', () => {
  it('never fails, quotes what stands there, each sign once, in less than 5 ms', () => {
    const sample = fc.sample(texts, { numRuns: MANY, seed: 6 });
    const since = process.cpuUsage();
    const answers = sample.map(scamSigns);
    const { user, system } = process.cpuUsage(since);
    const wrong = answers.flatMap((found, at) =>
      found.every(({ quote }) => quote.length > 0 && sample[at]?.includes(quote)) &&
      new Set(found.map(({ sign }) => sign)).size === found.length
        ? []
        : [sample[at]],
    );
    expect(wrong).toEqual([]);
    const each = (user + system) / 1_000 / sample.length;
    console.info(`scamSigns: ${each.toFixed(2)} ms of the processor a text`);
    expect(each).toBeLessThan(5);
  });

  it('a page of 10 MB costs no more than its beginning', () => {
    const start = talk.padEnd(LONGEST, '。');
    expect(scamSigns(start + '先交押金'.repeat(2_500_000))).toEqual(scamSigns(start));
  });
});
