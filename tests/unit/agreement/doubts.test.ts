import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { lateWords, planWords } from '../../../lib/agreement/planWords.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const today = '2026-11-24';
/** 9,600.00 in 12 parts of 800.00. */
const recorded: Recorded = {
  ...agreed,
  terms: { ...agreed.terms, total: yuan('9600'), perPart: yuan('800') },
  staff: 'B3158',
};
const PLAN = '【花呗】总共9600元，分12期，每期800元，首期12月10日，无手续费';

const read = (more: string) => readAgreement(`${PLAN}${more}`, today);
const settles = (more: string, cleared = false) => match(read(more), recorded, { cleared }).settled;
const kinds = (more: string) => read(more).doubts.map(({ kind }) => kind);

it('what was agreed settles', () => expect(settles('。')).toBe(true));

describe('a cost that goes on or comes on top settles nothing', () => {
  it.each([
    '，分期内罚息不停。',
    '，罚息照旧计算。',
    '，利息继续。',
    '，剩余本金按日万分之五计息。',
    '，每天加收罚息4元。',
    '，还款期间违约金按日累计。',
    '，逾期费用不予减免。',
    '，不免除违约金。',
    '，我司无法停止计息。',
    '，本方案不支持停息。',
    '，不承诺期间不再收取罚息。',
    '，期间不再减免利息。',
    '，每月另收账户服务费30元。',
    '，律师费600元另行支付。',
    '，还需购买意外险180元。',
    '，结清时一次性补利息420元。',
    '，以上不含逾期利息。',
    '，不包括已产生的违约金260元。',
    '，年利率按15%执行。',
    '，其他费用照收。',
  ])('%s', (more) => {
    expect(settles(more)).toBe(false);
    // That it goes on may have been understood, too.
    if (read(more).promises.feesStop?.says !== false) expect(kinds(more)).toContain('charge');
  });
});

describe('a sum that the rows do not hold', () => {
  it.each([
    '，另缴押金500元。',
    '，首期1500元。',
    '，次月起每期900元。',
    '，前6期每期500元，后6期每期1100元。',
    '，还要交诚意金200元。',
  ])('%s', (more) => {
    expect(settles(more)).toBe(false);
    expect(kinds(more)).not.toEqual([]);
  });
});

describe('what is not decided, or was refused', () => {
  it.each([
    '，您的申请未通过。',
    '，本方案已取消。',
    '，正在审核中，请等待。',
    '，待审批。',
    '，最终以审批结果为准。',
    '，以上仅供参考。',
    '，暂无法为您办理。',
    '，您不符合办理条件。',
  ])('%s', (more) => {
    expect(settles(more)).toBe(false);
    expect(kinds(more)).toContain('pending');
  });
});

describe('what says more than plans do is not taken for harmless', () => {
  it.each([
    '，首期翻倍。',
    '，每期可能上浮。',
    '。今天先付三成才算数。',
    '。更正：期数为10期。',
    '。首期改到11月30日。',
    '，每周还一次。',
    '。本公司可随时收回本方案。',
    '。等主管点头再告诉您。',
    '，暂定。',
    '，日息万分之四。',
    '。月综合成本0.6%。',
    '。转让后新债权人可不认。',
    '。以上为示例。',
    '，停罚息，但利息照算。',
    '。如未买保障险，每期加30元。',
    '。此前逾期后产生的违约金300元随末期付。',
    '。逾期未还产生的罚息880元随末期一并支付。',
    '。应付利息已减免至320元。',
    '。本协议自乙方找到一名保证人并由其签字之日起生效。',
  ])('%s', (more) => {
    expect(read(more).doubts).not.toEqual([]);
    expect(settles(more)).toBe(false);
  });

  it('what only must be read is asked nobody, and counts once it was read', () => {
    const more = '，首期翻倍。';
    expect(kinds(more)).toEqual(['other']);
    expect(match(read(more), recorded).toSend.filter(({ items }) => items.length === 0)).toEqual([]);
    expect(settles(more, true)).toBe(true);
  });
});

