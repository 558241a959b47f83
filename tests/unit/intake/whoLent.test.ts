import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { readBill } from '../../../lib/intake/index.ts';

const creditorOf = (text: string) => readBill(text, plainDate('2026-11-29')).creditor;

describe('who lent, by where a name stands that nobody knows', () => {
  it.each([
    ['您的青禾贷尚有1,300元未还，已过5天。', '青禾贷'],
    ['你跟我们「快桥贷」借的钱今天到期，本息6,200元。', '快桥贷'],
    ['您在省心借的借款已逾期11天，共1,280元。', '省心借'],
    ['你好，我这边是蓝帆催收，您的欠款已逾期。', '蓝帆'],
    ['您在木棉铺的12月应还款为273.10元，还款日25号。', '木棉铺'],
    ['您在木棉铺还有最后一期255.00元，12月9日还完即结清。', '木棉铺'],
    ['「小溪提钱」还款提醒：还需1,344.40元，将于本月28日划扣。', '小溪提钱'],
    ['亲爱的用户，飞鸟有钱提醒您：12月2日要还556.40元。', '飞鸟有钱'],
    ['您的保单贷款已满六个月未还，本息共12,480.50元。云川人寿', '云川人寿'],
  ])('%s', (text, name) => expect(creditorOf(text)).toBe(name));

  it.each([
    '亲爱的用户，再次提醒您：12月2日要还556.40元。',
    '「温馨提示」本期账单1,344.40元，将于本月28日划扣。',
    '您的贷款尚有1,300元未还，请尽快还款。',
  ])('is nobody: %s', (text) => expect(creditorOf(text)).toBeUndefined());
});
