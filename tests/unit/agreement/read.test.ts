import { describe, expect, it } from 'vitest';
import { type Promised, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const terms = (text: string) => readAgreement(text, today).terms;

describe('the figures of a plan on paper', () => {
  it.each<[text: string, says: Terms]>([
    [
      '【花呗】您的方案：11月30日（含）前付60.48元；剩余本金分12期，每期756.00元（含手续费36.00元），首期12月10日，合计9,132.48元。',
      {
        total: yuan('9132.48'),
        down: yuan('60.48'),
        downBy: '2026-11-30',
        parts: 12,
        perPart: yuan('756'),
        fee: yuan('36'),
        firstDate: '2026-12-10',
      },
    ],
    [
      '总金额8640元，分12个月，每月还720元，自12月10日起，逾期费用60.48元予以减免',
      {
        total: yuan('8640'),
        parts: 12,
        perPart: yuan('720'),
        firstDate: '2026-12-10',
        waived: yuan('60.48'),
      },
    ],
    [
      '先还６０．４８元，剩余８６４０元分十二期，每期７２０元，首期十二月十日，共计８７００．４８元，服务费０元',
      {
        total: yuan('8700.48'),
        down: yuan('60.48'),
        parts: 12,
        perPart: yuan('720'),
        fee: yuan('0'),
        firstDate: '2026-12-10',
      },
    ],
    [
      '自2027年1月起每月10日还款，共24期，每期还款金额 382.50 元，总计人民币玖仟壹佰捌拾元整（9,180.00元）',
      { total: yuan('9180'), parts: 24, perPart: yuan('382.50'), firstDate: '2027-01-10', dueDay: 10 },
    ],
    [
      '您的展期申请已通过，请于12月31日前一次性还清8,700.48元',
      { total: yuan('8700.48'), parts: 1, perPart: yuan('8700.48'), firstDate: '2026-12-31' },
    ],
  ])('%s', (text, says) => expect(terms(text)).toEqual(says));

  it('a principal and a fee that are named apart are one payment', () =>
    expect(terms('分24期，每期本金250元，每期手续费15元')).toEqual({
      parts: 24,
      perPart: yuan('265'),
      fee: yuan('15'),
    }));

  it('a fee that comes on top is part of the payment, one within it is not added', () => {
    expect(terms('分12期，每期720元，另收手续费36元').perPart).toBe(yuan('756'));
    expect(terms('分12期，每期720元（含手续费36元）').perPart).toBe(yuan('720'));
  });

  it('a fee for all parts is spread: 432.00 over 12 is 36.00', () =>
    expect(terms('分12期，每期756元，手续费合计432元').fee).toBe(yuan('36')));

  it('what is owed today is not the total of the plan', () => {
    expect(terms('您的欠款8,640.00元分12期，每期756元').total).toBeUndefined();
    expect(terms('您的欠款8,640.00元分12期，每期756元，合计9,072元').total).toBe(yuan('9072'));
    expect(terms('剩余本金8,640.00元，每期756元').total).toBeUndefined();
  });

  it('of two totals the larger one is taken, so that nothing is hidden by a part of it', () =>
    expect(terms('前六期合计4,320元，十二期合计8,640元').total).toBe(yuan('8640')));

  it.each<[what: string, text: string, says: Terms]>([
    [
      'more time, told in rows',
      '延期通知\n延期金额：¥5,210.00\n原到期日：2026年12月16日\n新到期日：2027年3月16日\n延期费用：¥0.00',
      { total: yuan('5210'), parts: 1, firstDate: '2027-03-16', fee: yuan('0') },
    ],
    [
      'more time, the old day before the new one',
      '同意将您2026年12月12日到期的应还款30,000.00元展期。展期后到期日为2027年5月12日，届时一次归还30,000.00元。',
      { total: yuan('30000'), parts: 1, firstDate: '2027-05-12' },
    ],
    [
      'one sum, told from the day of the call',
      '经2026年12月2日通话，您于2027年1月18日一次性支付21,300元，结清全部债务。',
      { total: yuan('21300'), parts: 1, firstDate: '2027-01-18' },
    ],
    [
      'one sum in rows',
      '结清方案\n通话日期：2026年12月2日\n您只需支付：8,150.00元\n付款日期：2026年12月22日',
      { total: yuan('8150'), parts: 1, firstDate: '2026-12-22' },
    ],
    [
      'parts in words and figures',
      '分二十四（24）期偿还，每期450.00元，第一个还款日是2027年1月8日，此后每月8日',
      { parts: 24, perPart: yuan('450'), firstDate: '2027-01-08', dueDay: 8 },
    ],
    [
      'equal parts and the last one, with RMB',
      '第1至11期每期：RMB 303.50\n第12期（末期）：RMB 303.40',
      { parts: 12, perPart: yuan('303.50'), lastPart: yuan('303.40') },
    ],
    [
      'a fee of all parts beside that of each',
      '调整后待还：6,000.00元，10期，每期600.00元，每期另加服务费：3.00元（10期合计30.00元）',
      { total: yuan('6000'), parts: 10, perPart: yuan('603'), fee: yuan('3') },
    ],
  ])('%s: %s', (_, text, says) => expect(terms(text)).toMatchObject(says));

  it.each(['免手续费', '手续费全免', '0手续费', '不收手续费', '手续费为0元'])('"%s" is no fee', (words) =>
    expect(terms(`分12期，每期720元，${words}`).fee).toBe(0),
  );

  it.each(['手续费0.5%', '每期手续费另行通知', '没有手续费减免', '手续费减免一半', '10手续费'])(
    '"%s" is not',
    (words) => expect(terms(`分12期，每期720元，${words}`).fee).toBeUndefined(),
  );

  it.each(['第3期', '3/12期', '3期内结清'])('"%s" is no number of parts', (words) =>
    expect(terms(`您的${words}已还`).parts).toBeUndefined(),
  );

  it('says where each stands', () => {
    const text = '【花呗】每期 ¥ 720 .00 ，分 十二 期';
    const { places } = readAgreement(text, today);
    const at = (field: keyof typeof places) => text.slice(places[field]?.start, places[field]?.end);
    expect([at('sender'), at('perPart'), at('parts')]).toEqual(['花呗', '¥ 720 .00', '十二 期']);
  });
});

describe('what is promised on paper', () => {
  const stops = (text: string) => readAgreement(text, today).promises.feesStop?.says;

  it.each([
    '按期还款期间不再加收逾期费用',
    '方案履行期间停止计息',
    '协议期间不产生罚息',
    '您按时还款，后续免收违约金',
    '分期期间暂停计收利息',
  ])('"%s": nothing is added', (text) => expect(stops(text)).toBe(true));

  it.each([
    '方案期间继续按日计收罚息',
    '期间仍将收取违约金',
    '履约期间照常计收利息',
    '分期期间罚息照常计收',
    '不计罚息，利息依合同约定计收',
    '分期期间利息照常',
  ])('"%s": it goes on', (text) => expect(stops(text)).toBe(false));

  it.each([
    '已产生的逾期费用予以免除',
    '不免除逾期费用',
    '不能免收逾期费用',
    '如任一期逾期，将继续计收罚息',
    '如提前结清，不收取违约金',
    '每期720元',
  ])('"%s" says neither', (text) => expect(stops(text)).toBeUndefined());

  it.each<['credit' | 'late' | 'debit' | 'writing', string, Promised | undefined]>([
    ['credit', '方案期间，征信按实际情况报送。', { words: '征信按实际情况报送' }],
    ['credit', '每期720元。', undefined],
    ['late', '如任一期未按时还款，本方案失效。', { words: '如任一期未按时还款，本方案失效' }],
    ['late', '分12期，按期还款。', undefined],
    ['debit', '到期日从您的账户自动扣款。', { words: '到期日从您的账户自动扣款' }],
    ['debit', '请在花呗里还款。', undefined],
    ['writing', '还清后，我方出具结清证明。', { words: '我方出具结清证明' }],
    ['writing', '请按时还款。', undefined],
  ])('%s in "%s"', (id, text, promised) => expect(readAgreement(text, today).promises[id]).toEqual(promised));
});

describe('who sent it', () => {
  it.each([
    ['【花呗】分12期', '花呗', true],
    ['分12期，每期720元【招商银行】', '招商银行', true],
    ['您的花呗分12期', '花呗', false],
    ['分12期', undefined, false],
  ])('"%s"', (text, sender, signed) =>
    expect(readAgreement(text, today)).toMatchObject({ signed, ...(sender && { sender }) }),
  );

  it('one that asks to pay to a person is told apart', () =>
    expect(readAgreement('【花呗】分12期，每期720元，请转到我的个人微信', today).scam).toBe(true));

  it.each([
    ['【花呗】您的分期已批：12期，每期720元。签约前请把花呗额度提出来交给专员核对，核完退回', true],
    ['【花呗】分12期，每期720元，先交一成诚意金，方案才生效', true],
    ['【花呗】分12期，每期720元，首期12月10日从余额自动扣款', false],
    ['【招商银行】您的个性化分期已批准，共60期，每期213元，请按时存入还款账户', false],
  ])('so is one that asks for what no lender asks for: %s', (text, scam) =>
    expect(readAgreement(text, today).scam).toBe(scam),
  );

  it.each([
    [
      '停息后欠9,600.00元。12期。每期800.00元。首期2026年12月10日，手续费0元。协议已由您在电话里口头确认，即成立并生效。',
      false,
    ],
    [
      '停息后欠9,600.00元。12期。每期800.00元。首期2026年12月10日，签约费99元。协议已由您在电话里口头确认，即成立并生效。',
      true,
    ],
    ['钱存到卡里就行，存完不用给我们发截图，系统能看到', false],
    ['钱存到卡里就行，存完把密码和验证码发给我们', true],
    ['不希望扣某张卡的，可在借呗里关闭这张卡的扣款授权', false],
  ])('one is not by its own sum, nor by what one need not hand over: %s', (text, scam) =>
    expect(readAgreement(text, today).scam).toBe(scam),
  );
});

describe('a cost that is paid once is in no part', () => {
  const plan = '【花呗】总额8,640.00元，分12期，每期720.00元，首期2026年12月10日';
  it('另需一次性支付服务费 is a cost, which must be asked about', () => {
    const { terms: read, doubts } = readAgreement(`${plan}，免手续费，另需一次性支付服务费300元。`, today);
    expect(read).toMatchObject({ perPart: yuan('720'), fee: 0 });
    expect(doubts).toEqual([{ kind: 'charge', words: '另需一次性支付服务费300元', fee: yuan('300') }]);
  });

  it('每期另加手续费 is in each', () =>
    expect(terms('分12期，每期本金720.00元，另加手续费每期30元')).toMatchObject({
      perPart: yuan('750'),
      fee: yuan('30'),
    }));

  it('a comma between thousands ends no clause that is quoted', () =>
    expect(readAgreement(`${plan}，每月10日从余额自动扣1,720.00元。`, today).promises.debit?.words).toBe(
      '每月10日从余额自动扣1,720.00元',
    ));
});