describe('nor what hides beside a harmless phrase', () => {
  it.each([
    '。感谢您同意放弃对原账单的异议。',
    '。祝您同意放弃异议。',
    '。感谢您理解本方案尚在报批。',
    '。客服会来电告诉您改到哪天。',
    '。收款人：王小二。',
    '。届时从您和配偶的账户自动扣款。',
    '。系统自动扣款，每月两次。',
    '。打开支付宝，确认后生效。',
    '。征信评分下降则方案终止。',
    '。甲方签章：（付清第三期后补）。',
    '。其余按原合同执行。',
    '。首期免费。',
    '，一年内不收手续费。',
    '，半数先付。',
    '。DEMO。',
    '。Subject to review。',
    '。2028年起每月1日。',
    '【预受理】。',
    '（玖仟捌佰元整）。',
  ])('%s', (more) => {
    expect(read(more).doubts).not.toEqual([]);
    expect(settles(more)).toBe(false);
  });

  it('each part from so much on is no fixed sum', () =>
    expect(match(readAgreement(PLAN.replace('800元', '800元起'), today), recorded).settled).toBe(false));
});

it('each word in which plans are told stands once', () => {
  const words = [planWords, lateWords].flatMap((each) => Object.values(each).join(' ').split(/\s+/));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

it('a clause longer than anybody writes is for the user to read', () =>
  expect(kinds(`。${'如'.repeat(400)}`)).toEqual(['other']));

it('of a schedule of 24 rows all is read, its sum too', () => {
  const months = [...Array(24).keys()].map(
    (n) => `${2026 + Math.floor((n + 11) / 12)}-${String(((n + 11) % 12) + 1).padStart(2, '0')}-10`,
  );
  const rows = months.map((day, n) => `第${n + 1}期 ${day} 400元`);
  expect(readAgreement(`【花呗】${rows.join('；')}。合计9600元，无手续费。`, today).terms).toMatchObject({
    total: yuan('9600'),
    parts: 24,
    perPart: yuan('400'),
    firstDate: '2026-12-10',
  });
});

it('what all parts come to is the total, where it stands there as what is owed', () =>
  expect(readAgreement('您的欠款9600元分12期偿还，每期800元。', today).terms.total).toBe(yuan('9600')));

it('that the first part has no fee says nothing of the others', () =>
  expect(readAgreement('分12期，首期免手续费，每期800元。', today).terms.fee).toBeUndefined());

describe('what leaves nothing open', () => {
  it.each([
    '，期间不再加收逾期费用。',
    '，按期归还的，罚息全部免除。',
    '，免收分期手续费和利息。',
    '，自2026年12月10日起按月还，不计利息。',
    '。第一期还款日为2026年12月10日。',
    '，减免违约金260元。',
    '。如有一期逾期，方案失效，剩余欠款恢复计收罚息。',
    '，若未按时还款将产生违约金。',
    '，您目前欠本金9,600元、利息310元。',
    '，截至今日已产生利息310元，不再收取。',
    '，请存入还款卡，系统自动扣款。',
    '，提前结清不收违约金。',
    '，不另收任何费用。',
    '，期间停息停罚。',
    '。如有疑问请致电95188。谢谢！',
    '。谨防诈骗，请勿转账到个人账户。',
    '。此后每月10日前还款。',
    '。方案期间如实报送征信。',
    '。请保证绑定银行卡余额充足。',
    '。客服热线：95188（9:00-18:00）。',
    '。如有疑问请拨打95188转3。',
    '。除此之外无其他费用。',
    '。除上述费用外，不再收取其他费用。',
    '。感谢您的理解与配合，祝您生活愉快！',
    '。路径：支付宝-花呗-去还款。',
    '。方案期间卡片暂停使用。',
    '。本协议经双方签字后生效。',
    '。您可随时提前结清。',
    '。利息、手续费统统没有。',
    '。天气转凉，注意保暖。',
    '。结清后可开具结清证明。',
    '。未尽事宜由双方协商解决。',
  ])('%s', (more) => expect(kinds(more)).toEqual([]));
});

it('each is asked about in a sentence, and once it was asked the paper counts', () => {
  const more = '，利息每月另算。';
  expect(match(read(more), recorded).toSend.map(({ words }) => words)).toContain(
    '短信里写着“利息每月另算”，电话里没有说过。要不要另外付钱，请您写明。',
  );
  expect(settles(more)).toBe(false);
  expect(settles(more, true)).toBe(true);
});

it('what is written twice is asked once', () =>
  expect(kinds('，每期另付利息50元。每期另付利息50元。')).toEqual(['charge']));

it('of several plans only which of them is asked', () => {
  const two = readAgreement('【花呗】方案一：分12期，每期800元。方案二：一次还9,000元。', today);
  expect(match(two, recorded).toSend.map(({ words }) => words)).toEqual([
    '短信里不止一个方案。按哪一个办，请您写明。',
  ]);
  expect(match(two, recorded, { confirmed: true, cleared: true }).settled).toBe(false);
});

it('what was not read to its end settles nothing, until the user has read it', () => {
  const long = `。${'本短信由系统发送。'.repeat(400)}另收服务费每期100元。`;
  expect(read(long)).toMatchObject({ cut: true, doubts: [] });
  expect(settles(long)).toBe(false);
  expect(settles(long, true)).toBe(true);
});

it('a fee within the total is spread over the parts; 首期 and the rest are all of them', () => {
  expect(
    readAgreement('【花呗】总计9,840元（含手续费240元），首期（12月10日）820元，其余11期每期820元。', today)
      .terms,
  ).toMatchObject({ total: yuan('9840'), parts: 12, perPart: yuan('820'), fee: yuan('20') });
});

describe('what is better on paper', () => {
  const sentences = (from: string, to: string, given = recorded) =>
    match(readAgreement(PLAN.replace(from, to), today), given).toSend.map(({ words }) => words);

  it('is not asked to be made worse', () => {
    expect(sentences('9600', '9000')).toContain(
      '短信写的一共是 9,000.00 元，电话里说的是 9,600.00 元。以哪个数为准，请您确认。',
    );
    expect(sentences('9600', '9700')).toContain('合计应为 9,600.00 元，短信写的是 9,700.00 元。请您更正。');
  });

  it('that no more is added, although they said it would be, is nothing to put right', () => {
    const goesOn: Recorded = {
      ...recorded,
      promises: { ...recorded.promises, feesStop: { state: 'answered', says: false } },
    };
    const found = match(read('，期间不再加收逾期费用。'), goesOn);
    expect(found.items.find(({ id }) => id === 'feesStop')?.state).toBe('toRead');
    expect(found.toSend.filter(({ items }) => items.includes('feesStop'))).toEqual([]);
  });
});

describe('a form that is not filled in counts once somebody read it', () => {
  it.each([
    '。经办：______ 复核：______',
    '。持卡人：____，卡尾号：____',
    '。持卡人： 卡尾号： ',
    '。编号：____',
    '。信用卡中心（盖章处） 年 月 日',
    '，致#{userName}。',
    '，客户{{name}}。',
    '，请还至尾号%s的账户。',
  ])('%s', (more) => {
    expect(settles(more)).toBe(false);
    expect(kinds(more)).toEqual(expect.arrayContaining(['other']));
    expect(settles(more, true)).toBe(true);
  });

  it.each(['。乙方（签字）：', '。甲方（盖章）：', '。卡尾号：3345', '。经办：李某'])(
    'but where both are to sign it may be empty, and a line may be filled in: %s',
    (more) => expect(settles(more)).toBe(true),
  );
});

describe('a debt that is larger than the plan and has to be acknowledged', () => {
  it.each(['借款人确认实际结欠12,300.00元', '您认可尚欠12,300.00元'])('%s', (more) =>
    expect(kinds(`。${more}，如有一期未付，须按该金额清偿。`)).toEqual(['sum', 'other']),
  );
});

it.each(['这边先帮您提交', '您通过后才生效'])('%s: it is not decided', (more) =>
  expect(kinds(`。${more}。`)).toContain('pending'),
);
