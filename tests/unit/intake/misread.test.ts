import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-28');
type Says = Partial<Record<keyof Bill, unknown>>;
const lines = (...all: string[]) => all.join('\n');

describe('what being late has cost', () => {
  it.each<[text: string, says: Says]>([
    [
      '借呗有一笔9月12日到期没还，欠款2,150.6元，逾期费总共32.26元，请尽快处理。',
      { overdue: yuan('2150.60'), fee: yuan('32.26') },
    ],
    [
      '【松果贷】应还的980.00元没扣到，已逾期3天，罚息0.49元/天，累计1.47元。',
      { overdue: yuan('980'), fee: yuan('1.47') },
    ],
    ['松果贷逾期3天，欠980.00元，每日违约金0.49元，共1.47元，请还款。', { fee: yuan('1.47') }],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));

  it.each<[text: string, says: Says]>([
    [
      '系统显示逾期88天，本金九千元，加上利息罚息一共一万零三百元，今天不处理就移交法务。',
      { overdue: yuan('10300') },
    ],
    ['松果贷12月5日到期，应还980.00元，逾期每天收罚息0.49元。', { total: yuan('980') }],
  ])('but not: %s', (text, says) => {
    expect(read(text)).toMatchObject(says);
    expect(read(text)).not.toHaveProperty('fee');
  });
});

describe('late, by a day', () => {
  it('since which it counts as such', () =>
    expect(
      read('【分付】部分还款成功150.00元，剩余321.40元，已自11月20日起计为逾期，请补足。'),
    ).toMatchObject({
      kind: 'overdue',
      overdue: yuan('321.40'),
    }));

  it('but not before it', () =>
    expect(read('【分付】本期应还321.40元，12月1日未还将自次日起计为逾期。')).toMatchObject({
      kind: 'bill',
      total: yuan('321.40'),
    }));

  it('of a page that also tells what is not due yet', () =>
    expect(
      read(
        lines(
          '松果月付',
          '您已逾期',
          '当前应还总额 2,310.80',
          '逾期账单 1,640.00',
          '逾期费用 20.80',
          '未到期账单 650.00',
          '已逾期 13 天',
        ),
      ),
    ).toMatchObject({ total: yuan('2310.80'), overdue: yuan('1640'), fee: yuan('20.80'), daysOverdue: 13 }));

  it('what is not due yet is owed, where nothing is late', () =>
    expect(read(lines('松果月付', '未到期账单 650.00', '还款日 12月10日'))).toMatchObject({
      total: yuan('650'),
      dueDate: '2026-12-10',
    }));
});

describe('no minimum', () => {
  it.each([
    '中信银行信用卡容差服务说明：我行为持卡人提供容差，未还最低还款额按差额的5%计收，最低5元。',
    '建行信用卡违约金说明：未还最低还款额的，按未还部分的5%收取，最低10元。',
  ])('of what a service or a charge is: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'other' });
    expect(read(text)).not.toHaveProperty('minimum');
  });

  it('but that of a bill beside it', () =>
    expect(
      read('建行信用卡本期应还2,310.00元，最低还款231.00元，12月5日到期。未还最低按5%收取违约金，最低20元。'),
    ).toMatchObject({ kind: 'bill', total: yuan('2310'), minimum: yuan('231') }));

  it('and a lender may explain its service beside a bill', () =>
    expect(read(lines('借呗服务说明', '您的借呗本期应还1,203.40元，12月5日到期。'))).toMatchObject({
      kind: 'bill',
      total: yuan('1203.40'),
    }));
});

describe('a month is no sum', () => {
  it.each(['建设银行信用卡对账单(2026.11)', '建设银行信用卡2026.11账单'])('%s', (head) =>
    expect(read(lines(head, '到期还款日', '2026年12月13日', '本期还款总额', '¥ 7,105.20'))).toMatchObject({
      total: yuan('7105.20'),
    }),
  );

  it('a sum of as many is one', () =>
    expect(read('花呗本期应还2026.11元，12月9日到期')).toMatchObject({ total: yuan('2026.11') }));
});

describe('sums by words that were unknown', () => {
  it.each<[text: string, says: Says]>([
    [
      '【农业银行】您尾号1290的贷款每月20日扣收按揭款，本次需4,310.20元，账户现余额18.20元，请补足。',
      { total: yuan('4310.20') },
    ],
    [
      lines('微粒贷', '本月应还 (2笔)', '1,920.55', '含本金 1,600.00 利息 320.55'),
      { total: yuan('1920.55') },
    ],
    [
      '你弟欠还呗的钱跑了，他再不露面我们去你家，六千八，一分都不能少。',
      { kind: 'collection', overdue: yuan('6800') },
    ],
    [
      lines(
        '币种 上期应还 应还款额 最低还款额',
        '人民币 1,800.00 2,405.60 120.28',
        '美元 0.00 30.15 1.51',
        '到期还款日 2026/12/18',
        '建设银行信用卡',
      ),
      { total: yuan('2405.60'), minimum: yuan('120.28') },
    ],
  ])('%s', (text, says) => expect(read(text)).toMatchObject(says));

  it('something is owed in other money, though nothing in yuan', () =>
    expect(
      read(
        lines(
          '中信银行信用卡账单',
          '币种 本期应还 最低还款',
          '人民币 0.00 0.00',
          '美元 55.20 5.52',
          '还款日 2026-12-15',
        ),
      ).kind,
    ).toBe('bill'));

  it('what was bought is no bill', () =>
    expect(read('您本月共有3笔消费，本期账单共5笔，明细如下 120.00 35.00')).not.toHaveProperty('total'));
});

describe('what to do for those who have paid', () => {
  it.each([
    '如您已结清，可不予理会。',
    '如果您已经还清，不用管这条短信。',
    '若已结清，无须理会本短信。',
    '要是已经还了的话，就不用管它。',
    '已经还清的话不用理会这条。',
  ])('says nothing of whether it is owed: %s', (aside) =>
    expect(read(`【松果贷】您的借款应还820.00元，12月3日到期。${aside}`)).toMatchObject({
      total: yuan('820'),
      dueDate: '2026-12-03',
    }),
  );

  it.each([
    '【松果贷】您已结清全部借款820.00元，如再收到还款提醒可不予理会。',
    '【松果贷】您的借款820.00元已还清，还款提醒不用管它。',
    '推荐您把本期2,300.00元分6期，手续费5折，若已还清无需理会，回复FQ办理。',
  ])('but nothing is owed: %s', (text) => expect(read(text).kind).toBe('other'));
});

describe('a card that comes to its end', () => {
  it.each([
    '招商银行信用卡(尾号1290)将于2028-09到期，请及时换卡',
    '您尾号3345的信用卡即将到期，已为您换发新卡。',
  ])('is no debt: %s', (text) => expect(read(text).kind).toBe('other'));

  it('its bill is one', () =>
    expect(read('您尾号3345的信用卡账单将于12月5日到期，应还1,203.40元，请及时还款。')).toMatchObject({
      total: yuan('1203.40'),
    }));
});

describe('a sum and a day beside words that hide them', () => {
  it('thousands are no days', () =>
    expect(read('【云川银行】您的信用卡逾期欠款已达45,203.20元，请即刻还款。').daysOverdue).toBeUndefined());

  it('the next instalment is one', () =>
    expect(read('【云川汽车金融】您的车贷下一期月供2,460.00元将于12月10日划扣，请备足款项。')).toMatchObject({
      total: yuan('2460'),
      dueDate: '2026-12-10',
    }));
});
