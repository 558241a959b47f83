import { expect, it } from 'vitest';
import { feeWord, otherWord } from '../../../components/debt/pickedSum.ts';

const today = '2026-11-24';

it.each([
  ['应还（元）', '', '应还'],
  ['本期應還', '', '應還'],
  ['逾期金额', '2026-11-10', '逾期'],
  ['合计', '2026-11-10', '合计'],
  ['欠款总额', '2026-11-23', '欠款'],
])('a sum beside "%s", due "%s": the fee may be in it, for it says %s', (beside, due, word) =>
  expect(feeWord(beside, due, today)).toBe(word),
);

it.each([
  ['应还', '2026-11-24', 'it is not late before tomorrow'],
  ['本期应还', '2026-12-10', 'it is not due yet'],
  ['剩余本金', '2026-11-10', 'what remains holds no fee'],
  ['应还本金', '', 'that is what remains, too'],
  ['10-28 超市', '', 'nothing says so'],
  ['', '', 'nothing stands there'],
])('a sum beside "%s", due "%s": nothing is asked, for %s', (beside, due) =>
  expect(feeWord(beside, due, today)).toBeUndefined(),
);

it.each([
  ['最低还款', '最低还款'],
  ['本期已还', '已还'],
  ['总额度（元）', '总额度'],
  ['可用额度', '可用额度'],
])('beside “%s” it is something else than what is unpaid', (beside, word) => {
  expect(otherWord(beside)).toBe(word);
  expect(feeWord(beside, '', '2026-11-24')).toBeUndefined();
});

it.each(['应还金额', '剩余本金', '本期账单', '', '应还，其中最低还款'])('beside “%s” it may be', (beside) =>
  expect(otherWord(beside)).toBeUndefined(),
);
