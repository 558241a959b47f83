import { describe, expect, it } from 'vitest';
import { type Condition, callFacts, counterReplies, type OpenRungs } from '../../../lib/call/index.ts';
import { plainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { fen, rate, yuan } from '../../../lib/money/index.ts';
import { judge, type Offer, type Plan } from '../../../lib/plan/index.ts';

const debt: Debt = {
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640'),
  dueDate: plainDate('2026-11-10'),
  dailyRate: '0.05',
};
const plan: Plan = { parts: 12, firstDate: plainDate('2026-12-10'), next: { kind: 'feeAhead' } };
const against = { owed: yuan('8700.48'), limit: { monthly: yuan('860'), atOnce: yuan('800') } };
const all: OpenRungs = { first: true, next: true };
const onlyNext: OpenRungs = { first: false, next: true };
const none: OpenRungs = { first: false, next: false };

function answers(
  offer: Offer,
  open: OpenRungs,
  { own = plan, limit = true, holds = [] as readonly Condition[], leavesOut = false } = {},
) {
  const facts = callFacts({ kind: 'outgoing', debt, plan: own, today: plainDate('2026-11-24') });
  const judged = judge(offer, limit ? against : { owed: against.owed });
  const conditions = new Set([...facts.conditions, ...holds]);
  return counterReplies(judged, { ...facts, conditions }, open, leavesOut);
}

const dearDown = { down: yuan('1500'), parts: 6, perPart: yuan('1200'), fee: yuan('54') };
const dearMonth = { down: fen(0), parts: 6, perPart: yuan('1450.08'), fee: fen(0) };
const fair = { down: fen(0), parts: 12, perPart: yuan('725.04'), fee: fen(0) };

describe('other debts are paid out of the limit, and it has nothing for them', () => {
  const ids = (offer: Offer) => answers(offer, all, { leavesOut: true }).map(({ id }) => id);

  // 12 x 725.04 = 8,700.48: 725.04 is within 860.00, of which the others are still to be paid.
  it('parts within it are counted first, and can still be taken', () =>
    expect(ids(fair)).toEqual(['countOthers', 'takeParts']));

  it('what is paid once, and what is beyond it, is answered as ever', () => {
    expect(ids({ parts: 0, down: yuan('800'), waived: yuan('7900.48') })).toEqual(['takeLump']);
    expect(ids(dearMonth)).toEqual(['first']);
  });
});

describe('beyond the limit', () => {
  it('is answered with the wish to let the fee go, before any of it is offered', () => {
    const [reply] = answers(dearDown, onlyNext);
    expect(reply?.words).toBe('首付我拿不出。先谈费用：已产生的 60.48 元逾期费用，请帮我申请减免。');
    expect(reply?.to).toBe('waiveFirst');
  });

  it.each<[string, Condition[], string]>([
    ['they would not let it go', ['waiverAsked', 'feeStays'], 'nextFee'],
    // 1,500 + 6 x 1,200 = 8,700.00, and 6 x 54.00 of fee on it: more than the 8,700.48 owed.
    ['asked, they named figures with the fee in it', ['waiverAsked'], 'nextFee'],
    ['they let it go: it is not offered after all', ['waiverAsked', 'feeGone'], 'tooMuch'],
  ])('%s', (_, holds, to) => expect(answers(dearDown, onlyNext, { holds })[0]?.to).toBe(to));

  it('asked, they named less than what is owed: so the fee is not in it, and is not offered', () =>
    expect(
      answers({ parts: 0, down: yuan('8000'), waived: yuan('700.48') }, onlyNext, {
        holds: ['waiverAsked'],
      })[0]?.to,
    ).toBe('tooMuch'));

  it('is answered with the next rung: the fee ahead, and the same parts', () => {
    const [reply] = answers(dearDown, onlyNext, { holds: ['waiverAsked', 'feeStays'] });
    expect(reply?.words).toBe('首付我拿不出。60.48 元费用我先付，本金请分 12 期，每期 720.00 元。');
    expect(reply?.to).toBe('nextFee');
  });

  it('is answered with the first, where that was not said yet', () =>
    expect(answers(dearMonth, all)[0]?.words).toBe(
      '每期太多，我还不上。本金请分 12 期，每期 720.00 元，12月10日开始。',
    ));

  it('is answered with other parts, where those are the second rung', () =>
    expect(
      answers(dearMonth, onlyNext, { own: { ...plan, next: { kind: 'parts', parts: 18 } } })[0]?.words,
    ).toBe('每期太多，我还不上。本金请分 18 期，每期 480.00 元。'));

  it('is not answered with anything below the second rung', () =>
    expect(answers(dearMonth, none)[0]?.to).toBe('tooMuch'));

  it('all at once is answered as that', () =>
    expect(answers({ parts: 0, down: yuan('8000'), waived: yuan('700.48') }, none)[0]?.words).toBe(
      '一次我拿不出。这样我不敢答应，请把我的申请报上去。',
    ));
});

it.each([
  { offer: { down: fen(0), parts: 12, perPart: yuan('725.04') }, asks: '请问每期的手续费是多少元？' },
  { offer: { parts: 0 }, asks: '请问一次付清是多少元？' },
  { offer: {}, asks: '请问分几期？' },
  { offer: { parts: 0, down: yuan('5000') }, asks: '这样比我欠的少 3,700.48 元，少的是免掉吗？' },
])('what is missing is asked for: $asks', ({ offer, asks }) => {
  const replies = answers(offer, all);
  expect(replies.map(({ words }) => words)).toEqual([asks]);
  expect(replies[0]?.to).toBeUndefined();
});

describe('above 24 %', () => {
  const offer = { down: yuan('800'), parts: 12, perPart: yuan('658.37'), fee: yuan('115') };

  it('it is said what that is by the year, and a lower fee asked for; or the list of all costs', () =>
    expect(answers(offer, onlyNext).map(({ words, to }) => [words, to])).toEqual([
      ['这样合年化 30.8%。请把手续费降下来，或免掉。', 'theirs'],
      ['请把综合融资成本明示表发给我，写清一共收多少。', 'disclose'],
    ]));

  it('after the second rung the call does not come back to it', () =>
    expect(answers(offer, none)[0]?.to).toBe('theirsLast'));

  it('a fee hidden in the parts is asked to be let go', () =>
    expect(answers({ ...fair, perPart: yuan('900') }, onlyNext, { limit: false })[0]?.words).toMatch(
      /^这样合年化 \d+\.\d%。多收的部分请免掉。$/,
    ));
});

describe('a good one', () => {
  it.each([
    { offer: fair, says: '好，分 12 期，每期 725.04 元。请按这个帮我办。' },
    {
      offer: { down: yuan('700.48'), parts: 10, perPart: yuan('800'), fee: fen(0) },
      says: '好，先付 700.48 元，再分 10 期，每期 800.00 元。请按这个帮我办。',
    },
    {
      offer: { parts: 0, down: yuan('800'), waived: yuan('7900.48') },
      says: '好，一次付 800.00 元，付了就结清。请按这个帮我办。',
    },
  ])('is taken with its own figures: $says', ({ offer, says }) => {
    const [reply] = answers(offer, all);
    expect(reply).toMatchObject({ words: says, to: 'takeTheirs' });
  });

  it('whose sums differ is asked about first, and can be taken all the same', () =>
    expect(answers({ ...fair, perPart: yuan('726') }, all).map(({ words }) => words)).toEqual([
      '您报的数加起来，比我欠的多 11.52 元，多的是什么？',
      '好，分 12 期，每期 726.00 元。请按这个帮我办。',
    ]));
});

it('without a limit nothing is taken', () =>
  expect(answers(fair, all, { limit: false })[0]?.words).toBe('这个数我要算一下，请等半分钟。'));

it('a fee in per cent is said as what is paid', () =>
  expect(answers({ ...fair, fee: rate('0.5%', 'month') }, all)[0]?.words).toBe(
    // 8,700.48 x 0.5 % = 43.5024
    '好，分 12 期，每期 768.54 元。请按这个帮我办。',
  ));
