import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement, toldIn } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

/** 788.92 in each of 12 parts, 63.80 of it a fee. */
const recorded: Recorded = {
  ...agreed,
  terms: { parts: 12, perPart: yuan('788.92'), fee: yuan('63.80'), firstDate: '2026-12-15' },
};
const compare = (text: string) => match(readAgreement(`【花呗】${text}`, '2026-11-24'), recorded);

describe('what their paper tells that the call did not ask', () => {
  it('is what it says, in any words, and that it is in writing', () =>
    expect(
      toldIn(
        compare('分12期，每期788.92元，首期12月15日。按期还款期间不再加收逾期费用。到期自动扣款。'),
      ).sort(),
    ).toEqual(['debit', 'feesStop', 'writing']));

  it('is not that all costs stop, where it says so of one', () =>
    expect(
      toldIn(
        match(readAgreement('【借呗】分12期，每期788.92元，首期12月15日。期间不收罚息。', '2026-11-24'), {
          ...recorded,
          late: '罚息',
        }),
      ),
    ).toEqual(['writing']));
});

describe('a fee that is named on top of each part has its row', () => {
  it('and is not asked about a second time', () =>
    expect(
      compare('分12期，每期725.12元，另收手续费每期73.80元，首期12月15日。')
        .toSend.map(({ words }) => words)
        .filter((words) => words.includes('手续费') || words.includes('另')),
    ).toEqual([
      '11月24日工号 8023 在电话里说：每期手续费 63.80 元，每期共 788.92 元。照短信写的算，是 73.80 元和 798.92 元。请您更正。',
    ]));

  it.each(['另收保险费每期63.80元', '另收手续费每期63.80元及服务费', '每期另收手续费3%'])(
    'but another cost is: %s',
    (words) =>
      expect(
        readAgreement(`【花呗】分12期，每期725.12元，另收手续费每期63.80元，${words}。`, '2026-11-24').doubts,
      ).not.toEqual([]),
  );
});
