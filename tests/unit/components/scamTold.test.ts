import { describe, expect, it } from 'vitest';
import { clauseOf, wordsOf } from '../../../components/scam/told.ts';
import { type SignId, scamSigns } from '../../../lib/scam/index.ts';
import { signs } from '../../../lib/scam/words.ts';

const first = (text: string) => scamSigns(text)[0];
const told = (text: string) => {
  const { sign, quote } = first(text) ?? { sign: 'scam.fee' as SignId, quote: '' };
  return { ...wordsOf(sign, text), quote: clauseOf(text, quote) };
};

describe('the sign that is told is what goes on', () => {
  it.each(['你欠的钱由我们公司接手了，请把钱打到公司账户6222开头的那张卡', '欠的款归我们管，汇到下面的户头'])(
    'an account is an account, nobody said to be 花呗: %s',
    (text) => expect(first(text)?.sign).toBe('collect.account'),
  );

  it.each([
    '社区民警提醒：您涉嫌骗贷，资金需转入安全账户',
    '社区民警王警官，您涉嫌骗贷，请配合调查，把资金转入安全账户，查清后退还。',
    '【司法通告】因您恶意逾期，我单位将于48小时内到户籍地执行，请尽快还款。',
  ])('who poses as the police or a court is asked about there: %s', (text) => {
    const { title, why } = told(text);
    expect(title).toContain('公安、法院');
    expect(why).toContain('96110');
    expect(why).not.toContain('95188');
  });

  it('who poses as 花呗 is asked about at 95188, and so is a sign that was only ticked', () => {
    const text = '我是花呗官方客服，您的利率高于国家标准，要配合我把额度清空';
    expect(told(text).why).toContain('95188');
    expect(wordsOf('scam.service', '')).toBe(signs['scam.service']);
  });

  it('a warning of the police shows nothing', () =>
    expect(first('社区民警提醒大家：凡让你转入安全账户的都是诈骗')).toBeUndefined());

  it('a fee for a school is no fraud', () =>
    expect(first('学费请汇入：户名 启明教育科技有限公司')).toBeUndefined());
});

describe('what is quoted is a whole clause', () => {
  it.each([
    ['请扫描客服发的二维码付款。', '请扫描客服发的二维码付款'],
    ['兄弟，国家出了新政策，你的债可以清零', '国家出了新政策'],
    ['办停息挂账找我们，先交服务费', '办停息挂账找我们'],
    ['请点击 http://mayi-hk.cn/a 付款。', '请点击 http://mayi-hk.cn/a 付款'],
  ])('%s', (text, quote) => {
    const quotes = scamSigns(text).map((one) => clauseOf(text, one.quote));
    expect(quotes).toContain(quote);
  });

  it('a clause too long to be shown is quoted as far as it shows the sign', () => {
    const text = `您好${'亲爱的客户'.repeat(10)}请交押金`;
    expect(clauseOf(text, '交押金')).toBe('交押金');
  });

  it('words that stand nowhere stay as they are', () => expect(clauseOf('别的', '交押金')).toBe('交押金'));
});
