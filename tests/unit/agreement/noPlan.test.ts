import { describe, expect, it } from 'vitest';
import { heardOf } from '../../../components/agreement/heard.ts';
import { hasTable, isTheirs, mainActOf, takesFigures } from '../../../components/agreement/kinds.ts';
import { paperVerdict } from '../../../components/agreement/verdict.ts';
import { corrected, match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const today = '2026-11-24';
/** 60.48 by 1 December, then 12 × 720.00 from 10 December: 8,700.48 in all. */
const recorded: Recorded = {
  ...agreed,
  terms: { ...agreed.terms, total: yuan('8700.48'), down: yuan('60.48'), downBy: '2026-12-01' },
};
const read = (text: string) => readAgreement(text, today);
const found = (text: string) => match(read(text), recorded);
const verdict = (text: string) => paperVerdict(read(text), found(text));

const PLAN = '【花呗】12月1日前付60.48元，剩余分12期，每期720.00元，免手续费，首期12月10日，合计8,700.48元';
const ENGLISH =
  'Repayment plan: pay 60.48 by Dec 1, then 12 installments of CNY 720.00, no fee, first on Dec 10, total 8,700.48.';
const REFUSED = '【花呗】您的分期申请未通过，请按原账单8,704.80元还款。';
const MEDIATED =
  '【杭州市西湖区人民法院】民事调解书：被告于2026年12月10日起分12期每期偿还720.00元，任一期逾期则原告可申请强制执行全部剩余款项，案件受理费25元由被告负担。';

describe('a paper that holds no plan says what it is, with nothing to compare and nothing to send', () => {
  it.each([
    ['paidOff', '【花呗】您已还清全部欠款，感谢您的使用。'],
    ['paidOff', '【花呗】您的账单已结清。'],
    ['certificate', '【花呗】结清证明：您的借款已于2026年11月20日结清。'],
    ['certificate', '兹证明王先生的花呗借款已全部结清。\n蚂蚁消费金融'],
    ['court', MEDIATED],
    ['refused', REFUSED],
    ['refused', '【花呗】您的申请已被驳回。'],
    ['gone', '【花呗】您的分期方案已取消。'],
    ['english', ENGLISH],
    ['demand', '【某某律师事务所】受花呗委托，您需在11月27日前一次性还清8,700.48元，否则起诉。'],
  ])('%s: %s', (kind, text) => {
    const { kind: is, small } = verdict(text);
    expect(is).toBe(kind);
    expect([small, hasTable(is), isTheirs(is), mainActOf(is, found(text), false)]).toEqual([
      '',
      false,
      false,
      undefined,
    ]);
    expect(found(text).settled).toBe(false);
  });

  it('nothing is typed where nothing would make a plan of it', () => {
    expect((['refused', 'gone', 'court', 'paidOff', 'certificate'] as const).some(takesFigures)).toBe(false);
    expect((['english', 'demand', 'nothing', 'different'] as const).every(takesFigures)).toBe(true);
  });
});

describe('a plan stays one', () => {
  it.each([
    ['that tells when it is over', `${PLAN}。全部还清后可开具结清证明。`],
    ['that was asked for by who paid before', `${PLAN}。如您已还清，请忽略本短信。`],
    [
      'with words in English',
      `【花呗】Your repayment plan is confirmed. ${PLAN.slice(4)}。Thank you very much.`,
    ],
    ['of two parties, in a case', `就(2026)浙0106民初1234号，甲方蚂蚁消费金融，乙方王某：${PLAN.slice(4)}。`],
  ])('%s', (_, text) => {
    expect(read(text).noPlan).toBeUndefined();
    expect(hasTable(verdict(text).kind)).toBe(true);
  });

  it('of one sum that was talked over, whatever follows if it is not paid', () =>
    expect(read('【花呗】经协商，11月27日前一次性还清6,000元即可结清，否则起诉。').demand).toBe(false));

  it('some of it paid is not all', () =>
    expect(read('【花呗】您的首期已还清，剩余11期每期720.00元。').noPlan).toBeUndefined());
});

describe('what was refused', () => {
  it('is asked about as that: whether it was granted is told', () =>
    expect(found(`${PLAN}。您的分期申请未获通过。`).toSend.map(({ words }) => words)).toContain(
      '短信里写着“您的分期申请未获通过”。电话里谈的方案还算不算数，请您写明。',
    ));

  it('is no row: who hears the screen is told as many as there are rows that differ', () => {
    const text = `${PLAN}。您的分期申请未获通过。`;
    expect(found(text).items.filter(({ state }) => state === 'different')).toEqual([]);
    expect(heardOf(read(text), found(text), 'pending')).toContain('，0 项不一样，');
  });
});

describe('a paper in English', () => {
  it('whose figures are typed is compared by these, and nothing else of it is asked', () => {
    const typed = corrected(read(ENGLISH), { ...recorded.terms, perPart: yuan('756') });
    const result = match(typed, recorded);
    expect(paperVerdict(typed, result).kind).toBe('different');
    expect(result.toSend.map(({ items }) => items)).toEqual([['perPart']]);
    expect(result.toSend[0]?.words).toContain('每期 720.00 元，短信写的是 756.00 元');
  });

  it('is not settled before the rest of it was read', () => {
    const typed = corrected(read(ENGLISH), recorded.terms);
    expect(match(typed, recorded, { confirmed: true }).settled).toBe(false);
    expect(match(typed, recorded, { confirmed: true, cleared: true })).toMatchObject({
      settled: true,
      toSend: [],
    });
  });
});

it('a table of two rows is a plan, and no demand', () => {
  const text =
    '期数\t还款日\t本金\t手续费\t应还\n1\t2026-12-10\t720.00\t0.00\t720.00\n2\t2027-01-10\t720.00\t0.00\t720.00';
  expect(read(text)).toMatchObject({
    demand: false,
    terms: { parts: 2, perPart: yuan('720'), fee: 0, firstDate: '2026-12-10', dueDay: 10 },
  });
});
