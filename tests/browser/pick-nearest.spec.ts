import { expect } from '@playwright/test';
import { pickerTest } from './pickerStage.ts';

const test = pickerTest();

// One after another on one stage.
test.describe.configure({ mode: 'default' });

const other = (word: string) => `旁边写的是“${word}”，不像是没还的金额。再看一眼。`;
const part = (word: string) => `旁边写的是“${word}”，只是其中一期，不是没还的全部。再看一眼。`;
const fee = (word: string) => `旁边写的是“${word}”，可能含逾期费用。看不出来，就打开账单找“剩余本金”。`;
const otherDay = (word: string) => `旁边写的是“${word}”，像是另一个日子，不是还款日。`;
const nothing = '';

test('of several sums the label that stands nearest tells what it is @long', async ({ pickOn }) => {
  const told: Record<string, [beside: string, said: string]> = {
    '#principal': ['剩余本金 … 逾期利息 60.42 应还合计 8,060.83', nothing],
    '#interest': ['剩余本金 8,000.41 逾期利息 … 应还合计 8,060.83', other('逾期利息')],
    '#total': ['剩余本金 8,000.41 逾期利息 60.42 应还合计', fee('应还')],
    '#paidInLine': ['已还 …，待还 5,640.06', other('已还')],
    '#openInLine': ['已还 3,000.05，待还', fee('待还')],
    '#principalInTable': ['已逾期｜剩余本金', nothing],
    '#penaltyInTable': ['已逾期｜罚息', other('罚息')],
    '#openInText': ['您的账单应还 …，最低还款864.20元，已还100.21元。', fee('应还')],
    '#leastInText': ['您的账单应还8,640.19元，最低还款 …，已还100.21元。', other('最低还款')],
    '#paidInText': ['您的账单应还8,640.19元，最低还款864.20元，已还 …。', other('已还')],
    '#openWithStatus': ['花呗 应还 … 已逾期', fee('应还')],
  };
  const picking = await pickOn('/nearest.htm');
  for (const [where, [beside, said]] of Object.entries(told)) {
    const all = await picking.told(where);
    expect(all, where).toMatch(/^点到了 [\d,.]+，旁边写着“/);
    expect(all.replace(/^[^“]*/, ''), where).toBe(`“${beside}”。${said}`);
  }
});

test('a label beneath its sum, in cards and in a line, is its own and heads no other @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/nearest.htm');
  expect(await picking.told('#openInCard')).toContain(`“本月待还”。${fee('待还')}`);
  expect(await picking.told('#paidInCard')).toContain(`“本月已还”。${other('已还')}`);
  expect(await picking.told('#principalInCard')).toBe('点到了 5,000.09，旁边写着“剩余本金”。');
  expect(await picking.told('#feeInCard')).toContain(`“手续费”。${other('手续费')}`);
  expect(await picking.told('#limit')).toContain(`“可用额度 5,640.11 待还”。${other('可用额度')}`);
  expect(await picking.told('#openBehind')).toContain(`“20,000.10 可用额度 … 待还”。${fee('待还')}`);
});

test('the head of a column stays its head beneath a sum of another row or of a title @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/nearest.htm');
  expect(await picking.told('#paidUnderTitle')).toContain(`“已还｜5,640.25”。${other('已还')}`);
  expect(await picking.told('#interestInRow')).toContain(`“利息｜5.27”。${other('利息')}`);
});

test('one part of several, a balance and the next payment are not taken without a word @long', async ({
  pickOn,
}) => {
  const picking = await pickOn('/nearest.htm');
  expect(await picking.told('#part')).toContain(part('2/12'));
  expect(await picking.told('#nextPart')).toContain(part('3/12'));
  expect(await picking.told('#partTitled')).toContain(part('第 3/12 期'));
  expect(await picking.told('#next')).toContain(part('下次还款'));
  expect(await picking.told('#balance')).toContain(other('余额'));
});

test('so it does of several days @long', async ({ pickOn }) => {
  const picking = await pickOn('/nearest.htm');
  expect(await picking.told('#billed', 'date')).toContain(otherDay('出账'));
  expect(await picking.told('#billedInText', 'date')).toContain(otherDay('账单日'));
  expect(await picking.told('#endInText', 'date')).toContain(otherDay('合同到期'));
  for (const where of ['#due', '#dueInText'])
    expect(await picking.told(where, 'date'), where).not.toContain('像是另一个日子');
});
