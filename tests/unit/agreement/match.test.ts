import { describe, expect, it } from 'vitest';
import {
  type ItemId,
  match,
  type Recorded,
  readAgreement,
  recordedIn,
  type Terms,
} from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import type { Agreed, CallEvent, CallRecord } from '../../../lib/record/index.ts';
import { huabei as debt } from '../casefile/example.ts';

/** 24 November 2026, 10:00 in China. */
const startedAt = Date.UTC(2026, 10, 24, 2);
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };

function call(agrees: Agreed, events: CallEvent[] = [], more: Partial<CallRecord> = {}): CallRecord {
  return {
    id: 'c',
    kind: 'outgoing',
    startedAt,
    outcome: 'agreed',
    who: '',
    staff: 'B3158',
    demanded: '',
    pledges: [],
    events: [
      { id: '1', at: 1, kind: 'said', line: 'offer', words: '' },
      { id: '2', at: 2, kind: 'heard', words: '同意', agrees },
      { id: '3', at: 3, kind: 'said', line: 'feesStop', words: '' },
      { id: '4', at: 4, kind: 'heard', words: '是，不收' },
      { id: '5', at: 5, kind: 'said', line: 'readSum', words: '' },
      ...events,
    ],
    ...more,
  };
}

function recorded(agrees: Agreed, events: CallEvent[] = [], heard?: Terms): Recorded {
  const found = recordedIn(call(agrees, events), { debt, plan }, heard);
  if (!found) throw new Error('nothing agreed');
  return found;
}

const against = (text: string, given = recorded('first'), confirmed = false) =>
  match(readAgreement(text, '2026-11-25'), given, { confirmed });

const state = (id: ItemId, ...given: Parameters<typeof against>) =>
  against(...given).items.find((item) => item.id === id)?.state;

/** As agreed with the first rung: 8,640.00 in 12 parts, 60.48 of fee let go. */
const AS_AGREED =
  '【花呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日，减免逾期费用60.48元。按期还款期间不再加收逾期费用。';

describe('what a call recorded', () => {
  it('with the first rung: the principal in parts, the fee let go', () =>
    expect(recorded('first').terms).toEqual({
      total: yuan('8640'),
      down: 0,
      parts: 12,
      perPart: yuan('720'),
      fee: 0,
      firstDate: '2026-12-10',
      waived: yuan('60.48'),
    }));

  it('with the second: the fee ahead within a week, and in the total', () =>
    expect(recorded('next').terms).toMatchObject({
      total: yuan('8700.48'),
      down: yuan('60.48'),
      downBy: '2026-12-01',
    }));

  it('with more time: all in one, on the new day', () =>
    expect(
      recordedIn(call('extension'), { debt, plan: { ...plan, extendTo: '2026-12-31' } })?.terms,
    ).toMatchObject({ total: yuan('8700.48'), parts: 1, firstDate: '2026-12-31' }));

  it('of a plan of theirs only what somebody typed', () => {
    expect(recorded('theirs').terms).toEqual({});
    expect(recorded('theirs', [], { parts: 12 }).terms).toEqual({ parts: 12 });
  });

  it('the figures of that day, whatever became of the plan and the debt', () => {
    const then = recorded('first').terms;
    const terms = { total: yuan('8640'), upfront: yuan('0'), parts: 12, perPart: yuan('720') };
    const event: CallEvent = {
      id: '2b',
      at: 2,
      kind: 'heard',
      words: '同意',
      agrees: 'first',
      terms: { ...terms, lastPart: yuan('720'), firstDate: '2026-12-10', waived: yuan('60.48') },
    };
    const later = { debt: { ...debt, unpaid: yuan('5000') }, plan: { ...plan, parts: 24 } };
    expect(recordedIn(call('first', [event]), later)?.terms).toEqual(then);
    expect(recordedIn(call('first'), later)?.terms).not.toEqual(then);
  });

  it('what was asked, answered, and not', () => {
    const { promises } = recorded('first', [
      {
        id: '6',
        at: 6,
        kind: 'asked',
        ask: 'late',
        answered: true,
        words: '晚一天还，会怎样：方案还算数',
      },
      { id: '7', at: 7, kind: 'asked', ask: 'debit', answered: false, words: '' },
    ]);
    expect(promises).toEqual({
      feesStop: { state: 'answered', says: true },
      credit: { state: 'open' },
      late: { state: 'answered', words: '方案还算数' },
      debit: { state: 'unconfirmed' },
    });
  });

  it.each(['refused', 'callback', 'cut', 'stopped'] as const)(
    'is nothing after a call that ended as %s',
    (outcome) => expect(recordedIn(call('first', [], { outcome }), { debt, plan })).toBeUndefined(),
  );
});

