import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const terms = { ...agreed.terms, total: yuan('9640'), down: yuan('1000'), downBy: '2026-11-28' as const };
const settled = (ahead: string) =>
  match(
    readAgreement(
      `【花呗】您的还款方案已生效：共9,640元，${ahead}，其余分12期，每期720元，首期2026年12月10日，此后每月10日，免手续费。签订日期：2026年11月23日`,
      '2026-11-24',
    ),
    { ...agreed, terms },
  ).settled;

describe('what is paid so many days after the signing, where its day stands there', () => {
  it.each([
    '签约后5日内支付首付款1,000元',
    '自签订之日起5日内先行归还1,000元',
    '乙方应于协议签订后5日内支付首付款人民币1,000元',
    '用户应在协议签署后5日内先行支付首付款人民币1,000元整',
  ])('%s needs no press', (ahead) => expect(settled(ahead)).toBe(true));

  it.each([
    '签约后7日内支付首付款1,000元',
    '5日内支付首付款1,000元',
    '签约后5日内支付首付款1,000元及手续费',
    '签约后5日内支付首付款1,000元起',
    '签约后5日内另支付首付款1,000元',
    '签约后5日内向专员支付首付款1,000元',
    '签约后5日内支付首付款1,000元至个人账户',
    '签约后5日内支付首付款1,000元并购买保险',
    '签约后5日内须支付首付款1,000元方可生效',
    '签约后5日内或10日内支付首付款1,000元',
    '审批通过并签约后5日内支付首付款1,000元',
  ])('%s does', (ahead) => expect(settled(ahead)).toBe(false));

  it.each(['及手续费', '和服务费', '以及利息', '、手续费', '连同违约金', '及剩余利息', '并支付服务费'])(
    'another cost beside it, of which no sum is told, must be asked: %s',
    (more) => expect(settled(`2026年11月28日前支付首付款1,000元${more}`)).toBe(false),
  );

  it.each(['', '，无手续费及利息', '及手续费0元', '，已减免罚息200元及违约金'])('but not: %s', (more) =>
    expect(settled(`2026年11月28日前支付首付款1,000元${more}`)).toBe(true),
  );
});
