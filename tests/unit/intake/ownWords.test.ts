import { describe, expect, it } from 'vitest';
import { type Bill, readBill } from '../../../lib/intake/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const read = (text: string) => readBill(text, '2026-11-28');

describe('a sum as one says or types it', () => {
  it.each<[text: string, owed: string]>([
    ['我浦发卡逾期了，催收说一共欠1万4千3，我只有两千', '14300'],
    ['他们说欠1万4千300元，已经逾期', '14300'],
    ['借呗欠了2.6w，已经逾期40天了', '26000'],
    ['欠了一万三拖着没还，逾期两个月', '13000'],
    ['我那张卡账单四千六没还上，逾期9天了', '4600'],
    ['车贷月供两千零三十六块五的那期逾期了', '2036.50'],
  ])('%s', (text, owed) => {
    const { total, overdue } = read(text);
    expect(overdue ?? total).toBe(yuan(owed));
  });

  it('the minimum by its own words', () =>
    expect(read('这期得还￥3120.8，最低可以还￥312.08，12月9号截止')).toMatchObject({
      total: yuan('3120.80'),
      minimum: yuan('312.08'),
    }));

  it.each<[text: string, minimum: string]>([
    ['信用卡账单3,120.80元，最低还二百三，12月20号还款', '230'],
    ['农行信用卡这期账单4,382.60元，最低可以还两百二，8月18号到期', '220'],
    ['账单一共四千六百五十块，最低二百三十二块五，下月初五号到期', '232.50'],
  ])('%s', (text, minimum) => expect(read(text).minimum).toBe(yuan(minimum)));

  it('a penalty in words is not the sum before it', () =>
    expect(read('你这边是八千九百二，违约金一千四都在里头，逾期三个月').fee).not.toBe(yuan('8920')));

  it('12.13 before 到期 is a day', () =>
    expect(read('您的借款12.13到期，请存入不少于1,204.6元')).toMatchObject({
      total: yuan('1204.60'),
      dueDate: '2026-12-13',
    }));
});

describe('what was paid is not owed', () => {
  it('though what is left is told right behind it', () =>
    expect(
      read('您尾号2207的信用卡已收到还款600.00元，仍欠最低还款额差额188.30元，已超过还款日，请补足'),
    ).toMatchObject({ overdue: yuan('188.30') }));

  it.each([
    '妈，车贷最后一期2,870昨天扣掉了，以后不用管了',
    '大姐，上个月的工钱5,200转您微信了，您查下',
    '【市医保】您11月门诊报销320.50元已支付到社保卡，查询请拨打12393',
    '【某市公安】凡说能“修复征信”“洗白逾期”的，一律是骗人',
    '已为你自动还款\n花呗 11月账单\n还款金额 310.00\n剩余待还 0.00',
    '欠我的两百块不用还了，请我喝奶茶就行',
  ])('%s', (text) => expect(read(text).kind).toBe('other'));
});

describe('a sum and all of it', () => {
  it('with what is not due yet', () =>
    expect(read('在还呗逾期30天，两期没还共1,880元，连同未到期的一共剩8,260元')).toMatchObject({
      overdue: yuan('1880'),
      total: yuan('8260'),
    }));

  // 1,200 + 12.60 = 1,212.60
  it('the part that is late, and all with its charges', () =>
    expect(read('您已逾期18天：逾期本金1,200.00元，逾期罚息12.60元，合计1,212.60元')).toMatchObject({
      overdue: yuan('1200'),
      fee: yuan('12.60'),
      total: yuan('1212.60'),
    }));

  it('what it holds in brackets is no sum of its own', () =>
    expect(
      read('【分期乐】12月账单待还¥1,377.26（含乐花卡¥420.00、借款¥957.26），最晚还款日12月8日'),
    ).toMatchObject({ creditor: '分期乐', total: yuan('1377.26'), dueDate: '2026-12-08' }));

  it('what it was before its charges is none of them', () => {
    const bill = read('逾期金额1,212.60元；逾期罚息12.60元已包含；当期原应还1,200.00元');
    expect(bill).toMatchObject({ overdue: yuan('1212.60') });
    expect(bill.total).toBeUndefined();
  });

  it('what is sued for', () =>
    expect(
      read('【调解中心】申请人中邮消费金融诉您借款纠纷，标的7,318.40元，逾期拒不参加将移交起诉'),
    ).toMatchObject({ kind: 'collection', overdue: yuan('7318.40') }));
});

describe('a day', () => {
  it('on which somebody heard of it is not the day to pay', () =>
    expect(read('我11月20号收到银行短信，说信用卡逾期4天，欠1,830元').dueDate).toBeUndefined());

  // From 2026-11-28 the next 3 April is 126 days ahead: nothing can be late that is due then.
  it('of a plan is that of the row that is not paid yet', () =>
    expect(
      read(
        '还款计划\n期次 | 还款日 | 应还本息 | 状态\n7 | 2026-10-21 | 1,714.60 | 已还\n8 | 2026-12-21 | 1,714.60 | 待还',
      ).dueDate,
    ).toBe('2026-12-21'));

  it('of a call is not the day to pay', () =>
    expect(read('通话记录 11/27 14:20 对方说11月那期没扣到，逾期5天，逾期982.6元').dueDate).toBeUndefined());

  it('next month, by its first days', () =>
    expect(read('平安银行信用卡账单4,650元，下月初五号到期').dueDate).toBe('2026-12-05'));

  it('of what is late has passed', () =>
    expect(read('您第22期月供2,618元（应还日4月3日）扣款失败，现逾期2天').dueDate).toBe('2026-04-03'));

  it.each<[text: string, days: number]>([
    ['花呗炸了，1.2万，今天第47天逾期', 47],
    ['美团月付逾期都12天了，差1,870元', 12],
    ['本月车贷迟缴8日，欠供2,450元', 8],
  ])('%s', (text, days) => {
    expect(read(text)).toMatchObject({ kind: 'overdue', daysOverdue: days });
    expect(read(text).dueDay).toBeUndefined();
  });
});

