import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const terms = (text: string) => readAgreement(text, today).terms;

/** 9,600.00 in 12 parts of 800.00 without a fee, the first on 10 December, then on the 10th of each month. */
const agreed: Terms = {
  total: yuan('9600'),
  parts: 12,
  perPart: yuan('800'),
  fee: yuan('0'),
  firstDate: '2026-12-10',
};
const open = { state: 'open' } as const;
const recorded: Recorded = {
  terms: agreed,
  promises: { feesStop: open, credit: open, late: open, debit: open },
  on: today,
  staff: 'B3158',
  lender: ['花呗'],
};

describe('a plan however it is laid out', () => {
  it.each([
    [
      'lines',
      '【花呗】还款方案\n一共要还：9,600.00元\n期数：12期\n每期：800.00元\n首期：2026年12月10日\n手续费：0元',
    ],
    [
      'lines without signs',
      '还款安排确认\n总额 9,600.00\n期数 12\n每期 800.00\n首期日 2026.12.10\n手续费 0\n【花呗】',
    ],
    [
      'a numbered list',
      '【花呗】方案如下：\n1. 应还总额：9600元\n2. 分期期数：12期\n3. 每期金额：800元\n4. 首期日期：2026-12-10\n5. 服务费：0元',
    ],
    ['columns', '【花呗】分期已办好|总额|9,600元|期数|12期|每期|800元|首期|2026/12/10|手续费|0元'],
    ['slashes', '【花呗】协商方案：总9,600元/12期/800元/首期12月10日/0费用'],
    ['a product', '【花呗】12期×800元，合计9,600元，首期12月10日，息费全免'],
    [
      'labels in two languages',
      '【花呗】还款安排\n总额 Total: RMB 9,600.00\n期数 Number of instalments: 12\n每期 Each: RMB 800.00\n首期 First due: 2026年12月10日\n费用 Fee: 无',
    ],
    [
      'labels in brackets',
      '【花呗】还款安排\n【总额】9,600.00元。\n【期次】12期。\n【每期】800.00元。\n【首期】2026年12月10日。\n【手续费】0元。',
    ],
    ['traditional characters', '【花呗】還款總額9,600元，分12期，每期800元，首期12月10日，免手續費'],
    ['short labels', '【花呗】方案金额9,600元，12期，期还款800元，首还日2026-12-10，手续费0元'],
    ['no labels', '【花呗】确认：9600元，12期，800元一期，首个扣款日12月10日，无手续费'],
    [
      'a unit behind the label, the sum in the next line',
      '【花呗】还款总额(元)\n9,600.00\n还款期数\n12\n每期金额(元)\n800.00\n首次还款日\n2026年12月10日\n手续费\n0',
    ],
    [
      'boxes that are ticked',
      '【花呗】分期方式：☐一次性结清 ☑分期\n还款总额：9,600.00元\n期数：☐6 ☑12\n每期：800.00元\n首期：2026年12月10日\n手续费：0元',
    ],
    [
      'how it was before, and how it is now',
      '【花呗】变更前：\n剩余应还11,208.30元，剩余9期\n变更后：\n共9,600元，12期，每期800元，首期12月10日，免手续费',
    ],
    [
      'above the mail that it answers',
      '【花呗】共9,600元，12期，每期800元，12月10日首还，免手续费\n> 11月2日写道：\n> 共10,200元，分10期，每期1,020元',
    ],
    [
      'a day on which it begins to hold',
      '【花呗】方案今日起生效，共9,600元，12期，每期800元，应于12月10日偿还第一期，免手续费',
    ],
  ])('%s', (_, text) => {
    expect(terms(text)).toMatchObject(agreed);
    expect(match(readAgreement(text, today), recorded).settled).toBe(true);
  });

  it('squares that are ticked nowhere begin lines, and of two options only the ticked one counts', () => {
    expect(
      terms('□一共9,600元\n□共12期\n□每期还款800元\n□首期还款日：2026年12月10日\n□手续费0元'),
    ).toMatchObject(agreed);
    expect(terms('☐分期6期，每期1,600.00元 ☑分期12期，每期800.00元，一共9,600元')).toMatchObject({
      parts: 12,
      perPart: yuan('800'),
    });
  });

  it('■ begins items, and is a tick only beside □', () => {
    expect(terms('■共9,600元■12期■每期800元■首期12月10日■免手续费')).toMatchObject(agreed);
    expect(terms('■分期 □一次性结清\n共9,600元，12期，每期800元，首期12月10日，免手续费')).toMatchObject(
      agreed,
    );
  });

  it('a short yes above the plan that it quotes', () =>
    expect(terms('同意\n> 共9,600元，12期，每期800元\n> 首期12月10日，免手续费')).toMatchObject(agreed));

  it('a month by its other name, and pages that are no sum', () =>
    expect(
      terms('第1页 共2页\n欠款总额9,600元，分12期，每期800元，2027年元月10日起还，每月10日，息费不再计收'),
    ).toMatchObject({ ...agreed, firstDate: '2027-01-10' }));

  it('equal parts that are rounded: the last makes up for it, as it was agreed', () => {
    const given = {
      ...recorded,
      terms: { ...agreed, total: yuan('10000'), parts: 6, perPart: yuan('1666.67') },
    };
    const paper = '【花呗】共10,000元，分6期，前5期每期1,666.67元，第6期1,666.65元，首期12月10日，免手续费';
    expect(match(readAgreement(paper, today), given).settled).toBe(true);
    const more = paper.replace('1,666.65', '1,706.65');
    expect(match(readAgreement(more, today), given).settled).toBe(false);
  });

  it('what English adds to a label stays to be read', () =>
    expect(readAgreement('总额 Total excluding fee: RMB 9,600.00，分12期', today).doubts).not.toEqual([]));

  it('a line that is only wrapped stays one sentence', () =>
    expect(
      terms(
        '您的还款方案已生效，总金额9,600元，共分12期，每期应还\n800元，首期还款日为2026年12月\n10日，不收取手续费',
      ),
    ).toMatchObject(agreed));
});

