import { describe, expect, it } from 'vitest';
import { type Ending, type Line, script } from '../../../lib/call/index.ts';
import {
  agreement,
  applyChange,
  type CaseFile,
  callFactsOf,
  emptyCase,
  mainDebt,
  nextDate,
  nextDates,
  openCall,
  plannedPayments,
  recordsOf,
  settledCall,
  stepFactsOf,
  unfiledCall,
} from '../../../lib/casefile/index.ts';
import type { PlainDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import type { CallEvent, CallRecord, Pledge } from '../../../lib/record/index.ts';
import { endedCall, exampleCase, huabei, openedCall } from './example.ts';

const withRecords = (...records: CallRecord[]): CaseFile => ({
  ...exampleCase,
  records: Object.fromEntries(records.map((record) => [record.id, record])),
});
const silent: CallEvent[] = [
  { id: 'e2', at: 0, kind: 'asked', ask: 'who', answered: false, words: '对方贵姓、工号：没有确认' },
];
const who: Line | Ending = script.nodes.who;
const notTold = 'replies' in who ? (who.replies.at(-1)?.hear ?? '') : '';
const refused: CallEvent[] = [
  { id: 'e1', at: 0, kind: 'said', line: 'who', words: '请问您贵姓，工号是多少？' },
  { id: 'e2', at: 0, kind: 'heard', words: notTold },
];
const later = { id: 'c2', startedAt: endedCall.startedAt + 86_400_000 };
const pledge = (id: string, due?: PlainDate, keptOn?: PlainDate): Pledge => ({
  id,
  by: 'them',
  what: '回电',
  due,
  keptOn,
});

describe('the debt that the call is about', () => {
  const of = (...debts: Debt[]) =>
    mainDebt({ ...exampleCase, debts: Object.fromEntries(debts.map((debt) => [debt.id, debt])) })?.id;
  const at = (enteredAt: number, more: Partial<Debt> = {}): Debt => ({
    ...huabei,
    id: `at${enteredAt}`,
    enteredAt,
    ...more,
  });

  const put = (...debts: Debt[]) =>
    debts.reduce((file, debt) => applyChange(file, { type: 'debtSet', debt }), emptyCase);

  it('stays what it was when another is entered, whatever that is', () => {
    const [card, loan] = [at(1, { kind: 'card' }), at(2, { kind: 'jiebei' })];
    expect(mainDebt(put(card, loan))?.id).toBe('at1');
    expect(mainDebt(put(card, loan, { ...loan, unpaid: yuan('2400') }))?.id).toBe('at1');
    expect(mainDebt(put(card, loan, { ...loan, onCall: true }))?.id).toBe('at2');
  });

  it('comes back with the one that was taken out', () => {
    const [loan, card] = [at(1, { kind: 'jiebei' }), at(2, { kind: 'card' })];
    const without = applyChange(put(loan, card), { type: 'debtRemoved', id: 'at1' });
    expect(mainDebt(without)?.id).toBe('at2');
    expect(mainDebt(applyChange(without, { type: 'debtSet', debt: loan }))?.id).toBe('at1');
  });

  it('is none of an empty case', () => expect(mainDebt(emptyCase)).toBeUndefined());
  it('is the first that was entered, however it is stored', () => expect(of(at(2), at(1))).toBe('at1'));
  it('is the one from before the hour was kept', () => expect(of(at(1), huabei)).toBe('d1'));
  it('is 花呗 or 借呗 before others', () =>
    expect(of(at(1, { kind: 'card' }), at(2, { kind: 'jiebei' }), at(3))).toBe('at2'));
  it('is another where there is neither', () =>
    expect(of(at(1, { kind: 'card' }), at(2, { kind: 'other' }))).toBe('at1'));
  it('is the one the user chose', () => expect(of(at(1), at(2, { kind: 'card', onCall: true }))).toBe('at2'));
});

it('the next day of instalments is that of the part not yet paid', () => {
  const debt: Debt = {
    ...huabei,
    rule: { kind: 'instalment', parts: 3, fee: yuan('0'), taken: 'spread' },
    payments: [{ id: 'p', date: '2026-11-10', amount: yuan('2880') }],
  };
  expect(nextDates({ ...exampleCase, debts: { d1: debt } }, '2026-11-24')).toMatchObject([
    { kind: 'due', date: '2026-12-10', inDays: 16 },
  ]);
});

it('the plan pays the fee ahead, 60.48, then each part, the last with the rest: 8,640.00 in 7 parts', () => {
  const plan = { parts: 7, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } as const;
  expect(plannedPayments({ ...exampleCase, plan: { plan } }, '2026-11-24')).toEqual(
    ['60.48', '1234.28', '1234.28', '1234.28', '1234.28', '1234.28', '1234.28', '1234.32'].map(yuan),
  );
  const parts = { ...plan, next: { kind: 'parts', parts: 9 } } as const;
  expect(plannedPayments({ ...exampleCase, plan: { plan: parts } }, '2026-11-24')?.[0]).toBe(0);
  expect(plannedPayments({ ...exampleCase, debts: {} }, '2026-11-24')).toBeUndefined();
  expect(plannedPayments({ ...exampleCase, plan: {} }, '2026-11-24')).toBeUndefined();
});

describe('on paper', () => {
  const settled: CallRecord = { ...endedCall, outcome: 'agreed' };
  const ticks = (file: CaseFile) => {
    const { writtenReceived, writtenChecked } = stepFactsOf(file, '2026-11-26').done;
    return [writtenReceived, writtenChecked];
  };
  const matched = { paperMatched: { on: '2026-11-26' } } as const;

  it('is only what was compared with the call and agreed', () => {
    expect(ticks(withRecords(settled))).toEqual([false, false]);
    expect(ticks(withRecords({ ...settled, ...matched }))).toEqual([true, true]);
  });

  it('is not what was ticked by hand, while there is a call to compare it with', () => {
    const byHand = { writtenChecked: { doneOn: '2026-11-26' } } as const;
    expect(ticks({ ...withRecords(settled), checklist: byHand })).toEqual([false, false]);
    expect(ticks({ ...withRecords(endedCall), checklist: byHand })).toEqual([false, true]);
  });

  it('goes with its call: removed, not agreed after all, or agreed anew', () => {
    expect(ticks(withRecords())).toEqual([false, false]);
    expect(ticks(withRecords({ ...settled, ...matched, outcome: 'refused' }))).toEqual([false, false]);
    expect(ticks(withRecords({ ...settled, ...matched }, { ...settled, ...later }))).toEqual([false, false]);
  });
});

describe('calls', () => {
  it('are shown newest first', () => {
    const file = withRecords(endedCall, { ...endedCall, ...later });
    expect(recordsOf(file).map(({ id }) => id)).toEqual(['c2', 'c1']);
  });

  it('the open one is that without an end', () => {
    expect(openCall(withRecords(endedCall))).toBeUndefined();
    expect(openCall(withRecords(endedCall, { ...openedCall, ...later }))?.id).toBe('c2');
  });

  it('the unfinished one ended and has no record yet, the newest of several', () => {
    expect(unfiledCall(withRecords(openedCall))).toBeUndefined();
    expect(unfiledCall(withRecords({ ...endedCall, filedOn: '2026-11-24' }))).toBeUndefined();
    expect(unfiledCall(withRecords(endedCall, { ...endedCall, ...later }))?.id).toBe('c2');
  });
});

describe('the days that matter', () => {
  const days = (file: CaseFile, today: PlainDate) =>
    nextDates(file, today).map(({ kind, date, inDays }) => [kind, date, inDays]);

  it('are the promises of both sides, missed ones first, kept ones and those without a day never', () => {
    const pledges = [
      pledge('a', '2026-12-10'),
      pledge('b', '2026-11-22'),
      pledge('c', '2026-11-24'),
      pledge('d', '2026-11-20', '2026-11-20'),
      pledge('e'),
    ];
    expect(days(withRecords({ ...endedCall, pledges }), '2026-11-24')).toEqual([
      ['pledge', '2026-11-22', -2],
      ['pledge', '2026-11-24', 0],
      ['pledge', '2026-12-10', 16],
    ]);
  });

  it('tell in which call it was promised', () => {
    const record = { ...endedCall, pledges: [pledge('a', '2026-11-26')] };
    expect(nextDate(withRecords(record), '2026-11-24')).toMatchObject({ record, pledge: { id: 'a' } });
  });

  it('are the due day of the bill, through that day', () => {
    expect(days(withRecords(), '2026-11-03')).toEqual([['due', '2026-11-10', 7]]);
    expect(days(withRecords(), '2026-11-10')).toEqual([['due', '2026-11-10', 0]]);
    expect(days(withRecords(), '2026-11-11')).toEqual([]);
  });

  it('are the due days of all debts, whichever the call is about', () => {
    const debts = {
      d1: huabei,
      d2: { ...huabei, id: 'd2', kind: 'jiebei', dueDate: '2026-12-01' },
      d3: { ...huabei, id: 'd3', kind: 'card', dueDate: '2026-11-28' },
    } as const;
    const file = { ...emptyCase, debts };
    expect(nextDates(file, '2026-11-24').map((one) => one.kind === 'due' && [one.debt.id, one.date])).toEqual(
      [
        ['d3', '2026-11-28'],
        ['d2', '2026-12-01'],
      ],
    );
  });

  it('are none for an empty case', () => expect(nextDate(emptyCase, '2026-11-24')).toBeUndefined());
});

describe('what the checklist is told', () => {
  const told = (file: CaseFile, today: PlainDate = '2026-11-24') => stepFactsOf(file, today);
  const ticks = (file: CaseFile) =>
    Object.entries(told(file).done).flatMap(([step, done]) => (done ? [step] : []));

  it('of an empty case: nothing is done, and no more time is asked for', () =>
    expect([told(emptyCase).asksTime, told(emptyCase).lastOutcome, ticks(emptyCase)]).toEqual([
      false,
      undefined,
      [],
    ]));

  const wanting = { ...exampleCase.plan.plan, extendTo: '2026-12-30' } as Plan;

  it('more time through the due date, parts from the day after', () => {
    const file = { ...exampleCase, plan: { plan: wanting } };
    expect(
      (['2026-11-09', '2026-11-10', '2026-11-11'] as const).map((day) => told(file, day).asksTime),
    ).toEqual([true, true, false]);
  });

  it('before the due date parts, where the plan asks for them at once, and once they are agreed', () => {
    const day = '2026-11-09';
    expect(told(exampleCase, day).asksTime).toBe(false);
    expect(told({ ...exampleCase, plan: {} }, day).asksTime).toBe(true);
    const inParts = { ...endedCall, outcome: 'agreed' } as const;
    const file = { ...exampleCase, plan: { plan: wanting }, records: { c1: inParts } };
    expect(told(file, day).asksTime).toBe(false);
  });

  it.each<[string, CaseFile, string[]]>([
    ['the bill', { ...emptyCase, debts: { d1: huabei } }, ['debtEntered']],
    [
      'the bill, checked',
      { ...emptyCase, debts: { d1: { ...huabei, billSays: huabei.unpaid } } },
      ['debtEntered', 'billChecked'],
    ],
    ['the limit', { ...emptyCase, budget: exampleCase.budget }, ['limitSet']],
    ['the plan', { ...emptyCase, plan: exampleCase.plan }, ['planSet']],
    ['one thing at hand', { ...emptyCase, checklist: { idCard: { doneOn: '2026-11-24' } } }, []],
    [
      'both at hand',
      { ...emptyCase, checklist: { idCard: { doneOn: '2026-11-24' }, bill: { doneOn: '2026-11-24' } } },
      ['atHand'],
    ],
    ['a call that goes on', { ...emptyCase, records: { c1: openedCall } }, []],
    ['a call that settled nothing', { ...emptyCase, records: { c1: endedCall } }, []],
    [
      'an agreement',
      { ...emptyCase, records: { c1: { ...endedCall, outcome: 'agreed' } } },
      ['atHand', 'callMade'],
    ],
    [
      'its record, with the staff number',
      { ...emptyCase, records: { c1: { ...endedCall, filedOn: '2026-11-24', staff: 'B3158' } } },
      ['recordFiled'],
    ],
    [
      'its record, where they would not say it',
      {
        ...emptyCase,
        records: { c1: { ...endedCall, filedOn: '2026-11-24', events: [...endedCall.events, ...silent] } },
      },
      ['recordFiled'],
    ],
    [
      'its record, where the line asked for it and they would not say it',
      { ...emptyCase, records: { c1: { ...endedCall, filedOn: '2026-11-24', events: refused } } },
      ['recordFiled'],
    ],
    [
      'its record, in which it is missing',
      { ...emptyCase, records: { c1: { ...endedCall, filedOn: '2026-11-24' } } },
      [],
    ],
    [
      'an agreement in whose record it is missing, though it was noted in a call before',
      {
        ...emptyCase,
        records: {
          c1: { ...endedCall, filedOn: '2026-11-24', staff: 'B3158' },
          c2: { ...endedCall, ...later, outcome: 'agreed', filedOn: '2026-11-24' },
        },
      },
      ['atHand', 'callMade'],
    ],
    [
      'the record of a call that the user put an end to, a fraud say',
      { ...emptyCase, records: { c1: { ...endedCall, outcome: 'stopped', filedOn: '2026-11-24' } } },
      [],
    ],
    [
      'the record of a call that was cut off',
      { ...emptyCase, records: { c1: { ...endedCall, outcome: 'cut', filedOn: '2026-11-24' } } },
      [],
    ],
  ])('%s', (_, file, steps) => expect(ticks(file)).toEqual(steps));

  it('how the newest call that ended went', () => {
    const refused = { ...endedCall, ...later, outcome: 'refused' as const };
    expect(told(withRecords(endedCall, refused)).lastOutcome).toBe('refused');
    expect(told(withRecords(endedCall, { ...openedCall, ...later })).lastOutcome).toBe('callback');
    expect(told(withRecords(endedCall, { ...endedCall, ...later, outcome: 'again' })).lastOutcome).toBe(
      'again',
    );
  });
});

describe('with two debts, 花呗 agreed and the card due on 5 December', () => {
  const card: Debt = { ...huabei, id: 'd2', kind: 'card', name: '招商银行', dueDate: '2026-12-05' };
  const first = pledge('a', '2026-12-10');
  const settled: CallRecord = {
    ...endedCall,
    outcome: 'agreed',
    staff: 'B3158',
    debt: 'd1',
    filedOn: '2026-11-24',
    paperMatched: { on: '2026-11-26' },
    pledges: [first],
  };
  const about = (main: Partial<Debt>, record: CallRecord = settled): CaseFile => ({
    ...withRecords(record),
    debts: { d1: huabei, d2: { ...card, ...main } },
    checklist: {},
  });
  const days = (file: CaseFile) => nextDates(file, '2026-11-28').map(({ kind, date }) => [kind, date]);
  const ofCalls = ({ done, lastOutcome }: ReturnType<typeof stepFactsOf>) => [
    lastOutcome,
    done.callMade,
    done.atHand,
    done.recordFiled,
    done.writtenReceived,
    done.writtenChecked,
  ];

  it('花呗 is settled while it is the main one: its own days count, and the due day of the card', () => {
    const file = about({});
    expect([settledCall(file)?.id, agreement(file)]).toEqual(['c1', 'theirs']);
    expect(days(file)).toEqual([
      ['due', '2026-12-05'],
      ['pledge', '2026-12-10'],
    ]);
    expect(ofCalls(stepFactsOf(file, '2026-11-28'))).toEqual(['agreed', true, true, true, true, true]);
  });

  it('the card is not, once it is the main one: its due day stays, no step of it is ticked', () => {
    const file = about({ onCall: true });
    expect([settledCall(file), agreement(file)]).toEqual([undefined, undefined]);
    expect(days(file)).toEqual([
      ['due', '2026-12-05'],
      ['pledge', '2026-12-10'],
    ]);
    expect(ofCalls(stepFactsOf(file, '2026-11-28'))).toEqual([undefined, false, false, false, false, false]);
  });

  it('of a 花呗 that was settled before it was late the old due day is none, whichever is the main one', () => {
    const early = { ...huabei, dueDate: '2026-12-01' as const };
    for (const main of [{}, { onCall: true }] as const) {
      const file = about(main);
      expect(days({ ...file, debts: { ...file.debts, d1: early } })).toEqual([
        ['due', '2026-12-05'],
        ['pledge', '2026-12-10'],
      ]);
    }
  });

  it('a record that names no debt may be about either', () => {
    const file = about({ onCall: true }, { ...settled, debt: undefined });
    expect(settledCall(file)?.id).toBe('c1');
  });
});

it('the script is told of the main debt and the plan: 720.00 in each of 12 parts', () => {
  const { slots, conditions } = callFactsOf(exampleCase, { kind: 'outgoing' }, '2026-11-24', 'next');
  expect(slots).toMatchObject({ owed: '8,700.48', perPart: '720.00' });
  expect(conditions).toContain('agreedNext');
});
