import { describe, expect, it } from 'vitest';
import {
  type ItemId,
  match,
  nameOf,
  type Recorded,
  readAgreement,
  type Terms,
  toAskInWriting,
} from '../../../lib/agreement/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const open = { state: 'open' } as const;
const call = (terms: Terms, extended: boolean): Recorded => ({
  terms,
  extended,
  promises: { feesStop: open, credit: open, late: open, debit: open },
  on: '2026-11-24',
  staff: 'B3158',
  lender: ['花呗', '支付宝'],
});
const sumOf = (sum: string, firstDate: PlainDate): Terms => ({
  total: yuan(sum),
  down: yuan('0'),
  parts: 1,
  perPart: yuan(sum),
  fee: yuan('0'),
  firstDate,
});
const extension = call(sumOf('8700.48', '2026-12-31'), true);
const one = call(sumOf('8640', '2026-12-10'), false);

const against = (text: string, given: Recorded, cleared = false) =>
  match(readAgreement(text, '2026-11-25'), given, { cleared });
const rows = (text: string, given = extension) =>
  against(text, given)
    .items.filter(({ asked }) => asked === undefined)
    .map(({ id, state }) => `${nameOf(id, given.extended ? 'extension' : 'sum')} ${state}`);
const sentences = (text: string, given = extension) =>
  against(text, given).toSend.flatMap(({ items, words }) =>
    items.some((id) => promised.includes(id)) ? [] : [words],
  );
const promised: readonly ItemId[] = ['feesStop', 'credit', 'late', 'debit'];

describe('a call in which more time was agreed, all of it on one later day', () => {
  it.each([
    '【花呗】您好，您11月账单8,700.48元已展期至2026年12月31日，展期不收费用。',
    '【支付宝】您的账单8,700.48元已为您延期，新的还款日调整为12月31日，免手续费。',
    '【花呗】展期办理成功：应还8,700.48元，展期到12月31日一次还清，展期费用0元。',
    '【花呗】账单8,700.48元延期至12月31日，不收任何费用，到期还清即可。',
    '【花呗】本期应还8,700.48元，已展期至12月31日，展期免费。',
    '【花呗】应还8,700.48元由12月10日延至12月31日，不收任何费用。',
  ])('is on paper where sum, day and fee are written as they were said: %s', (text) => {
    expect(rows(text)).toEqual(['一共 same', '展期到 same', '展期费用 same']);
    expect(against(text, extension)).toMatchObject({ once: 'extension', different: 0, settled: true });
    expect(sentences(text)).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'an earlier day',
      '【花呗】您的账单8,700.48元展期至12月20日，不收费用。',
      '展期到 different',
      '11月24日工号 B3158 在电话里说展期到 12月31日，短信写的是 12月20日。请您更正。',
    ],
    [
      'a fee',
      '【花呗】您的账单8,700.48元展期至12月31日，展期费用35.00元。',
      '展期费用 different',
      '11月24日工号 B3158 在电话里说展期不收费用，短信写的是收 35.00 元。请您更正。',
    ],
    [
      'a larger sum',
      '【花呗】您的账单8,790.00元展期至12月31日，展期不收费用。',
      '一共 different',
      '合计应为 8,700.48 元，短信写的是 8,790.00 元。请您更正。',
    ],
  ])('is asked to be put right where the paper has %s', (_, text, row, words) => {
    expect(rows(text)).toContain(row);
    expect(sentences(text)).toEqual([words]);
    expect(against(text, extension, true)).toMatchObject({ different: 1, settled: false });
  });

  it.each([
    ['【花呗】您的展期申请已通过，8,700.48元分3期，每期2,900.16元，首期12月31日，免手续费。', '3'],
    ['【花呗】您的账单已展期12个月，合计8,700.48元，每月725.04元，免手续费，首期12月31日。', '12'],
  ])('is no plan in parts, though all of it adds up: %s', (text, parts) => {
    expect(rows(text)).toEqual(['一共 same', '展期到 same', '展期费用 same', '分几期 different']);
    expect(sentences(text)).toEqual([
      `11月24日工号 B3158 在电话里说展期，到期一次还，短信写的是分 ${parts} 期。请您更正。`,
    ]);
    expect(against(text, extension, true)).toMatchObject({ different: 1, settled: false });
    expect(against(text, extension).more).toBeUndefined();
  });

  it('nor one of which only the payment of each month is written', () => {
    const text = '【花呗】您的展期已办好，每期725.04元。';
    expect(rows(text)).toContain('每期 different');
    expect(sentences(text)[0]).toContain('到期一次还，短信写的是每期 725.04 元');
  });

  it.each([
    ['【花呗】您的账单8,700.48元已展期至12月31日。', '短信没写：展期费用（电话里说 不收）'],
    [
      '【花呗】您的展期已办好，展期不收费用。',
      '短信没写：合计（电话里说 8,700.48 元）、展期到哪天（12月31日）',
    ],
  ])('what is not written is asked for, and until then it does not count: %s', (text, begins) => {
    const found = against(text, extension, true);
    expect(found.settled).toBe(false);
    expect(found.toSend.at(-1)?.words.replaceAll(' ', '')).toContain(begins.replaceAll(' ', ''));
    expect(found.toSend.at(-1)?.words).not.toMatch(/期数|每期|第一期/);
  });

  it('does not count without the signature of the lender', () =>
    expect(against('您的账单8,700.48元展期至12月31日，展期不收费用。', extension, true)).toMatchObject({
      different: 0,
      fromLender: false,
      settled: false,
    }));

  it('is asked for in writing by its day', () =>
    expect(toAskInWriting(extension)).toBe(
      '11月24日工号 B3158 在电话里说好的展期，请您发短信写明：合计、展期到哪天、收不收费用。',
    ));

  it('of which the figures are not known: the fee is asked first, the paper is not enough', () => {
    const found = against('【花呗】您的账单8,700.48元展期至12月31日，不收费用。', call({}, true), true);
    expect(found).toMatchObject({ once: 'extension', settled: false });
  });
});

describe('a call in which one sum was agreed', () => {
  it.each([
    '【花呗】您的还款方案：12月10日前一次性还款8,640.00元，免手续费。',
    '【花呗】12月10日前一次性还清8,640.00元即可结清，不再收取任何费用。',
  ])('is on paper where sum and day are: %s', (text) => {
    expect(rows(text, one)).toEqual(['一共 same', '最晚还清 same', '手续费 same']);
    expect(against(text, one).settled).toBe(true);
  });

  it('a later day, a fee and parts are told in words of one payment', () => {
    expect(sentences('【花呗】请于12月15日前一次性还款8,640.00元，免手续费。', one)).toEqual([
      '说好最晚 12月10日（含当天）还清，短信写的是 12月15日。请您更正。',
    ]);
    expect(
      sentences('【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日。', one),
    ).toEqual(['11月24日工号 B3158 在电话里说一次还，短信写的是分 12 期。请您更正。']);
  });
});
