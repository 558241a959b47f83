import { describe, expect, it } from 'vitest';
import { match, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

/** One thing said in many ways, behind and before what else such a message says. */
const ways: readonly (readonly [Terms, about: string, says: string])[] = [
  [
    { parts: 12 },
    '欠款8,640元X，每期756元',
    '分12期 共12期 分12个月 期数：12期 期数12 分期期数：12 十二期 还款期数：12期 分成十二期 12个月还清',
  ],
  [
    { perPart: yuan('756') },
    '分12期，X，首期12月10日',
    '每期756元 每期还756元 每期应还756.00元 每月还款756元 月还756元 月供756元 每期还款金额：756.00元 每期需还756元 每期本息756元 每月偿还756元 每期756元（含手续费36元）',
  ],
  [
    { firstDate: '2026-12-10' },
    '分12期，每期756元，X',
    '首期还款日12月10日 第一期12月10日 首期还款日为2026年12月10日 自2026年12月10日起 首次还款日12月10日 首期还款日期：2026-12-10 12月10日还第一期 起始日期2026-12-10 首个还款日12月10日 首笔12月10日',
  ],
  [
    { total: yuan('9072') },
    '分12期，每期756元，X，首期12月10日',
    '合计9,072元 共计9072元 总还款额9072元 还款总额：9,072.00元 一共还9072元 总共需还9072元 本息合计9072元 共还9072元 共需还款9072元 总计应还9072元',
  ],
  [
    { fee: yuan('36') },
    '分12期，每期756元，X，首期12月10日',
    '每期手续费36元 含手续费36元 手续费每期36元 每期服务费36元 手续费36元/期 每期利息36元',
  ],
  [
    { fee: yuan('0') },
    '分12期，每期720元，X，首期12月10日',
    '免手续费 无手续费 手续费0元 免收手续费 零手续费 手续费全免 免除手续费 不收取任何手续费',
  ],
  [
    { down: yuan('500') },
    'X，剩余分12期，每期756元，首期12月10日',
    '首付500元 先付500元 先还500元 11月30日前先付500元 首笔还款500元 需先还500元 预付500元 先缴500元',
  ],
];

const messages = ['【花呗】您的分期方案：X。', '您好，您的协商方案如下：X，请按时还款。', '经协商，X。'];

it.each(
  ways.flatMap(([terms, about, says]) =>
    says.split(' ').map((words) => [words, terms, about.replace('X', words)] as const),
  ),
)('%s is read in any message', (_, terms, about) => {
  for (const message of messages)
    expect(readAgreement(message.replace('X', about), '2026-11-24').terms).toMatchObject(terms);
});

it.each([
  ['免除手续费36元以外的费用', 'fee'],
  ['期数未定，每期756元', 'parts'],
  ['期数12.5', 'parts'],
  ['起始额度9,072元', 'firstDate'],
] as const)('%s says nothing of the %s', (words, id) =>
  expect(readAgreement(`【花呗】您的方案：${words}。`, '2026-11-24').terms[id]).toBeUndefined(),
);

it.each([
  '您好，我想跟您确认一下方案：分12期，每期756元，首期12月10号，总共9072。',
  '方案批了，分12期，每期756元，银行要求您12月10号先还第一期。',
  '我最多给您做到12期，每期756元，首期12月10日。',
  '我希望您按时还，12期，每期756元。',
])('what an agent writes is not the debtor’s own: %s', (text) =>
  expect(readAgreement(text, '2026-11-24').own).toBe(false),
);

it.each(['我每个月最多还756元，能不能给我分12期', '我想分12期，每期756元', '求你们给我分12期，每期756元'])(
  'what the debtor writes is: %s',
  (text) => expect(readAgreement(text, '2026-11-24').own).toBe(true),
);

it('one part is all of it', () =>
  expect(readAgreement('【花呗】您的方案：共1期，每期9,072元，合计9,072元。', '2026-11-24').terms.total).toBe(
    yuan('9072'),
  ));

it('what parts that are rounded come to is all of it', () =>
  expect(
    readAgreement('【借呗】您的方案：欠款10,000元分24期，每期416.67元，首期12月20日。', '2026-11-24').terms
      .total,
  ).toBe(yuan('10000'))); // 24 × 416.67 = 10,000.08

describe('that what is paid in all is the sum that was agreed needs no press, whatever it is called', () => {
  // 60.48 ahead and 12 parts of 720.00 are 8,700.48.
  const terms = {
    ...agreed.terms,
    total: yuan('8700.48'),
    down: yuan('60.48'),
    downBy: '2026-11-30' as const,
  };
  const rest = '11月30日前先付60.48元，剩余8,640元分12期，每期720元，首期12月10日，免手续费';
  const settles = (text: string) => match(readAgreement(text, '2026-11-24'), { ...agreed, terms }).settled;

  it.each(
    '共需还款 合计应还款 应还款总额 应还款总额为 全部应还款 共须还款 累计还款 累计应还 累计需还 需还款总额 总共需要归还 您需还款共 待还款 待还款金额 需还款金额 还款总额 总共要还 全部还完共 结清金额'.split(
      ' ',
    ),
  )('%s', (words) => {
    expect(settles(`【花呗】您的方案：${words}8,700.48元，${rest}。`)).toBe(true);
    expect(settles(`【花呗】您的方案：${rest}，${words}8,700.48元。`)).toBe(true);
    expect(settles(`【花呗】您的方案：${words}8,800.48元，${rest}。`)).toBe(false);
  });
});