describe('the paper against the call', () => {
  it('as agreed, signed by the lender: it is settled', () => {
    const found = against(AS_AGREED);
    expect(found).toMatchObject({ different: 0, fromLender: true, settled: true });
    expect(found.items.find(({ id }) => id === 'total')).toEqual({
      id: 'total',
      call: { fen: yuan('8640') },
      paper: { fen: yuan('8640') },
      state: 'same',
    });
  });

  it.each<[ItemId, string, string]>([
    ['total', '合计8,640.00', '合计8,640.01'],
    ['parts', '分12期', '分11期'],
    ['perPart', '每期720.00', '每期720.10'],
    ['firstDate', '首期12月10日', '首期12月11日'],
    ['fee', '免手续费', '其中手续费1元'],
    ['waived', '减免逾期费用60.48', '减免逾期费用60.47'],
    ['feesStop', '不再加收逾期费用', '继续加收逾期费用'],
  ])('%s: the same, different, not there', (id, as, other) => {
    const different = AS_AGREED.replace(as, other);
    expect(different).not.toBe(AS_AGREED);
    expect(state(id, AS_AGREED)).toBe('same');
    expect(state(id, different)).toBe('different');
    expect(against(different).settled).toBe(false);
    expect(state(id, '【花呗】您的方案已生效。')).toBe('notMentioned');
  });

  it('a first payment that nobody agreed to is a difference', () => {
    const text = AS_AGREED.replace('您的方案：', '您的方案：先付500元，');
    expect(state('down', text)).toBe('different');
    expect(state('down', AS_AGREED)).toBeUndefined();
    expect(against(text).settled).toBe(false);
  });

  it('the day of what is paid ahead', () => {
    const ahead = (day: string) =>
      `【花呗】${day}前付60.48元，剩余分12期，每期720元，首期12月10日，合计8,700.48元`;
    expect(state('downBy', ahead('12月1日'), recorded('next'))).toBe('same');
    expect(state('downBy', ahead('11月30日'), recorded('next'))).toBe('different');
    expect(state('downBy', '【花呗】先付60.48元，分12期', recorded('next'))).toBe('notMentioned');
  });

  it('a last part that is larger is a difference', () => {
    expect(state('lastPart', `${AS_AGREED}最后一期720.00元`)).toBe('same');
    expect(state('lastPart', `${AS_AGREED}最后一期780.00元`)).toBe('different');
  });

  it('the day of each month is that of the first payment', () => {
    const text = (day: number) => `${AS_AGREED}每月${day}日还款。`;
    expect(against(text(10)).items.find(({ id }) => id === 'dueDay')).toEqual({
      id: 'dueDay',
      call: { count: 10 },
      paper: { count: 10 },
      state: 'same',
    });
    expect(against(text(10)).settled).toBe(true);
    const other = against(text(15));
    expect(other).toMatchObject({ different: 1, settled: false });
    expect(other.toSend.map(({ words }) => words)).toContain(
      '说好每月 10 日还，短信写的是 15 日。请您更正。',
    );
  });

  it('the day of each month: of one payment there is none, and the end of a short month may be the 31st', () => {
    const given = recorded('first');
    const dueDay = (terms: Terms, day: number) =>
      state('dueDay', `${AS_AGREED}每月${day}日还款。`, { ...given, terms: { ...given.terms, ...terms } });
    expect(dueDay({ parts: 1 }, 15)).toBe(undefined);
    expect(dueDay({ firstDate: '2026-11-30' }, 31)).toBe('notRecorded');
    expect(dueDay({ firstDate: '2026-11-30' }, 28)).toBe('different');
    expect(dueDay({ firstDate: '2026-11-30' }, 30)).toBe('same');
    expect(state('dueDay', AS_AGREED)).toBeUndefined();
  });

  it('a fee that is not written is the same only where sum, parts and payment leave no room for one', () => {
    expect(state('fee', AS_AGREED.replace('免手续费，', ''))).toBe('same');
    expect(state('fee', AS_AGREED.replace('免手续费，', '').replace('合计8,640.00元，', ''))).toBe(
      'notMentioned',
    );
  });

  it('what only the paper has is shown, and settles nothing', () => {
    const found = against(AS_AGREED, recorded('theirs'));
    expect(found.items.find(({ id }) => id === 'total')?.state).toBe('notRecorded');
    expect(found.settled).toBe(false);
  });

  it('theirs, as typed: a payment that grew by 7.20 comes to 86.40 in 12 parts', () => {
    const heard: Terms = {
      total: yuan('9046.08'),
      down: yuan('60.48'),
      downBy: '2026-11-30',
      parts: 12,
      perPart: yuan('748.80'),
      fee: yuan('28.80'),
      firstDate: '2026-12-10',
    };
    const found = against(
      '【花呗】您的还款方案：11月30日（含）前付60.48元；剩余本金分12期，每期756.00元（含手续费36.00元），首期12月10日，合计9,132.48元。',
      recorded('theirs', [], heard),
    );
    expect(found.more).toEqual({ each: yuan('7.20'), parts: 12, total: yuan('86.40') });
    expect(found.different).toBe(3);
    expect(found.toSend.slice(0, 2)).toEqual([
      {
        items: ['perPart', 'fee'],
        words:
          '11月24日工号 B3158 在电话里说：每期手续费 28.80 元，每期共 748.80 元。短信写的是 36.00 元和 756.00 元。请您更正。',
      },
      { items: ['total'], words: '合计应为 9,046.08 元，短信写的是 9,132.48 元。请您更正。' },
    ]);
  });

  it('how much more it is in all is against the sum that was agreed, to the fen', () => {
    const given = recorded('theirs', [], {
      total: yuan('12000'),
      parts: 36,
      perPart: yuan('333.33'),
      fee: yuan('0'),
    });
    const found = against('【借呗】您的方案：分36期，每期433.64元，首期12月15日。', given);
    // 36 × 433.64 = 15,611.04; the agreed 12,000.00 is 35 × 333.33 and a last part of 333.45.
    expect(found.more).toEqual({ each: yuan('100.31'), parts: 36, total: yuan('3611.04') });
  });

  it('half the parts are twice as large: nothing is more because of it', () => {
    const found = against('【花呗】您的方案：合计8,640.00元，分6期，每期1,440.00元，首期12月10日。');
    expect(found.items.filter(({ state }) => state === 'different').map(({ id }) => id)).toContain('parts');
    expect(found.more).toBeUndefined();
  });

  it('what was asked and is words on both sides is for somebody to read', () => {
    const told = recorded('first', [
      { id: '6', at: 6, kind: 'asked', ask: 'credit', answered: true, words: '谈成以后，征信怎么报：照实报' },
    ]);
    expect(state('credit', `${AS_AGREED}征信按逾期报送。`, told)).toBe('toRead');
    expect(state('credit', `${AS_AGREED}征信按逾期报送。`)).toBe('notRecorded');
    expect(state('credit', AS_AGREED, told)).toBe('notMentioned');
  });
});

