import { describe, expect, it } from 'vitest';
import { asksIn, type LineId, script, wordsOf } from '../../../lib/call/index.ts';
import {
  type Agreement,
  agreementsOf,
  applyChange,
  type CaseFile,
  callFactsOf,
  debtNow,
  deferralOf,
  emptyCase,
  firstDays,
  nextAbout,
  nextDates,
  settledCall,
  termsNow,
} from '../../../lib/casefile/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import { owedOn } from '../../../lib/debt/index.ts';
import { openPoints } from '../../../lib/letters/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Agreed, AgreedTerms, CallRecord, Deferral, Pledge } from '../../../lib/record/index.ts';
import { endedCall, huabei } from './example.ts';

/** 8,640.00 in 12 parts of 720.00 from 10 December 2026 on; the fee of 60.48 is let go. Agreed on 24 November. */
const terms: AgreedTerms = {
  total: yuan('8640.00'),
  upfront: yuan('0'),
  parts: 12,
  perPart: yuan('720.00'),
  lastPart: yuan('720.00'),
  firstDate: '2026-12-10',
  waived: yuan('60.48'),
};
const first: Pledge = {
  id: 'c1-first',
  by: 'me',
  what: '还第 1 期',
  amount: yuan('720.00'),
  due: '2026-12-10',
};
const agreed: CallRecord = {
  ...endedCall,
  debt: 'd1',
  outcome: 'agreed',
  staff: 'B3158',
  filedOn: '2026-11-24',
  events: [{ id: 'e2', at: endedCall.startedAt, kind: 'heard', words: '同意', agrees: 'first', terms }],
  pledges: [{ ...first, keptOn: '2026-12-09' }],
};
const file: CaseFile = { ...emptyCase, debts: { d1: huabei }, records: { c1: agreed } };

/** On 5 January: of the second part, due on the 10th, 240.00 can be paid that day and the rest on the 25th. */
const TODAY = '2027-01-05' as const;
const asked: Deferral = {
  agreement: 'c1',
  payment: 'c1-part2',
  pay: yuan('240.00'),
  payBy: '2027-01-10',
  restBy: '2027-01-25',
};
const at = Date.UTC(2027, 0, 5, 2);
const open = (deferral: Deferral | undefined) => ({ kind: 'outgoing', about: 'deferral', deferral }) as const;
const say = (line: LineId, deferral: Deferral | undefined, of = file, today: PlainDate = TODAY) =>
  wordsOf(script.nodes[line], callFactsOf(of, open(deferral), today).slots);

/** The call in which it was agreed, with the figures that were written into it then. */
function moved(agrees: Agreed, deferral: Deferral = asked, more: Partial<CallRecord> = {}): CallRecord {
  const said = termsNow(file, open(deferral), TODAY, agrees);
  return {
    ...endedCall,
    id: 'c2',
    about: 'deferral',
    debt: 'd1',
    deferral,
    startedAt: at,
    endedAt: at + 600_000,
    outcome: 'agreed',
    events: [{ id: 'm1', at, kind: 'heard', words: '同意改', agrees, terms: said }],
    pledges: [],
    ...more,
  };
}
const moveIn = (record: CallRecord): CaseFile => ({ ...file, records: { c1: agreed, c2: record } });
const listed = (of: CaseFile, many = 4) =>
  agreementsOf(of)[0]
    ?.all.slice(0, many)
    .map(({ what, amount, due }) => [what, amount, due]);

describe('a call about one payment', () => {
  it('begins with which agreement, then which payment', () => {
    expect(say('deferral', asked)).toBe(
      '您好，2026年11月24日谈成的方案，工号 B3158，一共 8,640.00 元，请您查一下。',
    );
    expect(say('short', asked)).toBe('第 2 期 720.00 元，1月10日到期。我愿意还，只是这次钱不够。');
  });

  it('says what can be paid and asks for the rest by the day that was typed: 720.00 − 240.00 = 480.00', () => {
    expect(say('canPay', asked)).toBe('这期我先还 240.00 元，最晚 1月10日（含当天）。');
    expect(say('moveOne', asked)).toBe('剩下的 480.00 元，请帮我改到最晚 1月25日（含当天）还。');
  });

  it('of what can be paid nothing, the whole of it', () => {
    const none = { ...asked, pay: undefined, payBy: undefined };
    expect(say('moveOne', none)).toBe('这笔 720.00 元，请帮我改到最晚 1月25日（含当天）还。');
    expect([...callFactsOf(file, open(none), TODAY).conditions]).not.toContain('paysPart');
  });

  it('without a payment picked is about the first that is not paid; a missed one is told as due', () => {
    expect(say('short', undefined, file, '2027-01-12')).toBe(
      '第 2 期 720.00 元，1月10日已经到期。我愿意还，只是这次钱不够。',
    );
  });

  it('names no day that nobody typed', () => {
    expect(say('moveOne', { agreement: 'c1', payment: 'c1-part2' })).toBe('这一期请帮我改到晚些还。');
    expect(say('shiftPlan', { agreement: 'c1', payment: 'c1-part2' })).toBe('请帮我把整个方案往后顺延一期。');
  });

  it('to move all by a month is no way where the rest can only be paid later than that', () => {
    const later = { ...asked, restBy: '2027-02-20' } as const;
    expect([...callFactsOf(file, open(later), TODAY).conditions]).not.toContain('mayShift');
    expect([...callFactsOf(file, open(asked), TODAY).conditions]).toContain('mayShift');
    expect(say('shiftPlan', asked)).toContain('剩下的 480.00 元改到 2月10日');
  });

  it('asks for no plan: nothing of parts, of a fee, or of more time is open', () => {
    const { conditions } = callFactsOf({ ...file, plan: { plan: PLAN } }, open(asked), TODAY);
    for (const one of ['plan', 'fee', 'noFee', 'asksExtension', 'early'] as const)
      expect(conditions).not.toContain(one);
  });

  it('has words without figures where nothing is known', () => {
    expect(say('deferral', undefined, emptyCase)).toBe('您好，我和贵方谈成过还款方案，请您查一下。');
    expect(say('short', undefined, emptyCase)).toBe('其中有一期，我愿意还，只是这次钱不够。');
  });
});

