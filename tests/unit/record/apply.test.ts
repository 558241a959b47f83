import { describe, expect, it } from 'vitest';
import { yuan } from '../../../lib/money/index.ts';
import {
  applyRecords,
  type CallEvent,
  type CallRecord,
  type RecordChange,
  type Records,
} from '../../../lib/record/index.ts';

const NINE = Date.UTC(2026, 10, 24, 1); // 09:00 in China
const minutes = (n: number) => NINE + n * 60_000;
const first: CallEvent = { id: 'e1', at: NINE, kind: 'said', line: 'greeting', words: '您好。' };
const answer: CallEvent = { id: 'e2', at: minutes(1), kind: 'heard', words: '请讲' };
const note: CallEvent = { id: 'e3', at: minutes(2), kind: 'note', words: '工号 B3158，姓林' };
const callback = { id: 'a-first', by: 'them', what: '两天内回电', due: '2026-11-26' } as const;

const started: RecordChange = { type: 'callStarted', call: 'a', kind: 'outgoing', at: NINE, first };
const went: RecordChange = { type: 'callWent', call: 'a', event: answer };
const ended: RecordChange = {
  type: 'callEnded',
  call: 'a',
  at: minutes(12),
  outcome: 'callback',
  own: [callback],
};
const noted: RecordChange = { type: 'callWent', call: 'a', event: note };
const reopened: RecordChange = { type: 'callReopened', call: 'a' };
const filed: RecordChange = { type: 'recordFiled', call: 'a', on: '2026-11-24' };
const written: RecordChange = {
  type: 'recordWritten',
  call: 'a',
  words: { who: '花呗客服', outcome: 'refused' },
};
const promised: RecordChange = {
  type: 'pledgeSet',
  call: 'a',
  pledge: { ...callback, keptOn: '2026-11-25' },
};
const dropped: RecordChange = { type: 'pledgeDropped', call: 'a', pledge: 'a-first' };
const matched: RecordChange = { type: 'paperMatched', call: 'a', on: '2026-11-26' };
const removed: RecordChange = { type: 'recordRemoved', call: 'a' };

const recordsAfter = (...changes: RecordChange[]) => changes.reduce<Records>(applyRecords, {});

