import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../lib/agreement/index.ts';

const today = '2026-11-24';
const PLAN = '您尾号2071的账户共9,600元，分12期，每期800元，首期2026年12月10日。';
const isScam = (more: string) => readAgreement(PLAN + more, today).scam;

describe('what a lender writes, too, is no sign of fraud', () => {
  it.each([
    '问：加钱吗？答：不加。分期服务费0元，逾期利息0元。',
    '服务费0.00元，以后不收。',
    '您提出的停息挂账，本行经研究同意。',
    '停息挂账申请已获批。',
    '可在本行App内“扫码支付”还款，收款方为本行。',
  ])('%s', (more) => expect(isScam(more)).toBe(false));
});

describe('but it is where it is sold or asked for', () => {
  it.each([
    '专业停息挂账，加我微信办理。',
    '停息挂账，不同意您自行处理的，由我们代办。',
    '请扫我发的码还款。',
    '请先转解冻金0元起，收到后办理。',
    '先付服务费300元，到账后办理。',
  ])('%s', (more) => expect(isScam(more)).toBe(true));
});

it('nobody is asked for a password behind a link, whatever it is called', () => {
  expect(isScam('请点击http://a-b.top登录网银填写卡号、密码。')).toBe(true);
  expect(isScam('请登录手机银行，输入密码确认还款。')).toBe(false);
});