describe('a last part that differs', () => {
  const uneven = { parts: 6, perPart: yuan('333.33'), lastPart: yuan('333.35'), total: yuan('2000') };
  it.each([
    '欠款2,000元分6期：第1-5期各333.33元，第6期333.35元',
    '合计2,000元，前5期每期333.33元，最后一期333.35元',
    '2,000元分6期\n前5期：每期333.33元\n第6期（末期）：333.35元',
  ])('%s', (text) => expect(terms(text)).toMatchObject(uneven));

  it('steps are no equal parts', () =>
    expect(terms('第1至3期每期300元，第4至12期每期600元').lastPart).toBeUndefined());
});

describe('the day of the first part', () => {
  it.each([
    ['明年1月17号开始，以后每月17号', '2027-01-17'],
    ['头一个月是2027年1月，1月11日之前', '2027-01-11'],
    ['下次还款：2026-12-20（每月20日）', '2026-12-20'],
    ['分2期，12月20日、2027年1月20日各还一次', '2026-12-20'],
    ['起始2026-12-24，逢24日还', '2026-12-24'],
    ['首期自协议签订之日（2026年11月20日）起第25日，即2026年12月15日偿还，往后每月15日', '2026-12-15'],
    ['第一期于通话当日（2026年11月20日）后的次月，即2026年12月8日支付', '2026-12-08'],
    ['自2026年11月20日起，该卡停止计收利息，首期2026年12月8日', '2026-12-08'],
    ['利息自2026年11月20日停计。自2026年12月8日起，每月8日还款', '2026-12-08'],
    ['本函自2026年11月20日起生效，2026年12月8日起每月8日还', '2026-12-08'],
    ['自2026年12月8日起执行新的还款安排，每月8日', '2026-12-08'],
    ['12.8起每月8号还，每期800元', '2026-12-08'],
    ['自签署之日的次月起，每月9日还800元。签署日期：2026年11月23日', '2026-12-09'],
    ['签订后次月起每月9日还。签订日期：2026年12月5日', '2027-01-09'],
    ['1.15日起每期800元', '2027-01-15'],
    ['从1.15起，往后每月15号', '2027-01-15'],
    ['首次还款：贰零贰柒年零壹月壹拾伍日，此后每月拾伍日', '2027-01-15'],
  ])('%s', (text, firstDate) => expect(terms(text).firstDate).toBe(firstDate));

  it.each(['年利率3.5起，分12期', '每期还款3.5起每月不等', '月费率低至1.5起每月收取'])(
    'is no rate, no sum: %s',
    (text) => expect(terms(text).firstDate).toBeUndefined(),
  );

  it('is not told from a day of signing that does not stand there', () =>
    expect(terms('自签署之日的次月起，每月9日还800元').firstDate).toBeUndefined());

  it('is not that from which interest stops', () =>
    expect(terms('自2026年11月20日起停息，分12期，每期800元').firstDate).toBeUndefined());
});