describe('a call', () => {
  it('is kept from its first sentence on', () =>
    expect(recordsAfter(started, went)).toEqual({
      a: {
        id: 'a',
        kind: 'outgoing',
        startedAt: NINE,
        who: '',
        staff: '',
        demanded: '',
        events: [first, answer],
        pledges: [],
      },
    }));

  it('ends with its outcome, the staff number and what was promised', () =>
    expect(recordsAfter(started, noted, ended).a).toMatchObject({
      endedAt: minutes(12),
      outcome: 'callback',
      staff: 'B3158',
      pledges: [callback],
    }));

  it('that ended is not ended again, later and otherwise', () =>
    expect(recordsAfter(started, ended, { ...ended, at: minutes(40), outcome: 'cut', own: [] })).toEqual(
      recordsAfter(started, ended),
    ));

  it('keeps the staff number that the user wrote down', () => {
    const own: RecordChange = { type: 'recordWritten', call: 'a', words: { staff: 'C77' } };
    expect(recordsAfter(started, noted, own, ended).a?.staff).toBe('C77');
  });

  it('that goes on keeps the figures of what was agreed, until something else is', () => {
    const terms = {
      total: yuan('6000'),
      upfront: yuan('0'),
      parts: 6,
      perPart: yuan('1000'),
      lastPart: yuan('1000'),
      firstDate: '2026-12-10',
      waived: yuan('0'),
    } as const;
    const own: RecordChange = { type: 'recordWritten', call: 'a', words: { terms } };
    const open = recordsAfter(started, { ...ended, outcome: 'agreed' }, own, reopened, went);
    expect(open.a?.terms).toEqual(terms);
    const agrees: CallEvent = { ...answer, id: 'e9', kind: 'heard', agrees: 'theirs' };
    expect(applyRecords(open, { type: 'callWent', call: 'a', event: agrees }).a?.terms).toBeUndefined();
  });

  it('ended by mistake goes on, and ends anew with what was put right', () => {
    const open = recordsAfter(started, noted, ended, promised, reopened);
    expect(open.a).toMatchObject({ staff: 'B3158', pledges: [{ ...callback, keptOn: '2026-11-25' }] });
    expect([open.a?.endedAt, open.a?.outcome]).toEqual([undefined, undefined]);
    const agreed: RecordChange = { ...ended, at: minutes(20), outcome: 'agreed' };
    expect(applyRecords(open, agreed).a).toMatchObject({
      endedAt: minutes(20),
      outcome: 'agreed',
      pledges: [{ ...callback, keptOn: '2026-11-25' }],
    });
  });

  it('ended anew keeps a promise added by hand, and drops one that no longer holds', () => {
    const byHand = { id: 'p9', by: 'them', what: '寄材料清单' } as const;
    const more: RecordChange = { type: 'pledgeSet', call: 'a', pledge: byHand };
    const without: RecordChange = { ...ended, own: [] };
    expect(recordsAfter(started, ended, more, reopened, without).a?.pledges).toEqual([byHand]);
  });

  it('ended anew with other figures has those: 12 parts of 720.00 became 24 of 360.00', () => {
    const first = { id: 'a-first', by: 'me', what: '还第 1 期', amount: yuan('720') } as const;
    const twelve: RecordChange = { ...ended, outcome: 'agreed', own: [first] };
    const twentyFour: RecordChange = { ...twelve, own: [{ ...first, amount: yuan('360') }] };
    const { pledges } = recordsAfter(started, twelve, reopened, twentyFour).a ?? {};
    expect(pledges).toEqual([{ ...first, amount: yuan('360') }]);
  });

  it('whose record is filed does not go on', () =>
    expect(recordsAfter(started, ended, filed, reopened)).toEqual(recordsAfter(started, ended, filed)));

  it('still open when the next one starts was cut off', () => {
    const second: RecordChange = { ...started, call: 'b', kind: 'incoming', at: minutes(15) };
    const { a, b } = recordsAfter(started, went, second);
    expect(a).toMatchObject({ endedAt: minutes(15), outcome: 'cut', staff: '', events: [first, answer] });
    const noteLast = recordsAfter(started, went, noted, second).a;
    expect(noteLast?.staff).toBe('B3158');
    expect(b).toMatchObject({ kind: 'incoming', startedAt: minutes(15) });
    expect(b?.endedAt).toBeUndefined();
  });

  it('left open yesterday ended with the last thing that happened in it', () => {
    const today: RecordChange = { ...started, call: 'b', at: minutes(20 * 60) };
    expect(recordsAfter(started, went, today).a?.endedAt).toBe(minutes(1));
  });

  it('that was cut off keeps what was promised in it', () => {
    const promise: CallEvent = {
      ...answer,
      kind: 'heard',
      words: '会回电',
      pledge: { ...callback, id: 'p1' },
    };
    const second: RecordChange = { ...started, call: 'b', at: minutes(15) };
    expect(recordsAfter(started, { ...went, event: promise }, second).a?.pledges).toEqual([
      { ...callback, id: 'p1' },
    ]);
  });

  it('that had ended is left as it was when the next one starts', () => {
    const second: RecordChange = { ...started, call: 'b', at: minutes(15) };
    expect(recordsAfter(started, ended, second).a).toEqual(recordsAfter(started, ended).a);
  });
});

