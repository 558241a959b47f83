import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('who warns of a fraud tells of no debt', () => {
  it.each([
    '【宁波银行】防骗提醒：最近有人群发短信说“您的账单已逾期9天，应还3,200元，最后还款日11月30日，须在此处理”，均属骗局，我行收款从不用短信。',
    '【兴业银行】近期有人冒名发短信称“您欠款6,400元已逾期，逾时冻结账户”，这种是诈骗，有疑问请致电95561。',
    '云溪银行安全提示：客服从不问您取款密码、短信验证码，或请您远程控制手机。',
  ])('%s', (text) => {
    const { creditor: _, ...rest } = read(text);
    expect(rest).toEqual({ kind: 'other' });
  });
});

describe('a fraud that warns of frauds stays one', () => {
  it.each([
    '【银行客服】防骗提醒：近期有人冒充我行，为保护您的资金请立即转账至安全账户，户名张某。',
    '【还款中心】我们不会索取您的密码，是正规机构，请点击 http://hk-pay.top 下载会议软件，开启屏幕共享办理减免。',
    '防骗中心：您的账户涉嫌洗钱，请联系办案民警，将资金转到安全账户核查。',
    '我司不会问您要验证码，只需先交2,000元保证金即可下款，加微信办理',
    '我行绝不索要您的密码，只需提供短信验证码即可为您解冻账户。',
    '【银联客服】防骗通知：您的卡片异常已冻结，请配合客服验证身份后解冻。',
    '防骗：我们不是骗子，负债逾期可停息挂账，先交押金500。',
  ])('%s', (text) => expect(read(text).kind).toBe('scam'));
});

it('a bill may end with a warning', () =>
  expect(
    read('【即科金融】账单提示：您有1笔借款第7/12期302.40元将于12月12日应还，客服不会索要短信验证码。'),
  ).toMatchObject({ kind: 'bill', total: yuan('302.40') }));

it('who only asks whether it is one quotes a debt', () =>
  expect(
    read('帮我看看，收到“【招联金融】您的借款已逾期6天，逾期金额812.00元，请登录APP还款”，这是诈骗吗？').kind,
  ).toBe('overdue'));