describe('who it comes from', () => {
  it.each([
    ['【花呗】', true],
    ['【重庆蚂蚁消费金融】', true],
    ['【支付宝】', true],
    ['【蚂蚁花呗】', true],
    ['【花呗|信用购】', true],
    ['【重庆蚂蚁消费金融有限公司】', true],
    ['【某某催收】', false],
    ['【花呗法务】', false],
    ['【花呗协商中心】', false],
    ['【假花呗】', false],
    ['【协助花呗还款】', false],
    ['【支付宝用户王五】', false],
    ['【招商银行】', false],
    ['', false],
  ])('%s', (sign, fromLender) => {
    const text = AS_AGREED.replace('【花呗】', sign);
    expect(against(text)).toMatchObject({ fromLender, settled: fromLender });
    expect(against(text, recorded('first'), true)).toMatchObject({ fromLender: true, settled: true });
  });

  it.each([
    ['招商银行', '【招商银行】', true],
    ['招行', '【招商银行信用卡中心】', true],
    ['招商银行', '【工商银行】', false],
    ['招商银行', '【招商银行贷款中介】', false],
    // Which bank it is nobody knows: then the user must say so.
    ['3307', '【招商银行】', false],
    [undefined, '【招商银行】', false],
  ])('a card is signed by its own bank: %s, %s', (name, sign, fromLender) => {
    const given = recordedIn(call('first'), { debt: { ...debt, kind: 'card', ...(name && { name }) }, plan });
    expect(against(AS_AGREED.replace('【花呗】', sign), given)).toMatchObject({ fromLender });
  });

  it('a name within the text is no signature', () =>
    expect(against(AS_AGREED.replace('【花呗】', '您的花呗')).fromLender).toBe(false));

  it('nor is one under a text that looks like fraud', () =>
    expect(against(`${AS_AGREED}请转到我的个人账户。`).settled).toBe(false));

  it.each([
    '本人承诺按以下方案还款：',
    '我自愿申请如下分期：',
    '我是王某，11月24日和贵方通话，商定如下，请书面确认：',
    '还款承诺书。承诺人：王某。',
  ])('never what only the one who owes wrote, whatever the user says: %s', (own) => {
    const text = AS_AGREED.replace('【花呗】', own).replace('您的方案：', '');
    expect(readAgreement(text, '2026-11-25').own).toBe(true);
    expect(against(text, recorded('first'), true)).toMatchObject({ fromLender: false, settled: false });
  });

  it.each(['【花呗】您承诺的方案已生效：', '甲方同意，乙方（本人）承诺按期还款：', '您的还款承诺已收到：'])(
    'what they send of a promise is theirs: %s',
    (theirs) =>
      expect(readAgreement(AS_AGREED.replace('【花呗】您的方案：', theirs), '2026-11-25').own).toBe(false),
  );

  it('what looks like fraud comes from no lender, whatever the user says', () =>
    expect(against(`${AS_AGREED}请转到我的个人账户。`, recorded('first'), true).fromLender).toBe(false));
});

