import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-24');
const terms = (text: string) => read(text).terms;
const compared = (text: string) => match(read(text), agreed);

describe('a fee', () => {
  it.each([
    ['let go of', '【花呗】共8,640元，12期，每期720元，首期12月10日，手续费减免为0'],
    ['discounted to nothing', '【花呗】共8,640元，12期，每期720元，首期12月10日，手续费及利息均为0'],
    ['nil', '【花呗】共8,640元，12期，每期720元，首期12月10日，Service fee 手续费: nil'],
  ])('of nothing: %s', (_, text) => {
    expect(terms(text)).toMatchObject({ fee: 0 });
    expect(terms(text).waived).toBeUndefined();
  });

  it('by its rate of the principal is worked out where it comes out even: 0.5 % of 8,640.00 is 43.20', () => {
    const text = '【花呗】分期本金8,640元，12期，每期费率0.5%（按分期本金计收），首期2026年12月10日';
    expect(terms(text).fee).toBe(yuan('43.2'));
    expect(read(text).workedOut).toContain('fee');
    expect(compared(text).items.find(({ id }) => id === 'fee')?.state).toBe('different');
    expect(terms(text.replace('0.5%', '0.333%')).fee).toBeUndefined();
    expect(terms(text.replace('按分期本金', '按剩余本金')).fee).toBeUndefined();
  });

  it('that a part holds: 700.00 and 45.00 are 745.00 a part, and no total', () =>
    expect(terms('【花呗】12期，每期本金700.00元、手续费45.00元，合计745.00元')).toMatchObject({
      perPart: yuan('745'),
      parts: 12,
    }));

  it('by its tariff is no part', () =>
    expect(terms('共8,640元，分12期。管理服务费；标准：35元/期').perPart).not.toBe(yuan('35')));
});

describe('what is put right later counts', () => {
  const first = '【花呗】方案已生效，8,640元分12期，每期720元，0手续费，首期2026年12月10日，每月10日还款。';

  it('one thing, the rest stays', () => {
    const text = `${first}\n【花呗】更正：上一条首期日期有误，正确为首期2027年1月10日，其余不变。`;
    expect(terms(text)).toMatchObject({ firstDate: '2027-01-10', parts: 12, perPart: yuan('720') });
    expect(compared(text).items.find(({ id }) => id === 'firstDate')?.state).toBe('different');
  });

  it('only if it were wrong: nothing is', () =>
    expect(terms(`${first}如有误，应为系统延迟。`)).toMatchObject({ firstDate: '2026-12-10' }));
});

it('最后一笔还清 and 十二笔 make no single payment', () =>
  expect(
    terms('您的花呗欠款8,640元，自2026年12月起于每月10日归还720元，至2027年11月10日最后一笔还清，共计十二笔'),
  ).toMatchObject({ parts: 12, perPart: yuan('720') }));

it('days by the signing, where its day stands there', () =>
  expect(
    terms('签订日期：2026年11月20日。乙方于签约后3日内先还3,000元，余款9,000元分9期，每期1,000元'),
  ).toMatchObject({ down: yuan('3000'), downBy: '2026-11-23' }));

it('days told one by one give the day of the month', () =>
  expect(terms('分3笔，每笔500元，还款日依次为2026年12月15日、2027年1月15日、2月15日').dueDay).toBe(15));

it('the last part is more than what stands before 及全部本金', () =>
  expect(terms('第1至11期每期还120元，第12期归还120元及全部本金').lastPart).toBeUndefined());

it('what a product is named for only to leave it out is about the other', () =>
  expect(
    compared(
      '【蚂蚁消费金融】对应贷款：借呗（非花呗账单）。共8,640元，12期，每期720元，首期2026年12月10日，0手续费',
    ).otherLender,
  ).toBeDefined());

describe('a cost of the court', () => {
  const paper = (who: string) =>
    `原告：某某消费金融有限公司\n被告：王某\n共8,640元，分12期。案件受理费25元，由${who}负担`;
  const costs = (who: string) => read(paper(who)).doubts.filter(({ kind }) => kind === 'charge').length;
  it('is none of the user’s where the lender bears it', () => {
    expect(costs('原告')).toBe(0);
    expect(costs('被告')).toBeGreaterThan(0);
  });
});

