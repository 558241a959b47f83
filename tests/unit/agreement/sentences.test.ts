import { describe, expect, it } from 'vitest';
import {
  corrected,
  match,
  type Recorded,
  readAgreement,
  type Terms,
  toAskInWriting,
} from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed as inCall } from './agreed.ts';

const today = '2026-11-24';
const agreed = inCall.terms;
const recorded: Recorded = { ...inCall, staff: 'B3158' };

function sent(text: string, terms: Terms = agreed): string[] {
  return match(readAgreement(text, today), { ...recorded, terms }).toSend.map(({ words }) => words);
}

const ALL = '合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日';
const KEPT = '按期还款不再加收逾期费用，征信按逾期报送，晚一天方案仍然有效，到期自动扣款';

describe('what is not written is one sentence, to be sent as one message', () => {
  it('the figures with what was said of them, then what was only to be asked', () =>
    expect(sent('【花呗】您的方案：分12期，首期12月10日。')).toEqual([
      '短信没写：合计（电话里说 8,640.00 元）、每期（720.00 元）、每期手续费（不收）；也没写按期还是否再加费用、征信怎么报、晚一天还算不算数、会不会自动扣款。请您写明。',
    ]));

  it('without figures only what is to be asked', () =>
    expect(sent(`【花呗】${ALL}。`)).toEqual([
      '短信没写：按期还是否再加费用、征信怎么报、晚一天还算不算数、会不会自动扣款。请您写明。',
    ]));

  it('a count, a day and a fee that was named keep their units', () => {
    const terms: Terms = { ...agreed, fee: yuan('7.20'), down: yuan('60.48'), downBy: '2026-12-01' };
    const [words] = sent(`【花呗】您的方案已生效。${KEPT}。`, terms);
    expect(words).toContain(
      '先付多少（60.48 元）、先付的那笔最晚哪天（12月1日，含当天）、分几期（12 期）、每期（720.00 元）、每期手续费（7.20 元）、第一期哪天还（12月10日）',
    );
  });

  it('the same day of two years is told with the years', () => {
    const [words] = sent(`【花呗】${ALL.replace('12月10日', '2027年12月10日')}，${KEPT}。`);
    expect(words).toContain('2026年12月10日');
    expect(words).toContain('2027年12月10日');
  });

  it('nothing where nothing is missing', () => expect(sent(`【花呗】${ALL}，${KEPT}。`)).toEqual([]));

  it('behind a sentence for each difference', () => {
    const words = sent(`【花呗】${ALL.replace('8,640.00', '8,650.00')}。`);
    expect(words).toHaveLength(2);
    expect(words[0]).toBe('合计应为 8,640.00 元，短信写的是 8,650.00 元。请您更正。');
    expect(words[1]).toMatch(/^短信没写：/);
  });
});

describe('that there was to be none is said in words, not as 0.00', () => {
  it('of the fee', () =>
    expect(sent(`【花呗】${ALL.replace('免手续费', '其中手续费7.20元')}。`)[0]).toBe(
      '11月24日工号 B3158 在电话里没说要收手续费，短信写的是每期 7.20 元。请您更正。',
    ));

  it('of a part with its fee', () =>
    expect(sent('【花呗】分12期，每期756.00元（含手续费36.00元），首期12月10日。')[0]).toBe(
      '11月24日工号 B3158 在电话里说每期 720.00 元，没说要收手续费。短信写的是手续费 36.00 元，每期 756.00 元。请您更正。',
    ));

  it('of a first payment', () =>
    expect(sent(`【花呗】先付500元，${ALL}。`)).toContain(
      '11月24日工号 B3158 在电话里没说要先付，短信写的是先付 500.00 元。请您更正。',
    ));

  it('and on paper, where the call had a fee', () =>
    expect(sent(`【花呗】${ALL}。`, { ...agreed, fee: yuan('7.20') })[0]).toBe(
      '短信写的是不收手续费，电话里说的是每期 7.20 元。以哪个为准，请您确认。',
    ));
});