describe('what is one’s own stays so', () => {
  it.each([
    '我手机坏了没看到，花呗欠8640元逾期3天，催收打给我妈了',
    '【花呗】已服务10亿用户。您的本期账单8,640元，12月10日到期',
    '我还没开通自动还款，花呗账单8640元，12月10日到期',
    '请教大家，花呗欠8640元，已经逾期3天了',
    '信用卡年费昨天扣掉了，花呗账单8640元12月10日还',
    '上个月的还上了，这个月花呗欠8640元',
    '本期应还8,640.00元\n还款日：12月10日\n收到本短信请及时还款',
  ])('%s', (text) => {
    const { total, overdue } = read(text);
    expect(overdue ?? total).toBe(yuan('8640'));
  });

  it('its last day is not when it was heard of', () =>
    expect(read('本期应还8,640.00元\n还款日：12月10日\n收到本短信请及时还款').dueDate).toBe('2026-12-10'));

  it('a loan of which one part is due', () =>
    expect(read('借款10,000元12月5日首期到期，应还900元').total).toBe(yuan('900')));

  it('what is not in it is not all of it', () =>
    expect(read('逾期2,140元，不含未到期本金9,430元').total).toBeUndefined());

  it.each<[text: string, sum: string]>([
    ['待还1万5千600元最低还款500元', '15600'],
    ['您的欠款1万2千345元', '12345'],
    ['账单12万3千456元', '123456'],
    ['欠1万5千60元', '15060'],
    ['欠1万零5百元', '10500'],
  ])('a sum in figures and words is one: %s', (text, sum) => {
    const { total, overdue } = read(text);
    expect(total).toBe(yuan(sum));
    expect(overdue).toBeUndefined();
  });
});

describe('who is owed', () => {
  it.each<[text: string, creditor: string]>([
    ['浦发卡，去年就没还上，现在逾期248天，逾期金额33,260.19元', '浦发银行信用卡'],
    ['你名下浦发那张卡欠21,430元，拖了快四个月', '浦发银行信用卡'],
    ['还呗那单总共9,876元，不还就打你通讯录[微笑]', '还呗'],
    ['成都住房公积金管理中心提示：您的公积金贷款每月20日扣款，月还款额2,873.15元', '成都住房公积金管理中心'],
    ['长安汽车金融：第8期应还3,412.67元，还款账户农行尾号2208', '长安汽车金融'],
    ['捷信消费金融已将对您享有的债权依法转让。受让人委托我司催收，逾期本金8,204.00元', '捷信消费金融'],
    ['【众诚信】宁银消费金融委托我司就您拖欠的贷款催告：逾期97天，应还13,611.09元', '宁银消费金融'],
    ['小银鹿的款到期没还，逾期1天，今天结清2,100元，不还就挨个打你通讯录', '小银鹿'],
  ])('%s', (text, creditor) => expect(read(text).creditor).toBe(creditor));
});

describe('what is told of others, as an example or a warning', () => {
  it.each([
    '通知：热线12月6日夜里升级，捷信还款功能暂停，逾期计收规则不受影响，按时还款的客户不受影响',
    '央行：三季度末信用卡逾期半年以上的总额为1,310亿元',
    '【反诈中心】警惕！有人发“您的信用卡逾期8,200元，点链接还款”，都是诈骗，请勿点击',
    '关于“代理维权”的风险提示：不法中介以“停息挂账”诱导消费者缴纳4,000元至9,000元费用',
    '请教各位，民生银行信用卡能不能把还款日从每月8日改到20日？',
    '请问花呗晚还一天会上征信吗？我还没用过，先问问',
    '没有“注销学生贷账户”这回事，有人这样说先来找我',
  ])('owes nothing: %s', (text) => {
    const { creditor: _, ...rest } = read(text);
    expect(rest).toEqual({ kind: 'other' } satisfies Bill);
  });
});

it('five days past due would only be: 过期五日未办即…', () => {
  const bill = read('【宝源典当】当票0117当期至2026年12月8日，合计12,504元，过期五日未办即为绝当');
  expect(bill.daysOverdue).toBeUndefined();
});

it('what somebody asks to be lent is not owed', () =>
  expect(read('能不能先支我一千块？捷信那个手机分期我逾期好久了').overdue).toBeUndefined());

it('a day is told beside 已还0.00', () =>
  expect(read('平安银行信用卡 账单金额2,208.46 还款截止2026/12/02 已还0.00').dueDate).toBe('2026-12-02'));

describe('a fraud', () => {
  it.each([
    '妈，我手机掉水里了，这是室友的号。学费今天要交6,800，你先转到这个卡上，别打电话',
    '视频已经录好了，你通讯录我都有，十分钟内转5000，不然挨个发',
    '我是执行局王警官，今天到你单位抓人，想私了就微信转3500过来撤案',
  ])('%s', (text) => expect(read(text).kind).toBe('scam'));
});
