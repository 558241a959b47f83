import { describe, expect, it } from 'vitest';
import type { Debt } from '../../../lib/debt/index.ts';
import { confirmation, openPoints } from '../../../lib/letters/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import type { Agreed, AgreedTerms, CallEvent, CallRecord } from '../../../lib/record/index.ts';
import { huabei as debt } from '../casefile/example.ts';

/** 24 November 2026, 10:00 in China. */
const startedAt = Date.UTC(2026, 10, 24, 2);
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };

function call(agrees: Agreed, more: Partial<CallRecord> = {}, events: CallEvent[] = []): CallRecord {
  return {
    id: 'c',
    kind: 'outgoing',
    startedAt,
    endedAt: startedAt + 60_000,
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

describe('the text to have an agreement confirmed', () => {
  it('states what was agreed, and asks for the rest', () => {
    const letter = confirmation(call('next'), { debt, plan });
    expect(letter?.lines.slice(0, 5)).toEqual([
      '我是 〔姓名〕，2026年11月24日和贵方（工号 B3158）通话，就我 2026年11月10日到期的花呗商定如下，请书面确认：',
      '1. 截至 2026年11月24日的逾期费用 60.48 元，最晚 2026年12月1日（含当天）付清。',
      '2. 本金 8,640.00 元，分 12 期，每期 720.00 元。',
      '3. 第一期 2026年12月10日，最后一期 2027年11月10日。',
      '4. 按期还款期间，不再加收逾期费用。',
    ]);
    expect(letter?.lines[5]).toContain('晚一天还，会怎样');
    expect(letter?.lines[5]).not.toContain('按期还，还收不收逾期费用');
  });

  it('is there, too, where somebody who rang agreed to something outside the script', () => {
    const letter = confirmation(call('first', { kind: 'incoming', events: [] }), { debt, plan });
    expect(letter?.lines[1]).toBe(
      '1. 一共 〔金额〕 元，〔分几期、每期多少，有没有先付的；或一次付清〕，第一笔最晚 〔日期〕。',
    );
  });

  it.each<[string, Partial<Debt> | undefined, string]>([
    [
      'a loan by its kind and its day, not by what the user calls it',
      { kind: 'jiebei', name: '第二笔' },
      '就我 2026年11月10日到期的借呗商定',
    ],
    [
      'a card by its digits',
      { kind: 'card', name: '3307' },
      '就我 2026年11月10日到期的信用卡（尾号 3307）商定',
    ],
    [
      'another debt by its own name',
      { kind: 'other', name: '某某消费贷' },
      '就我 2026年11月10日到期的某某消费贷商定',
    ],
    ['one without a name by its day', { kind: 'other' }, '就我 2026年11月10日到期的这笔债商定'],
    ['one that is gone by a gap', undefined, '就 〔哪笔欠款〕 商定'],
  ])('names the debt, for nobody confirms what he cannot find: %s', (_, of, words) =>
    expect(confirmation(call('first'), { debt: of && { ...debt, ...of }, plan })?.lines[0]).toContain(words),
  );

  it('names the last part where the sum does not come out even: 8,640.00 / 7 = 1,234.28 and 1,234.32', () =>
    expect(confirmation(call('first'), { debt, plan: { ...plan, parts: 7 } })?.lines[2]).toBe(
      '2. 本金 8,640.00 元，分 7 期，每期 1,234.28 元，最后一期 1,234.32 元。',
    ));

  it('lets nothing go that was not asked: of a minimum that was paid the interest is in the parts', () => {
    const minimum = {
      ...debt,
      unpaid: yuan('5000'),
      rule: { kind: 'minimum', share: '10', restRate: '0.05' },
      payments: [{ id: 'p', date: '2026-11-08', amount: yuan('500') }],
    } satisfies typeof debt;
    const letter = confirmation(call('first'), { debt: minimum, plan: { ...plan, parts: 7 } });
    // 4,500.00 and 14 days of 2.25, in 7 parts
    expect(letter?.lines[1]).toBe('1. 账单 4,531.50 元，分 7 期，每期 647.35 元，最后一期 647.40 元。');
    expect(letter?.lines.join()).not.toContain('减免');
  });

  it('with the first rung the fee is let go', () =>
    expect(confirmation(call('first'), { debt, plan })?.lines[1]).toBe(
      '1. 截至 2026年11月24日的逾期费用 60.48 元，予以减免。',
    ));

  it('says that interest and penalty stop where that was asked, whatever the debt is called now', () => {
    const { events, ...record } = call('first');
    const said = events.map((event) =>
      event.id === '3' ? { ...event, words: '我按期还，以后不收利息、罚息，是吗？' } : event,
    );
    const line = (given: CallEvent[], of: typeof debt) =>
      confirmation({ ...record, events: given }, { debt: of, plan })?.lines[4];
    expect(line(said, { ...debt, kind: 'jiebei' })).toBe('4. 按期还款期间，不再加收利息、罚息。');
    expect(line(said, debt)).toBe('4. 按期还款期间，不再加收利息、罚息。');
    // A call of before asked for the fee alone.
    expect(line(events, { ...debt, kind: 'jiebei' })).toBe('4. 按期还款期间，不再加收逾期费用。');
  });

  it('of a loan asks whether interest and penalty stop, where nobody asked', () => {
    const record = { ...call('first'), events: call('first').events.slice(0, 2) };
    expect(confirmation(record, { debt: { ...debt, kind: 'jiebei' }, plan })?.lines.at(-1)).toContain(
      '按期还，还收不收利息、罚息',
    );
  });

  it('does not say that fees stop where they did not say so', () => {
    const record = call('first');
    const silent = { ...record, events: record.events.filter(({ id }) => id !== '4') };
    expect(confirmation(silent, { debt, plan })?.lines.join('')).not.toContain('不再加收');
  });

  it('does not say it either where that answer was taken back, and asks for it', () => {
    const letter = confirmation(
      call('first', {}, [
        { id: '6', at: 6, kind: 'back' },
        { id: '7', at: 7, kind: 'heard', words: '说不清' },
        { id: '8', at: 8, kind: 'said', line: 'readSum', words: '' },
      ]),
      { debt, plan },
    );
    expect(letter?.lines.join('')).not.toContain('不再加收');
    expect(letter?.lines.at(-1)).toContain('按期还，还收不收逾期费用');
  });

  it('before the due date there is no fee, and none was let go', () => {
    const early = { ...call('first'), startedAt: Date.UTC(2026, 10, 3, 2) };
    expect(confirmation(early, { debt, plan })?.lines[1]).toBe(
      '1. 本金 8,640.00 元，分 12 期，每期 720.00 元。',
    );
  });

  it('states what they answered when it was asked apart; what nobody noted is to be written', () => {
    const asked = (id: string, ask: string, words: string): CallEvent => ({
      id,
      at: 9,
      kind: 'asked',
      ask,
      answered: true,
      words,
    });
    const letter = confirmation(
      call('first', {}, [
        asked('6', 'late', '晚一天还，会怎样：方案还算数'),
        asked('7', 'debit', '会不会自动扣款，扣哪张卡：答了'),
      ]),
      { debt, plan },
    );
    expect(letter?.lines).toContain('5. 晚一天还，会怎样：方案还算数。');
    expect(letter?.lines.at(-1)).toContain('会不会自动扣款，扣哪张卡。');
    expect(letter?.lines.at(-1)).not.toContain('答了');
  });

  it('asks them who they were, and speaks of nobody else', () => {
    const noted = (words: string): CallEvent[] => [
      { id: '6', at: 9, kind: 'asked', ask: 'who', answered: true, words: `对方贵姓、工号：${words}` },
    ];
    const letter = (events: CallEvent[]) =>
      confirmation(call('first', { staff: '' }, events), { debt, plan })?.lines ?? [];
    expect(letter([]).at(-1)).toContain('请一并写明：和我通话的是哪位、工号；');
    // A tick names nobody: it is asked once.
    expect(letter(noted('答了')).at(-1)?.split('和我通话的是哪位、工号')).toHaveLength(2);
    expect(letter(noted('姓林'))).toContain('5. 和我通话的是哪位、工号：姓林。');
    for (const events of [[], noted('答了'), noted('姓林')])
      expect(letter(events).join('')).not.toContain('对方');
  });

  it('leaves gaps for a plan of theirs, whose figures are not ours', () =>
    expect(confirmation(call('theirs'), { debt, plan })?.lines[1]).toContain('〔金额〕'));

  it.each(['refused', 'callback', 'cut', 'stopped'] as const)(
    'is none after a call that ended as %s',
    (outcome) => expect(confirmation(call('first', { outcome }), { debt, plan })).toBeUndefined(),
  );
});

describe('the text for a call that wrote down its figures', () => {
  /** 8,640.00 in 12 parts of 720.00, the fee of 60.48 within a week. */
  const terms: AgreedTerms = {
    total: yuan('8700.48'),
    upfront: yuan('60.48'),
    upfrontBy: '2026-12-01',
    parts: 12,
    perPart: yuan('720'),
    lastPart: yuan('720'),
    firstDate: '2026-12-10',
    waived: yuan('0'),
  };
  /** What was agreed, with these figures said. */
  const agreedOn = (agrees: Agreed, said: AgreedTerms): CallRecord => {
    const record = call(agrees);
    const events = record.events.map((event) =>
      event.kind === 'heard' && event.agrees ? { ...event, terms: said } : event,
    );
    return { ...record, events };
  };
  const ahead = [
    '1. 截至 2026年11月24日的逾期费用 60.48 元，最晚 2026年12月1日（含当天）付清。',
    '2. 本金 8,640.00 元，分 12 期，每期 720.00 元。',
    '3. 第一期 2026年12月10日，最后一期 2027年11月10日。',
  ];
  const lines = (record: CallRecord, given: Parameters<typeof confirmation>[1]) =>
    confirmation(record, given)?.lines.slice(1, 4);

  it('says them though the plan was changed since: to 24 parts, from another day, and no fee ahead', () => {
    const now: Plan = { parts: 24, firstDate: '2027-01-10', next: { kind: 'parts', parts: 36 } };
    expect(lines(agreedOn('next', terms), { debt, plan: now })).toEqual(ahead);
  });

  it('says them though the debt was corrected, or paid in part, since', () => {
    expect(lines(agreedOn('next', terms), { debt: { ...debt, unpaid: yuan('5000') }, plan })).toEqual(ahead);
  });

  it('says them though debt and plan are gone: then without what the sum is called', () => {
    const alone = ahead.map((line) => line.replace('本金 ', ''));
    expect(lines(agreedOn('next', terms), {})).toEqual(alone);
  });

  it('says what was let go', () => {
    const waived: AgreedTerms = { ...terms, total: yuan('8640'), upfront: yuan('0'), waived: yuan('60.48') };
    expect(lines(agreedOn('first', waived), { debt, plan: { ...plan, parts: 24 } })?.slice(0, 2)).toEqual([
      '1. 截至 2026年11月24日的逾期费用 60.48 元，予以减免。',
      '2. 本金 8,640.00 元，分 12 期，每期 720.00 元。',
    ]);
  });

  it('says the day to which it was put off', () => {
    const whole = yuan('8640');
    const later: AgreedTerms = {
      ...{ total: whole, perPart: whole, lastPart: whole, parts: 1 },
      ...{ upfront: yuan('0'), waived: yuan('0'), firstDate: '2026-12-30' },
    };
    const record = { ...agreedOn('extension', later), startedAt: Date.UTC(2026, 10, 3, 2) };
    const now = {
      debt: { ...debt, unpaid: yuan('5000') },
      plan: { ...plan, extendTo: '2027-01-15' as const },
    };
    expect(lines(record, now)?.[0]).toBe(
      '1. 2026年11月10日到期的 8,640.00 元，展期到 2026年12月30日，展期不收费用。',
    );
  });

  it('speaks of no parts where all is paid at once', () => {
    const whole = yuan('8640');
    const once: AgreedTerms = { ...terms, parts: 1, perPart: whole, lastPart: whole };
    expect(lines(agreedOn('next', once), { debt, plan })?.slice(0, 2)).toEqual([
      ahead[0],
      '2. 本金 8,640.00 元，2026年12月10日一次还清。',
    ]);
  });

  it('has the year with every day, also where the first part is of the next', () => {
    const late: AgreedTerms = { ...terms, upfrontBy: '2026-12-31', firstDate: '2027-01-10' };
    const letter = confirmation(agreedOn('next', late), { debt, plan })?.lines.join('') ?? '';
    expect(letter).toContain('最晚 2026年12月31日（含当天）付清');
    expect(letter).toContain('第一期 2027年1月10日，最后一期 2027年12月10日');
    expect(letter).not.toMatch(/(?<![年\d])\d+月\d+日/);
  });
});

describe('what a record leaves open', () => {
  it('is said as it was: not asked, or not confirmed', () => {
    const silent: CallEvent = { id: '6', at: 6, kind: 'asked', ask: 'debit', answered: false, words: '' };
    const found = openPoints(call('first', {}, [silent]));
    expect(found.find(({ id }) => id === 'debit')?.state).toBe('unconfirmed');
    expect(found.find(({ id }) => id === 'late')?.state).toBe('open');
    expect(found.some(({ id }) => id === 'feesStop')).toBe(false);
  });

  it('does not ask for a staff number that was noted', () => {
    const asked = (staff: string) => openPoints(call('first', { staff })).some(({ id }) => id === 'who');
    expect([asked(''), asked('B3158')]).toEqual([true, false]);
  });

  it('is no longer what their paper tells, once it was held against the call', () => {
    const left = (paperMatched: CallRecord['paperMatched']) =>
      openPoints(call('first', { paperMatched })).map(({ id }) => id);
    expect(left(undefined)).toEqual(expect.arrayContaining(['late', 'credit', 'debit', 'writing']));
    expect(left({ on: '2026-11-26', told: ['late', 'debit', 'writing'] })).toEqual([
      'split',
      'first',
      'credit',
      'approve',
      'contact',
    ]);
    // Older records do not say what their paper told.
    expect(left({ on: '2026-11-26' })).toContain('late');
  });

  it.each(['cut', 'stopped'] as const)('is nothing where the call was %s', (outcome) =>
    expect(openPoints(call('first', { outcome }))).toEqual([]),
  );
});