it('a message that names a contract is a message; one that names the parties is a contract', () => {
  const form = (text: string) => readAgreement(text, '2026-11-25').form;
  expect(form('【花呗】分12期，征信按合同约定报送。')).toBe('message');
  expect(form('还款协议。分12期，每期720元。')).toBe('contract');
  expect(form('甲方：某公司。分12期。【花呗】')).toBe('contract');
});

it('a call whose outcome was only written down afterwards has no figures, but can be compared', () => {
  const { events: _, ...bare } = call('first');
  const record = { ...bare, events: [] };
  expect(recordedIn(record, { debt, plan })?.terms).toEqual({});
  expect(recordedIn(record, { debt, plan }, { parts: 12 })?.terms).toEqual({ parts: 12 });
});

describe('a plan of theirs of which the call knows only sum, parts, fee and first day', () => {
  const heard: Terms = { total: yuan('8640'), parts: 12, fee: yuan('0'), firstDate: '2026-12-10' };
  const theirs = recorded('theirs', [], heard);

  it('settles with parts that come to it', () =>
    expect(against(AS_AGREED.replace('，减免逾期费用60.48元', ''), theirs).settled).toBe(true));

  it.each([
    ['12 parts of 820.00 come to 9,840.00', AS_AGREED.replace('720.00', '820.00')],
    ['a last part of 1,720.00 more than that', AS_AGREED.replace('，免手', '，最后一期1,720.00元，免手')],
    [
      '2,000.00 ahead of it, that nobody spoke of',
      AS_AGREED.replace('合计', '11月25日前先付2,000.00元，合计'),
    ],
  ])('but not with %s', (_, text) => expect(against(text, theirs).settled).toBe(false));

  it('says what its parts come to, and asks which counts', () => {
    const { toSend } = against(AS_AGREED.replace('720.00', '820.00'), theirs);
    expect(toSend[0]?.words).toBe(
      '短信里的数自己对不上：12 期、每期 820.00 元，加起来 9,840.00 元，合计写的是 8,640.00 元。以哪个数为准，请您写明。',
    );
  });

  it('a part rounded by a fen is no such thing', () => {
    const text = '【花呗】合计3,200.00元，分6期，每期533.33元，免手续费，首期12月10日。';
    expect(readAgreement(text, '2026-11-25').doubts).toEqual([]);
  });
});