describe('only what stands in the paper is quoted', () => {
  const apart = '【花呗】分12期，每期本金720.00元，每期手续费300.00元，首期12月10日。';

  it('a payment that was added up is told as worked out', () => {
    expect(readAgreement(apart, today).terms.perPart).toBe(yuan('1020'));
    const [words = ''] = sent(apart);
    expect(words).toContain('照短信写的算，是手续费 300.00 元，每期 1,020.00 元。');
    expect(words).not.toContain('短信写的是');
  });

  it('so is a fee that was divided', () => {
    const text = `【花呗】${ALL.replace('免手续费', '手续费合计1,200元')}。`;
    expect(readAgreement(text, today).workedOut).toContain('fee');
  });

  it('what stands there, in whatever way, is quoted', () => {
    for (const text of [
      `${apart}每期共还1,020元。`,
      '【花呗】分12期，每期1020，含手续费300元，首期12月10日。',
    ])
      expect(sent(text)[0]).toContain('短信写的是手续费 300.00 元，每期 1,020.00 元。');
  });
});

describe('what is paid ahead of parts without a sum is not all', () => {
  const terms: Terms = {
    ...agreed,
    total: yuan('8700.48'),
    down: yuan('60.48'),
    downBy: '2026-12-01',
  };

  // 60.48 + 12 × 720.00 = 8,700.48 was said; the paper names 60.48 and nothing else in yuan.
  it.each([
    ['no part is named', '【花呗】12月1日前付60.48元，剩余分12期，首期12月10日。'],
    [
      'one in another currency',
      '【花呗】12月1日前付60.48元，剩余分12期，每期USD 100.00，免手续费，首期12月10日。',
    ],
  ])('%s', (_, text) => {
    expect(readAgreement(text, today).terms.total).toBeUndefined();
    expect(sent(text, terms).join()).not.toMatch(/短信写的一共/);
    expect(sent(text, terms).join()).toContain('短信没写：合计（电话里说 8,700.48 元）');
  });
});

describe('a sum in other money', () => {
  it.each(['每期USD 100.00', '每期100.00美元', '每期HK$100'])(
    'is quoted, and the part is not said to be unwritten: %s',
    (each) => {
      const words = sent(`【花呗】合计8,640.00元，分12期，${each}，免手续费，首期12月10日。`);
      expect(words).toContain(`短信里写着“${each}”，电话里没有这样说过。请您更正。`);
      expect(words.join()).not.toMatch(/没写：每期（/);
    },
  );

  it('is none where a name only looks like it', () => expect(sent(`【花呗】${ALL}，${KEPT}。`)).toEqual([]));
});

it('what only the user wrote is asked for in writing, with who said it and when', () =>
  expect(toAskInWriting(recorded)).toMatch(/^11月24日工号 B3158 在电话里谈好的方案，请您发短信写明/));

describe('a figure that was put right by hand', () => {
  const misread = readAgreement(`【花呗】${ALL.replace('720.00', '820.00')}。`, today);

  it('is what must add up', () => {
    expect(misread.doubts).toMatchObject([{ kind: 'adds' }]);
    const right = corrected(misread, { ...misread.terms, perPart: yuan('720') });
    expect(right.doubts).toEqual([]);
    expect(corrected(right, misread.terms).doubts).toEqual(misread.doubts);
  });

  it('was not worked out', () => {
    const read = readAgreement('【花呗】分12期，每期本金720.00元，另加手续费每期30元', today);
    expect(read.workedOut).toEqual(['perPart']);
    expect(corrected(read, { ...read.terms, perPart: yuan('720') }).workedOut).toEqual([]);
  });

  it('a sum in words stands there', () =>
    expect(readAgreement('三千块拆成十份，一份三百', today).workedOut).toEqual([]));
});

describe('a sum that no row holds', () => {
  it('is quoted without who signed it, and not said to be unknown: it may be one of the call', () => {
    const text = '【花呗】您已承诺支付8640元，请按时还款。';
    const words = match(readAgreement(text, '2026-11-25'), recorded).toSend.map((one) => one.words);
    expect(words[0]).toBe('短信里写着“您已承诺支付8640元”。这是什么钱，要不要另外付，请您写明。');
  });
});
