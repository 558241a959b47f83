import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const today = '2026-11-24';
const terms = (text: string) => readAgreement(text, today).terms;

/** 9,600.00 in 12 parts of 800.00 without a fee, the first on 10 December. */
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
  staff: '',
  lender: ['花呗'],
};
const isRead = (text: string) => {
  expect(terms(text)).toMatchObject(agreed);
  expect(match(readAgreement(text, today), recorded, { confirmed: true, cleared: true }).settled).toBe(true);
};

describe('a text message that came in two', () => {
  it.each([
    '(1/2)【花呗】共9,600元，分12期，每\n(2/2)期800元，首期2026年12月10日，免手续费',
    '【1/2】【花呗】共9,600元，分12期，每期8\n【2/2】00元，首期2026年12月10日，免手续费',
    '1/2 【花呗】共9,600元，分12期，每期800元，首期2026年12\n2/2 月10日，免手续费',
    '（1/3）共9,600元，分12\n（2/3）期，每期800元，首期2026年12月1\n（3/3）0日，免手续费',
  ])('%s', isRead);

  it('what is counted otherwise stays as it is', () =>
    expect(terms('(1/2)分12期，每\n(3/2)期800元').perPart).toBeUndefined());
});

describe('labels', () => {
  it.each([
    [
      'with English in brackets',
      '协议标的(Principal):RMB 9,600\n期数(Terms):12\n期供(Payment per term):RMB 800\n首期(1st due):2026-12-10\n年利率(APR):0%\n手续费(Fee):RMB 0',
    ],
    [
      'with headings in capitals',
      '壹、标的。您尚欠人民币玖仟陆佰元整(¥9,600.00)。\n贰、期数。分12期，各期金额相等，均为人民币捌佰元整(¥800.00)。\n叁、日期。首期2026年12月10日。\n肆、息费。不计利息，不收手续费。',
    ],
    ['that are short', '尾款9,600元，改为12期；期还800元；首还日2026.12.10；息0；费0'],
    [
      'that are questions',
      '(一)欠多少：9,600元\n(二)几期还完：12期\n(三)一期多少：人民币800元\n(四)哪天开始：2026年12月10日\n(五)要不要手续费：不要',
    ],
    [
      'with words between the day and the sum',
      '每月10日，您向我行归还800元，其中2026年12月10日为首次。前后12期，总和9,600元，亦未设手续费。',
    ],
  ])('%s', (_, text) => isRead(text));

  it('English in brackets that says more stays to be read', () =>
    expect(readAgreement('期数(Terms, fees excluded):12', today).doubts).not.toEqual([]));
});

describe('the day of the first part', () => {
  it.each([
    '首扣 2026/12/10',
    '还款起点：2026年12月10日',
    '扣款起点：2026年12月10日',
    '起扣日2026年12月10日',
  ])('%s', (words) => expect(terms(`分12期，每期800元\n${words}\n`).firstDate).toBe('2026-12-10'));

  it('of one part is the day of paying', () =>
    expect(terms('您只需还7,500元，分1期，每期7,500元，还款日2026年12月15日，不收费用')).toMatchObject({
      parts: 1,
      firstDate: '2026-12-15',
    }));
});

describe('a fee', () => {
  it('is not what it was before', () => {
    expect(terms('共9,600元，分12期，每期800元，原服务费150元降为60元').fee).toBe(yuan('60'));
    expect(terms('共9,600元，分12期，原每期950元调整为800元').perPart).toBe(yuan('800'));
  });

  it('that is paid once is in no single part', () =>
    expect(
      terms(
        '本金9,600元，分12期，每期归还本金800元，收取一次性手续费96元，与首期一并入账，即第一期实付896元，第二期起每期实付800元',
      ),
    ).toMatchObject({ total: yuan('9600'), perPart: yuan('800'), fee: yuan('96') }));

  it('in each part is told with the part, and the whole with it', () =>
    expect(
      terms(
        '每期本金：800元\n每期手续费：6元(12期手续费共计72元)\n每期合计应还：806元\n您一共支付9,672元，分12期',
      ),
    ).toMatchObject({ total: yuan('9672'), perPart: yuan('806'), fee: yuan('6') }));

  it('which only who pays early pays at once is in each part', () =>
    expect(
      terms('本金9,600元，分12期，每期本金800元，每期手续费40元；提前结清的，剩余手续费一次性收取'),
    ).toMatchObject({ perPart: yuan('840'), fee: yuan('40') }));

  it('what a part is made of is no contradiction', () =>
    expect(
      readAgreement('【花呗】共9,600元，分12期，每期800元(760元本金+40元利息)', '2026-11-24').doubts.map(
        ({ kind }) => kind,
      ),
    ).not.toContain('adds'));

  it.each(['息0；费', '息0，费另计', '手续费:不要也行', '要不要手续费：要'])('is not none: %s', (words) =>
    expect(terms(`共9,600元，分12期，每期800元；${words}`).fee).toBeUndefined(),
  );
});