describe('a record', () => {
  it('is corrected by its user, what is not named stays', () =>
    expect(recordsAfter(started, noted, ended, written).a).toMatchObject({
      who: '花呗客服',
      outcome: 'refused',
      staff: 'B3158',
    }));

  it('is filed once, on the first day', () =>
    expect(recordsAfter(started, ended, filed, { ...filed, on: '2026-11-25' }).a?.filedOn).toBe(
      '2026-11-24',
    ));

  it('removed is gone, whatever another page sends after it, and comes back with all that it held', () => {
    const whole = recordsAfter(started, noted, ended);
    const recordFrom = (...changes: RecordChange[]) => changes.reduce(applyRecords, whole);
    const back: RecordChange = { type: 'recordRestored', record: whole.a as CallRecord };
    expect(recordFrom(removed)).toEqual({});
    expect(recordFrom(removed, went, promised, reopened, written, filed)).toEqual({});
    expect(recordFrom(removed, back)).toEqual(whole);
    expect(recordFrom(removed, back, promised, back)).toEqual(recordFrom(promised));
  });

  it('takes a promise, a correction of it in its place, and lets it go', () => {
    const pay = { id: 'p2', by: 'me', what: '还第 1 期', amount: yuan('720.00'), due: '2026-12-10' } as const;
    const more: RecordChange = { type: 'pledgeSet', call: 'a', pledge: pay };
    expect(recordsAfter(started, ended, more, promised).a?.pledges).toEqual([
      { ...callback, keptOn: '2026-11-25' },
      pay,
    ]);
    expect(recordsAfter(started, ended, more, dropped).a?.pledges).toEqual([pay]);
  });

  it('a promise that was heard and taken out does not come back with the call; its words stay', () => {
    const pledge = { id: 'e5', by: 'them', what: '把方案书面发给我', due: '2026-11-26' } as const;
    const heard: RecordChange = {
      type: 'callWent',
      call: 'a',
      event: { id: 'e4', at: minutes(3), kind: 'heard', words: '同意，会发', pledge },
    };
    const out: RecordChange = { type: 'pledgeDropped', call: 'a', pledge: 'e5' };
    const back: RecordChange = { type: 'pledgeSet', call: 'a', pledge };
    const bare = { ...ended, own: [] };
    const recordFrom = (...changes: RecordChange[]) => recordsAfter(started, heard, bare, ...changes).a;
    expect(recordFrom()?.pledges).toEqual([pledge]);
    expect(JSON.stringify(recordFrom(out))).not.toContain('书面');
    expect(recordFrom(out, reopened, bare)).toMatchObject({
      pledges: [],
      events: [{}, { words: '同意，会发' }],
    });
    expect(recordFrom(out, back, reopened, bare)?.pledges).toEqual([pledge]);
  });
});

describe('the paper of a call', () => {
  const paperOf = (...changes: RecordChange[]) => recordsAfter(started, ended, ...changes).a?.paperMatched;

  it('is marked as agreeing, on its day; one press takes it back', () => {
    expect(paperOf(matched)).toEqual({ on: '2026-11-26' });
    expect(paperOf(matched, { type: 'paperMatched', call: 'a' })).toBeUndefined();
  });

  it('agrees with nothing once the call goes on', () => expect(paperOf(matched, reopened)).toBeUndefined());
});

describe('a change that comes twice', () => {
  const all = { started, went, ended, reopened, written, promised, dropped, filed, matched, removed };

  it.each(Object.entries(all))('%s changes nothing the second time', (_, change) => {
    const once = recordsAfter(started, went, ended, change);
    expect(applyRecords(once, change)).toEqual(once);
  });

  it.each(['started', 'went', 'ended', 'filed'] as const)('%s is not even written again', (name) => {
    const once = recordsAfter(started, went, ended, filed);
    expect(applyRecords(once, all[name])).toBe(once);
  });

  it('a whole call sent again, in order, ends the same', () => {
    const call = [started, went, ended, reopened, { ...ended, at: minutes(20) }, written, filed];
    expect(recordsAfter(...call, ...call)).toEqual(recordsAfter(...call));
  });
});

it.each([went, ended, reopened, written, promised, dropped, filed, matched, removed])(
  '$type for a call that is not known changes nothing',
  (change) => {
    const records = recordsAfter({ ...started, call: 'b' });
    expect(applyRecords(records, change)).toBe(records);
  },
);