const PLAN = {
  parts: 12,
  firstDate: '2027-03-10',
  next: { kind: 'feeAhead' },
  extendTo: '2027-04-10',
} as const;

describe('once it is agreed', () => {
  it('the payment stands in two, with their days; the others stay', () =>
    expect(listed(moveIn(moved('moved')), 5)).toEqual([
      ['还第 1 期', 720_00, '2026-12-10'],
      ['还第 2 期，先还的', 240_00, '2027-01-10'],
      ['还第 2 期，剩下的', 480_00, '2027-01-25'],
      ['还第 3 期', 720_00, '2027-02-10'],
      ['还第 4 期', 720_00, '2027-03-10'],
    ]));

  it('and the day it had first is not lost', () => {
    const [agreement] = agreementsOf(moveIn(moved('moved')));
    expect([...firstDays(agreement as Agreement)]).toEqual([['c1-part2-rest', '2027-01-10']]);
  });

  it('moved by a month, each later one is', () => {
    const shifted = listed(moveIn(moved('shifted', { ...asked, restBy: undefined, shift: true })), 5);
    expect(shifted).toEqual([
      ['还第 1 期', 720_00, '2026-12-10'],
      ['还第 2 期，先还的', 240_00, '2027-01-10'],
      ['还第 2 期，剩下的', 480_00, '2027-02-10'],
      ['还第 3 期', 720_00, '2027-03-10'],
      ['还第 4 期', 720_00, '2027-04-10'],
    ]);
  });

  it('the agreement is still what was agreed first, and as much is owed: 8,640.00 − 720.00 = 7,920.00', () => {
    const now = moveIn(moved('moved'));
    expect(settledCall(now)?.id).toBe('c1');
    const debt = debtNow(now);
    expect(debt && owedOn(debt, '2027-01-15').total).toBe(7920_00);
  });

  it('nobody is late on the first day any more where all of it was moved', () => {
    const none = { ...asked, pay: undefined, payBy: undefined };
    const debt = debtNow(moveIn(moved('moved', none)));
    expect(debt && owedOn(debt, '2027-01-15').late).toBe(false);
    expect(debt && owedOn(debt, '2027-01-26').late).toBe(true);
  });

  it('home has the new days', () => {
    const days = nextDates(moveIn(moved('moved')), TODAY).flatMap((one) =>
      one.kind === 'pledge' ? [[one.pledge.what, one.date]] : [],
    );
    expect(days.slice(0, 3)).toEqual([
      ['还第 2 期，先还的', '2027-01-10'],
      ['还第 2 期，剩下的', '2027-01-25'],
      ['还第 3 期', '2027-02-10'],
    ]);
  });

  it('also of the first part, which the record of the agreement holds', () => {
    const fresh = { ...agreed, pledges: [first] };
    const deferral = { agreement: 'c1', payment: 'c1-first', restBy: '2026-12-20' } as const;
    const early = Date.UTC(2026, 11, 5, 2);
    const before = { ...file, records: { c1: fresh } };
    const said = termsNow(before, open(deferral), '2026-12-05', 'moved');
    const call = moved('moved', deferral, {
      startedAt: early,
      events: [{ id: 'm1', at: early, kind: 'heard', words: '同意改', agrees: 'moved', terms: said }],
    });
    const now = { ...file, records: { c1: fresh, c2: call } };
    expect(nextDates(now, '2026-12-05')[0]?.date).toBe('2026-12-20');
  });

  it('by days they named: nothing moves until the user writes them down', () => {
    const bare = moved('movedTheirs');
    expect(listed(moveIn(bare), 2)).toEqual([
      ['还第 1 期', 720_00, '2026-12-10'],
      ['还第 2 期', 720_00, '2027-01-10'],
    ]);
    const figures = { ...terms, total: yuan('720.00'), parts: 1, firstDate: '2027-01-15' } as const;
    expect(listed(moveIn({ ...bare, terms: figures }), 2)?.[1]).toEqual(['还第 2 期', 720_00, '2027-01-15']);
  });

  it.each(['refused', 'callback', 'cut'] as const)('%s moves nothing', (outcome) =>
    expect(listed(moveIn(moved('moved', asked, { outcome })), 2)?.[1]).toEqual([
      '还第 2 期',
      720_00,
      '2027-01-10',
    ]),
  );
});

