import { describe, expect, it } from 'vitest';
import { paperVerdict } from '../../../components/agreement/verdict.ts';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日';
const read = (text: string) => readAgreement(text, '2026-11-25');
const found = (text: string) => match(read(text), agreed, { cleared: true });
const kind = (text: string) => paperVerdict(read(text), found(text)).kind;

describe('a refusal that also tells the plan of the call never counts, and says that it was refused', () => {
  it.each([
    [
      'with the plan in brackets',
      '【花呗】抱歉，您提交的还款方案（合计8,640.00元，分12期，每期720.00元，首期12月10日，免手续费）经综合审核暂未通过。',
    ],
    ['below the plan', `${PLAN}。很遗憾，以上方案审批未通过。`],
    ['by who looked at it', `${PLAN}。您的申请没有通过我行审核。`],
    ['by conditions that are not met', `${PLAN}。您的申请不符合受理条件。`],
    ['that could not pass', `${PLAN}。您的申请经评估未能通过。`],
    ['as a result', `${PLAN}。审核结果：不通过。`],
  ])('%s', (_, text) => {
    expect(found(text).settled).toBe(false);
    expect(kind(text)).toBe('refused');
  });

  it('is quoted without what stands in the brackets before it', () =>
    expect(found('【花呗】您的方案（12期，每期720.00元，免手续费）经评估未获批准。').toSend[0]?.words).toBe(
      '短信里写着“经评估未获批准”。电话里谈的方案还算不算数，请您写明。',
    ));

  it('beside another plan what differs is told', () =>
    expect(
      kind('【花呗】您的申请未通过。可为您办理：合计8,640.00元，分3期，每期2,880.00元，首期12月10日。'),
    ).not.toBe('refused'));
});

describe('a plan that was taken back never counts', () => {
  it.each([
    '该方案因账户异常已被取消',
    '上述方案由于资料不全予以撤销',
    '您的协商方案因技术原因已取消',
    '您的协商方案（免手续费，12期）因系统升级已取消',
  ])('%s', (more) => {
    expect(found(`${PLAN}。${more}。`).settled).toBe(false);
    expect(kind(`${PLAN}。${more}。`)).toBe('gone');
  });
});

it.each([
  '您的首次申请未通过审核，经复核同意按本方案执行',
  '您的减免申请未通过',
  '本方案已为您办理成功，原方案已取消',
  '已为您取消自动扣款',
  '如方案因违约被取消，按原账单还款',
])('but it is not what was before, what would be, or something else: %s', (more) =>
  expect(found(`${PLAN}。${more}。`).settled).toBe(true),
);