describe('no plan at all', () => {
  it.each([
    '【花呗】12月账单：账单周期11.01-11.30，本期应还720.00元，最低还款72.00元',
    '【花呗】您于12月10日成功还款720.00元，感谢支持',
    '【花呗】您的协商诉求已登记，请保持电话畅通',
    '【花呗】分期上新！账单最高可分12期，以8,640元分12期为例，每期约780元，退订回T',
    '【花呗】还款别发愁，账单可以慢慢还！分期费率低至5折，每月8号还一点，退订请回T',
  ])('%s', (text) => {
    expect(read(text).noPlan).toBe('notice');
    expect(compared(text).settled).toBe(false);
  });

  it.each([
    '【花呗】您的方案已生效：账单8,640元分12期，每期720元，首期12月10日，首期扣款成功后短信通知',
    '【花呗】申请已受理，方案：共8,640元，12期，每期720元',
  ])('but a plan: %s', (text) => expect(read(text).noPlan).toBeUndefined());
});

describe('the debt that stands there is all parts without their fees', () => {
  // 12 of 800.00 are 9,600.00; with 12.00 each, 9,744.00 are paid.
  const withFee = {
    ...agreed,
    terms: { ...agreed.terms, total: yuan('9744'), parts: 12, perPart: yuan('812'), fee: yuan('12') },
  };
  const paper = (owed: string) =>
    `【花呗】您的欠款${owed}元分12期，每期812元（含手续费12元），首期12月10日，每月10日还款`;
  const total = (text: string) => match(read(text), withFee).items.find(({ id }) => id === 'total');

  it('then all comes to what was agreed, though it is not written', () => {
    expect(terms(paper('9,600')).total).toBeUndefined();
    expect(total(paper('9,600'))).toMatchObject({ state: 'same', paper: { fen: yuan('9744') } });
  });

  it.each(['9,610', '9,000', '12,000'])(
    'of %s yuan it does not: some of it stays owed, or is owed to nobody',
    (owed) => expect(total(paper(owed))?.state).toBe('notMentioned'),
  );

  it.each([
    '目前欠款10,150元，其中本金9,600',
    '本金9,600元，已产生罚息550',
    '此前累计已还9,600',
    '已减免9,600',
  ])('it is no debt, or not all of it: %s', (sum) =>
    expect(total(paper('9,600').replace('欠款9,600', sum))?.state).toBe('notMentioned'),
  );

  it('another fee, and it comes to another sum', () =>
    expect(total(paper('9,600').replace('含手续费12元', '含手续费15元'))?.state).toBe('notMentioned'));
});

describe('a span of days', () => {
  const plan = '【花呗】合计8640元，共12期，每期720元，手续费0元，每月10日还款，';

  it.each([
    '还款区间2026/12/10-2027/11/10',
    '还款期间：2026.12.10至2027.11.10',
    '还款起止时间2026-12-10—2027-11-10',
  ])('begins with the first part: %s', (span) =>
    expect(terms(plan + span)).toMatchObject({ firstDate: '2026-12-10' }),
  );

  it.each([
    '免还款期间2026-12-10至2027-11-10',
    '停止扣款期间2026-12-10至2027-11-10',
    '宽限还款期间2026-12-10至2027-11-10',
    '原分期期间2026-12-10至2027-11-10',
    '还款区间2026-12-10至2027-09-10',
  ])('of no payment, of before, or of fewer months than parts, does not: %s', (span) =>
    expect(terms(plan + span).firstDate).toBeUndefined(),
  );

  it('counts less than a day that is called the first', () =>
    expect(terms(`${plan}还款区间2026-12-10至2027-11-10，首期2027年1月10日`).firstDate).toBe('2027-01-10'));

  it.each(['还款期限：2026年11月25日至2027年11月10日', '协议期限2026年12月10日至2027年12月10日'])(
    'from another day of the month, or of the paper, does not: %s',
    (span) => expect(terms(plan + span).firstDate).toBeUndefined(),
  );
});

describe('fees that go on', () => {
  const plan = '【花呗】共8,640元，12期，每期720元，首期12月10日。';
  const says = (more: string) => read(plan + more).promises.feesStop?.says;

  it.each([
    '期间未还部分仍按日0.05%计收逾期费用',
    '期间剩余未还金额继续计收罚息',
    '执行中逾期费用照旧产生',
    '期间欠款仍按日万分之五收取违约金',
  ])('on what is not paid yet: %s', (more) => expect(says(more)).toBe(false));

  it.each(['逾期未还金额仍按日0.05%计收罚息', '如有一期未还，未还部分仍按日计收逾期费用'])(
    'only if one is late say nothing of it: %s',
    (more) => expect(says(more)).toBeUndefined(),
  );
});

it('in capitals, and 清偿 for paid', () =>
  expect(
    terms('【花呗】欠款人民币捌仟陆佰肆拾元整，分拾贰个月清偿，每月清偿人民币柒佰贰拾元整'),
  ).toMatchObject({ total: yuan('8640'), parts: 12, perPart: yuan('720') }));
