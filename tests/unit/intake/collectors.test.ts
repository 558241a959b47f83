import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../lib/dates/index.ts';
import { type Bill, readBill } from '../../../lib/intake/index.ts';

const kindOf = (text: string) => readBill(text, plainDate('2026-11-29')).kind;

describe('who mediates, collects for another or calls all of it due demands, however kindly', () => {
  it.each([
    '【江城调解中心】云川消费金融就您的借款8,240.10元申请诉前调解，请于12月5日前回复是否参加。',
    '【联信委托】您在云川消费金融的借款剩余应还8,240.10元，活动期内结清可减免罚息。',
    '我是负责您云川卡账户的小赵，这边看到逾期31天，一共3,120元，今天方便先还一期吗？',
    '根据合同，因您连续逾期90天，我司宣布全部贷款提前到期，应清偿52,300.00元。',
    '您的同事李某借款1,200元逾期12天，麻烦转告他尽快还。',
    '尊敬的保证人，您担保的贷款本金60,000元欠息2,104.00元，请督促还款或代为支付。',
    '上周说好的1,500元，逾期金额4,320元，今天给我个说法。',
  ])('%s', (text) => expect(kindOf(text)).toBe('collection'));

  it.each<[text: string, kind: Bill['kind']]>([
    // The lender's own words, a case that is over, and those who want to be paid to make it go away.
    ['【云川银行】您的贷款逾期12天，逾期金额1,204.00元，如需协商请联系客户经理。', 'overdue'],
    ['【江城调解中心】您与云川银行已达成调解，欠款9,800.00元您已于今日一次付清，调解书将邮寄。', 'other'],
    ['我是调解中心小刘，您的案件本金1.2万，今日交诉讼保证金1,500元即可撤诉。', 'scam'],
    ['我是云川银行卡中心回访专员，您的卡11月19日到期还款日至今未入账，应还2,288.10元。', 'overdue'],
    ['【云川银行】您12月应还1,204.00元，还款日12月8日，如需停止电话提醒请回复T。', 'bill'],
  ])('%s', (text, kind) => expect(kindOf(text)).toBe(kind));
});
