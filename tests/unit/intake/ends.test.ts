import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-24');

describe('a loan that ends on a day, or of which the next part is told', () => {
  it.each([
    [
      '【长沙银行】张总，您的30万元一年期经营贷款2026年12月20日到期，届时应还本息合计301,050.00元，续贷请提前联系。',
      '301050.00',
    ],
    ['【南京银行】您借的5万元贷款12月18日到期，到期应还本息50,201.10元。', '50201.10'],
    ['【海尔消费金融】您的贷款下期还款日12月9日，应还880.00元，请照常还款。', '880.00'],
  ])('is a reminder: %s', (text, total) =>
    expect(read(text)).toMatchObject({ kind: 'reminder', total: yuan(total) }),
  );

  it('owes what is to be paid, not what was lent', () =>
    expect(
      read('【江苏银行】您的贷款50,000元将于12月20日到期，应还本息共50,180.20元，请准备。'),
    ).toMatchObject({ total: yuan('50180.20') }));

  it('owes principal and interest, where one is asked to pay both', () =>
    expect(
      read('【宁波银行】您的白领通贷款100,000.00元将于12月15日到期，请按时归还本息100,412.50元。'),
    ).toMatchObject({ total: yuan('100412.50') }));

  it.each([
    '【江苏银行】您的贷款50,000元将于12月20日到期，请准备。',
    '【江苏银行】您的贷款50,000元将于12月20日到期，本月利息201.10元已还。',
  ])('owes what was lent where nothing else is told: %s', (text) =>
    expect(read(text)).not.toMatchObject({ total: yuan('201.10') }),
  );

  it('owes nothing now, where this part was paid', () =>
    expect(read('【石榴贷】您本期936.00元已于11月6日还清，下期还款日12月6日，应还936.00元。')).toMatchObject({
      kind: 'other',
    }));
});

describe('a sum that is late', () => {
  it.each([
    ['您上月下单的520.5元花呗账单还未结清，已逾期4天，请尽快还款。', '520.50'],
    ['您在美团的318.6元月付账单还没还哦，逾期7日了', '318.60'],
    ['你逾期总欠款9,880.00元，今日结清可减免至6,000元。', '9880.00'],
  ])('is told in any order, whatever is offered: %s', (text, sum) =>
    expect(read(text)).toMatchObject({ kind: 'overdue', overdue: yuan(sum) }),
  );

  it('is no red packet, and not all of the debt', () => {
    expect(read('您有15元红包还没用，花呗账单逾期3天，待还200元。')).toMatchObject({ overdue: yuan('200') });
    expect(read('借呗全部待还15,000元，本期逾期1,200元，请先还本期。')).toMatchObject({
      total: yuan('15000'),
      overdue: yuan('1200'),
    });
  });
});

describe('what would settle a debt', () => {
  it.each([
    [
      '【度小满】您的有钱花账户逾期20天，剩余未还8,300.00元，现可申请减免罚息后一次性还7,950.00元结清。',
      '8300.00',
    ],
    ['逾期金额6,600.00元，申请减免违约金后归还6,100.00元就能结清。', '6600.00'],
    ['您欠款4,400元已逾期，特批折后3,080元一次性结清。', '4400.00'],
  ])('is an offer, and the debt is what it was: %s', (text, overdue) => {
    expect(read(text)).toMatchObject({ overdue: yuan(overdue) });
    expect(read(text)).not.toHaveProperty('total');
  });

  it('is what is owed, where no other sum is told', () =>
    expect(read('您的借款逾期20天，减免罚息后应还7,950.00元，请今天还。')).toMatchObject({
      overdue: yuan('7950.00'),
    }));
});
