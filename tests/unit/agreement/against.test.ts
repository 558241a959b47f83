import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const PLAN = '【花呗】共9,600元，分12期，每期800元，首期2026年12月10日，每月10日还，免手续费';
const agreed: Terms = {
  total: yuan('9600'),
  parts: 12,
  perPart: yuan('800'),
  fee: yuan('0'),
  firstDate: '2026-12-10',
};
const asked = { state: 'answered' } as const;
const recorded: Recorded = {
  terms: agreed,
  promises: { feesStop: { ...asked, says: true }, credit: asked, late: asked, debit: asked },
  on: today,
  staff: '',
  lender: ['花呗'],
};
const paper = (text: string) => readAgreement(text, today);
const matched = (text: string) => match(paper(text), recorded, { confirmed: true, cleared: true });

describe('what is against the plan counts never, whatever the user asked or read', () => {
  it.each([
    '。该分期已于今日上午撤销，账户恢复原还款安排。',
    '。协议状态：已过期。',
    '。您的申请已被驳回。',
    '。以上为您所提方案，经评估本行无法接受。',
    '。您的分期申请未获通过。',
    '。本通知只说明资料收到，不代表同意上述内容。',
    '。本回答由系统生成，不构成承诺。',
    '。短信模板测试，内容为样例数据。',
    '。每期金额不固定。',
    '。本行可单方提高每期金额。',
    '。以上安排与您本人的账户无关。',
  ])('%s', (more) => {
    const { settled, different, toSend } = matched(PLAN + more);
    expect(settled).toBe(false);
    expect(different).toBeGreaterThan(0);
    expect(toSend.length).toBeGreaterThan(0);
  });

  it.each([
    '。如连续两期未还，方案取消。',
    '。一旦违约，本协议可被终止。',
    '。您此前的分期方案已取消。',
    '。原账单已作废。',
    '。任何一方不得单方变更本协议。',
    '。逾期后我行有权要求您三日内一次清偿全部欠款。',
    '。未经您同意不得单方提高每期金额。',
    '。客服时间：每周一至周五9:00-18:00还款咨询。',
  ])('but it is not what would be, or was before: %s', (more) => {
    expect(matched(PLAN + more).settled).toBe(true);
    expect(matched(PLAN + more).different).toBe(0);
  });
});

it('what asks for all of it in days is a demand, although it tells of the plan that was wished for', () => {
  const text =
    '您曾表示愿意还9,600元，分12期，每期800元，自2026年12月10日起，免手续费。鉴于账户长期拖欠，我部要求您收函后五日内一次清偿全部9,600元。';
  expect(paper(text).demand).toBe(true);
  expect(matched(text).settled).toBe(false);
});

it('another rhythm than by the month is asked about, and may be what was agreed', () => {
  const text = `${PLAN}。自2026年12月10日起每两周归还一次。`;
  expect(paper(text).doubts.map(({ kind }) => kind)).toContain('differs');
  expect(matched(text).settled).toBe(true);
  expect(match(paper(text), recorded, { confirmed: true }).toSend.map(({ words }) => words)).toContain(
    '短信里写着“自2026年12月10日起每两周归还一次”，电话里没有这样说过。请您更正。',
  );
});

it('a sum that is another in words does not add up', () =>
  expect(paper('欠款总额人民币玖仟玖佰元整(¥9,600.00)，分12期，每期800元').doubts).toContainEqual({
    kind: 'adds',
    words: '玖仟玖佰元整(¥9,600.00',
  }));

it('what was put right holds, and no more what stood before', () =>
  expect(
    paper(
      '【花呗】昨日短信（9,600元/12期/每期800元/首期2026年12月10日）内容有误，现更正为：9,600元/8期/每期1,200元。',
    ),
  ).toMatchObject({ terms: { parts: 8, perPart: yuan('1200') }, sender: '花呗' }));

it('interest by the year on top goes on, although there is no fee', () =>
  expect(paper(`${PLAN}。另适用年化利率10%，按剩余本金逐月计收。`).promises.feesStop).toMatchObject({
    says: false,
  }));

it('interest let go of as they see fit is a cost', () =>
  expect(paper(`${PLAN}。息费酌情减免。`).doubts.map(({ kind }) => kind)).toContain('charge'));

describe('what is no such plan only where it says so of this one', () => {
  const settles = (more: string) => match(paper(`${PLAN}。${more}`), recorded, { cleared: true }).settled;

  it.each(['请于2026年11月20日前登录确认，逾期方案失效', '该安排与您本人名下的账户无关'])(
    '%s: it does not count',
    (more) => expect(settles(more)).toBe(false),
  );

  it.each([
    '请于2026年12月5日前登录确认',
    '本方案与您名下其他贷款无关',
    '我行不能单方面提高每期金额',
    '仲裁申请已撤回',
    '您申请的48期方案未获批准，现同意按以上12期执行',
    '逾期两期的，我行可要求您10日内还清全部剩余欠款',
    '罚息利率为18%，逾期后按月计收',
  ])('%s: the user may have read it', (more) => expect(settles(more)).toBe(true));
});
