import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { doubted } from '../../../lib/agreement/sentenceWords.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed as recorded } from './agreed.ts';

const plan = '【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日，每月10日还款。';
const read = (words: string) => readAgreement(`${plan}${words}`, '2026-11-24');
const elsewhere = (words: string) => read(words).doubts.filter(({ kind }) => kind === 'payTo');

describe('money that is to go somewhere else is asked about first', () => {
  it.each([
    '请还至对公账户621700*******，户名重庆某某信息咨询有限公司。',
    '请扫描客服发的二维码付款。',
    '请点击 http://huankuan.example/a 付款。',
    '请把首付转给专员李经理。',
    '首期款汇入我司指定账户。',
    '请付款至公司账户，账号40000212345678。',
    '加我微信，首期直接转给客服微信。',
    '收款账户：户名某某法务咨询。',
    '识别下方收款码还款。',
    '还款账户：王某 6217 0000 1234 5678 901。',
  ])('%s', (words) => {
    expect(elsewhere(words)).not.toEqual([]);
    expect(match(read(words), recorded).settled).toBe(false);
  });
});

describe('where one pays anyway is no such place', () => {
  it.each([
    '请登录支付宝 App，在花呗里还款。',
    '到期日从您绑定的银行卡自动扣款。',
    '还款账户：尾号5678。',
    '还款当日请保证账户有足够余额。',
    '请提前将款项存入尾号8899的还款卡。',
    '请确保您的还款账户余额充足。',
    '请转入您名下的扣款账户。',
    '请主动还款至信用卡账户。',
    '请勿向任何个人账户转账。',
    '我行不会要求您将款项转至个人账户。',
    '谨防扫描不明二维码付款。',
    '任何要求转账到私人账户的都不要理会。',
    '可到柜台或网银还款。',
    '请点击“我的-花呗”还款。',
  ])('%s', (words) => expect(elsewhere(words)).toEqual([]));

  it('nor the account of who signed it', () =>
    expect(
      readAgreement(
        '【中信银行】您的方案：分12期，每期720.00元，首期12月10日。请转至账号6226000012345678，户名中信银行股份有限公司信用卡中心。',
        '2026-11-24',
      ).doubts.filter(({ kind }) => kind === 'payTo'),
    ).toEqual([]));
});

it('it is asked whether paying where one always pays counts', () => {
  const { toSend } = match(read('请还至对公账户621700*******。'), recorded);
  expect(toSend.map(({ words }) => words)).toContain(
    doubted.payTo.replace('{form}', '短信').replace('{paper}', '请还至对公账户621700*******'),
  );
});

it('it is no word on what is taken by itself', () => {
  expect(read('请还至对公账户621700*******。').promises.debit).toBeUndefined();
  expect(read('请还至对公账户621700*******。到期自动扣款。').promises.debit?.words).toBe('到期自动扣款');
});

it('once the user asked the lender by its own number it counts', () => {
  const paper = read('请还至对公账户621700*******。');
  expect(paper.terms.total).toBe(yuan('8640'));
  expect(match(paper, recorded, { cleared: true }).settled).toBe(true);
});