it('each part of a fee that is told as a whole', () =>
  expect(terms('利息合计1,200元（每期50元），应还合计11,200元，分24期')).toMatchObject({
    total: yuan('11200'),
    parts: 24,
    fee: yuan('50'),
  }));

it('the fee of each part told by its rate is not the part', () =>
  expect(
    terms(
      '手续费：每期按欠款本金的0.6%计收，即每期48.00元，12期共576.00元\n每期应还：848.00元（本金800.00元+手续费48.00元）\n应还合计：10,176.00元',
    ),
  ).toMatchObject({ total: yuan('10176'), parts: 12, perPart: yuan('848'), fee: yuan('48') }));

describe('no fee', () => {
  it.each([
    '息费全免',
    '利息、手续费：0元',
    '不收利息，不收手续费',
    '费用合计0.00元',
    '息费：免',
    '没有其他费用',
    '分期手续费96.00元已由我行承担',
    '服务费由平台全额承担',
  ])('%s', (words) => expect(terms(`分12期，每期800元，${words}`).fee).toBe(0));
  it.each([
    '首期息费全免',
    '罚息减免50%',
    '手续费另计',
    '息费照旧',
    '首期手续费由我行承担',
    '手续费一半由我行承担',
    '律师费200元由我行承担',
  ])('but not by %s', (words) => expect(terms(`分12期，每期800元，${words}`).fee).toBeUndefined());
});

describe('a plan in other words and other rows', () => {
  const four: Terms = { total: yuan('3200'), parts: 4, perPart: yuan('800'), firstDate: '2026-12-10' };

  it.each<[string, string, Terms]>([
    [
      'a table with bars and its sum',
      '还款计划表\n期次|还款日|应还金额(元)\n1|2026-12-10|800.00\n2|2027-01-10|800.00\n3|2027-02-10|800.00\n4|2027-03-10|800.00\n合计|—|3,200.00',
      four,
    ],
    [
      'a box of lines that also tells what is left',
      '┃期┃到期日┃应还┃还后剩余┃\n┃1┃2026-12-10┃800.00┃2,400.00┃\n┃2┃2027-01-10┃800.00┃1,600.00┃\n┃3┃2027-02-10┃800.00┃800.00┃\n┃4┃2027-03-10┃800.00┃0.00┃',
      { parts: 4, perPart: yuan('800'), firstDate: '2026-12-10' },
    ],
    [
      'the year behind the day',
      '1 12月10日(2026) 800.00元\n2 1月10日(2027) 800.00元\n3 2月10日(2027) 800.00元\n4 3月10日(2027) 800.00元\n合计4期3,200元',
      four,
    ],
    [
      'in words',
      '剩下的三千二百块拆成四份，一份八百，每月十号还一份，头一份是2026年12月10号。没有利息，也没有手续费。',
      { ...four, fee: yuan('0'), dueDay: 10 },
    ],
    [
      'put in by hand so many times',
      '一个月存800块，每个月10号以前存，2026年12月10号是第一回，存4回，总共3,200块就还清了。',
      four,
    ],
  ])('%s', (_, text, says) => expect(terms(text)).toMatchObject(says));

  it('all at once for less than is owed: that is paid, not what was owed', () =>
    expect(
      terms(
        '截至2026年12月1日合计欠12,400.00元，我行同意您于2026年12月25日前一次性支付人民币7,500.00元后了结，无需支付任何其他费用。',
      ),
    ).toMatchObject({
      total: yuan('7500'),
      parts: 1,
      perPart: yuan('7500'),
      fee: yuan('0'),
      firstDate: '2026-12-25',
    }));

  it('a page that is only shown is no plan yet', () =>
    expect(readAgreement('演示页，共3,200.00元，分4期', today).doubts).toContainEqual({
      kind: 'pending',
      words: '演示页',
    }));
});
