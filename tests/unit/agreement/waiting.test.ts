import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '合计8640元，分12期，每期720元，首期12月10日，免手续费';
const compared = (words: string) => {
  const read = readAgreement(`【花呗】${words.replace('X', PLAN)}。`, '2026-11-25');
  return { ...match(read, agreed), kinds: read.doubts.map(({ kind }) => kind) };
};

describe('a plan with the figures of the call that was only asked for does not count', () => {
  it.each([
    '已为您提交分期申请：X，审批结果1-3个工作日通知',
    '申请已提交：X。预计3个工作日内出结果',
    '您的申请已受理，X，结果请留意短信通知',
    '我们已受理您的诉求，方案：X，请等待我们的短信通知',
    'X。我帮您报上去了，三天内给您答复',
    '您已同意：X。结果请留意短信通知',
  ])('%s', (words) => {
    const { settled, kinds } = compared(words);
    expect(settled).toBe(false);
    expect(kinds).toContain('pending');
  });

  it.each([
    '我行已受理您的申请，经审核同意：X',
    '您提交的分期申请已通过，X',
    '您的分期申请已办理成功，X。扣款结果将短信通知您',
    '您申请的方案通过啦，X',
  ])('but where it was agreed to it does, without a press: %s', (words) =>
    expect(compared(words).settled).toBe(true),
  );
});

describe('parts that are paid more often than the call said are asked about', () => {
  it.each(['每15天一期', '每20天还一次', '每隔10天付一笔', '每30天还一次', '每半个月一期'])('%s', (often) => {
    const { settled, toSend } = compared(`X，${often}`);
    expect(settled).toBe(false);
    expect(toSend.map(({ words }) => words)).toContain(
      `短信里写着“${often}”，电话里没有这样说过。请您更正。`,
    );
  });

  it.each(['每月10日还一次', '每月一期'])('%s is as agreed', (often) =>
    expect(compared(`X，${often}`).settled).toBe(true),
  );
});

describe('what comes on top of each part is asked about', () => {
  it.each(['每期720元+利息', '每期还720元加当月利息', '每期还720本金加利息'])('%s', (each) => {
    const text = `【花呗】合计8640元，分12期，${each}，首期12月10日，免手续费。`;
    const read = readAgreement(text, '2026-11-25');
    expect(match(read, agreed).settled).toBe(false);
    expect(read.doubts).toContainEqual({ kind: 'charge', words: each });
  });

  it.each(['每期720元（本金720元+利息0元）', '每期应还（本金+利息）720元'])(
    '%s is what it is made of',
    (each) => {
      const text = `【花呗】合计8640元，分12期，${each}，首期12月10日，免手续费。`;
      expect(match(readAgreement(text, '2026-11-25'), agreed).settled).toBe(true);
    },
  );
});