describe('what was paid of it', () => {
  const now = moveIn(moved('moved'));
  const tick = (of: CaseFile, id: string): CaseFile => {
    const pledge = agreementsOf(of)[0]?.all.find((one) => one.id === id) as Pledge;
    return applyChange(of, { type: 'pledgeSet', call: 'c1', pledge: { ...pledge, keptOn: '2027-01-10' } });
  };
  const some = tick(now, 'c1-part2');

  it('is counted as what it was: 720.00 + 240.00', () => {
    const paid = agreementsOf(some)[0]?.all.filter(({ keptOn }) => keptOn);
    expect(paid?.map(({ amount }) => amount)).toEqual([720_00, 240_00]);
  });

  it('stays paid when the call that moved it is taken out, and the rest has its first day again', () => {
    const gone = applyChange(some, { type: 'recordRemoved', call: 'c2' });
    expect(listed(gone, 3)).toEqual([
      ['还第 1 期', 720_00, '2026-12-10'],
      ['还第 2 期，先还的', 240_00, '2027-01-10'],
      ['还第 2 期，剩下的', 480_00, '2027-01-10'],
    ]);
  });

  it('the rest can be moved once more', () => {
    const again: Deferral = { agreement: 'c1', payment: 'c1-part2-rest', restBy: '2027-02-05' };
    const said = {
      ...terms,
      total: yuan('480.00'),
      parts: 1,
      perPart: yuan('480.00'),
      firstDate: '2027-02-05',
    } as const;
    const third = moved('moved', again, { id: 'c3', startedAt: at + 86_400_000 });
    const events: CallRecord['events'] = [
      { id: 'm2', at, kind: 'heard', words: '同意改', agrees: 'moved', terms: said },
    ];
    const both = { ...some, records: { ...some.records, c3: { ...third, events } } };
    expect(listed(both, 3)?.[2]).toEqual(['还第 2 期，剩下的', 480_00, '2027-02-05']);
    expect([...firstDays(agreementsOf(both)[0] as Agreement)]).toEqual([['c1-part2-rest', '2027-01-10']]);
  });
});

it('a new plan that is agreed in such a call takes the place of the old one', () => {
  const call = moved('theirs', asked, { terms: { ...terms, perPart: yuan('360.00'), parts: 24 } });
  expect(settledCall(moveIn(call))?.id).toBe('c2');
});

it('what came to nothing is asked once more, and is about the same', () => {
  expect(nextAbout(moveIn(moved('moved', asked, { outcome: 'refused', events: [] })))).toBe('deferral');
  expect(nextAbout(moveIn(moved('moved')))).toBeUndefined();
});

describe('whether what is due is taken by itself', () => {
  const answer = {
    id: 'e3',
    at: endedCall.startedAt + 1,
    kind: 'asked',
    ask: 'debit',
    words: '会自动扣',
  } as const;
  const told = (...answered: boolean[]) => ({
    ...agreed,
    events: [...agreed.events, ...answered.map((is) => ({ ...answer, answered: is }))],
  });
  const debits = (record: CallRecord) => {
    const before = deferralOf({ ...file, records: { c1: record } }, open(asked));
    const all = asksIn([], true, { deferral: true, debit: before?.deal?.debit });
    return all.some(({ id }) => id === 'debit');
  };

  it('is asked again where it was not told when that was agreed, or not answered', () => {
    expect(debits(agreed)).toBe(true);
    expect(debits(told(false))).toBe(true);
    expect(debits(told(true, false))).toBe(true);
  });

  it('and not where it was: in the call, or in their paper', () => {
    expect(debits(told(true))).toBe(false);
    expect(debits({ ...agreed, paperMatched: { on: '2026-11-25', told: ['debit'] } })).toBe(false);
  });

  it('nor is it an open point of the record of that call, or a question of the letter', () => {
    const record = moved('moved');
    const is = (of: CallRecord) =>
      openPoints(record, huabei, deferralOf({ ...file, records: { c1: of, c2: record } }, record)).some(
        ({ id }) => id === 'debit',
      );
    expect([is(agreed), is(told(true))]).toEqual([true, false]);
  });
});
