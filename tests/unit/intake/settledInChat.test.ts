import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';

const kindOf = (text: string) => readBill(text, '2026-11-24').kind;

describe('a chat in which the lender says that all is paid', () => {
  it.each([
    '客服：您好，查询到您的借款已全部结清，没有欠款了。\n我：之前短信说我逾期3天欠1,240元\n客服：那是系统延迟，请忽略。',
    '用户：收到短信说我逾期5天，要还830元。\n客服小陈：您名下已经没有欠款了，贷款已全部结清。',
    '我：说我逾期6天了，1,830元我前天就还了啊\n尚诚消费金融客服：查到了，11月22日入账1,830元，逾期部分已结清，目前无欠款\n我：会上征信吗\n尚诚消费金融客服：以报送结果为准',
  ])('owes nothing: %s', (text) => expect(kindOf(text)).toBe('other'));
});

describe('a chat in which something is left', () => {
  it.each([
    '我：我已全部结清了，没有欠款了\n客服：您好，系统显示您仍有一笔逾期3天，应还1,240元未还',
    '客服：您11月20日那笔已结清，没有欠款了\n我：真的？\n客服：不好意思，另一笔借款已逾期3天，待还1,240元',
    '客服：您有830元已逾期，还清后就没有欠款了',
    '客服：您的信用卡已全部结清，没有欠款了。您的借呗逾期5天，应还830元。',
    '我：我没有欠款，早结清了\n客服：您逾期5天了，欠830元',
  ])('is late: %s', (text) => expect(kindOf(text)).toBe('overdue'));

  it.each<[text: string, kind: string]>([
    ['催收专员：今天还清9,000元，没有欠款了，不还就起诉你', 'collection'],
    [
      '我：客服说我还清了\n客服：您的上一笔还清了，无逾期。现在这笔1,300元拖了两个月，今天不还就起诉你',
      'collection',
    ],
    ['客服小王：您8月账单已结清，没有逾期账单。11月账单1,310元，最后还款日12月11日。\n我：好的', 'bill'],
  ])('is owed: %s', (text, kind) => expect(kindOf(text)).toBe(kind));

  it('would be paid, if', () =>
    expect(kindOf('客服：如果您今日还清，我们可以不上报，没有逾期。目前金额3,100元')).not.toBe('other'));

  it('and a fraud stays one', () =>
    expect(
      kindOf('客服：您的校园贷已全部结清，没有欠款了，但需配合注销账户，请把余额转到安全账户\n我：怎么弄'),
    ).toBe('scam'));
});
