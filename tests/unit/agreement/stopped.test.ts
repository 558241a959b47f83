import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement, recordedIn } from '../../../lib/agreement/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { huabei } from '../casefile/example.ts';
import { agreed } from './agreed.ts';

/** Agreed by telephone; on it they said that neither interest nor being late is charged. */
const recorded: Recorded = {
  ...agreed,
  promises: { ...agreed.promises, feesStop: { state: 'answered', says: true } },
  staff: '',
  lender: ['借呗', '招商'],
};

/** A paper with this clause, held against a call about a debt that names being late so. */
const paper = (clause: string, late: Recorded['late'], given = recorded) =>
  match(
    readAgreement(
      `【借呗】您的方案：合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日。${clause}。`,
      '2026-11-25',
    ),
    { ...given, late },
  );
const row = (...given: Parameters<typeof paper>) => paper(...given).items.find(({ id }) => id === 'feesStop');

describe('of a loan and of a card: what stops, and what it leaves open', () => {
  it.each([
    ['期间不收罚息', '罚息', '利息'],
    ['方案期间不再收取罚息和违约金', '罚息', '利息'],
    ['按期还款期间不再加收逾期费用', '罚息', '利息'],
    ['按期还款，后续罚息不再收取', '罚息', '利息'],
    ['期间免收逾期利息', '罚息', '利息'],
    ['期间停计罚息、复利', '罚息', '利息'],
    ['履约期间不计复利', '罚息', '利息'],
    ['期间不收违约金、滞纳金', '违约金', '利息'],
    ['按时还款不再收取逾期相关费用', '违约金', '利息'],
    ['履约期间利息停收', '罚息', '罚息'],
    ['履约期间利息停收', '违约金', '违约金'],
    ['协议期间停止计息', '违约金', '违约金'],
    ['履约期间利息和复利不再收取', '罚息', '罚息'],
    // All of it.
    ['分期期间免息免罚', '罚息', undefined],
    ['分期期间免息免罚', '违约金', undefined],
    ['协议期间停止计息', '罚息', undefined],
    ['协议期间免收利息、罚息', '罚息', undefined],
    ['还款期间不再加收违约金及利息', '违约金', undefined],
    ['期间不收违约金，不收利息', '违约金', undefined],
    ['期间罚息停了，利息也停了', '罚息', undefined],
    ['自协议生效之日起停止计息，不再收取违约金', '违约金', undefined],
    ['期间不再产生息费', '罚息', undefined],
    ['期间不再收取任何费用', '罚息', undefined],
    ['期间除本金外不再收取任何费用', '违约金', undefined],
    // The interest is in what each part is.
    ['每期应还本息720元，期间不再收取罚息', '罚息', undefined],
    ['本次为免息分期，期间不再收取罚息', '罚息', undefined],
  ] as const)('"%s" where being late costs %s: %s is open', (clause, late, left) =>
    expect(row(clause, late)).toMatchObject(
      left ? { state: 'partly', open: left } : { state: 'same', call: { words: '不再加' } },
    ),
  );

  it('is asked in a sentence of its own, and is one of the gaps', () => {
    const { toSend, notMentioned, different, settled } = paper('期间不收罚息', '罚息');
    expect(toSend.map(({ words }) => words)).toEqual([
      '短信写的是“期间不收罚息”。按期还，利息还收不收，请您写明。',
      '短信没写：征信怎么报、晚一天还算不算数、会不会自动扣款。请您写明。',
    ]);
    // 征信, 晚一天, 自动扣款, and the interest.
    expect({ notMentioned, different, settled }).toEqual({ notMentioned: 4, different: 0, settled: true });
  });
});

describe('what is no matter of names', () => {
  it.each(['期间不收罚息', '按期还款期间不再加收逾期费用', '期间利息停收'])(
    '"%s": where a debt has one charge, it is that',
    (clause) => expect(row(clause, undefined)?.state).toBe('same'),
  );

  it.each(['期间不收罚息，利息照常收取', '期间只收正常利息，不收罚息', '期间仅收取合同利息，免收罚息'])(
    '"%s": the interest goes on',
    (clause) => expect(row(clause, '罚息')?.state).toBe('different'),
  );

  it('what is not promised stops nothing', () => {
    expect(row('不承诺期间不再收取罚息', '罚息')?.state).toBe('notMentioned');
    expect(row('已产生的罚息不再收取', '罚息')?.state).toBe('notMentioned');
    expect(row('如任一期逾期，不再免收罚息', '罚息')?.state).toBe('notMentioned');
  });

  it('was it said that they go on, more is written than was said', () => {
    const said = { ...recorded.promises, feesStop: { state: 'answered', says: false } as const };
    expect(row('期间不收罚息', '罚息', { ...recorded, promises: said })?.state).toBe('toRead');
  });
});

describe('which charges a debt has', () => {
  const call: CallRecord = {
    ...{ id: 'c', kind: 'outgoing', startedAt: Date.UTC(2026, 10, 24, 2), outcome: 'agreed' },
    ...{ who: '', staff: '', demanded: '', pledges: [] },
    events: [{ id: '1', at: 1, kind: 'heard', words: '同意', agrees: 'theirs' }],
  };
  const lateOf = (debt: Debt | undefined) => recordedIn(call, { debt, plan: undefined })?.late;
  const loan: Debt = { ...huabei, kind: 'jiebei' };

  it.each<[string, Debt | undefined, Recorded['late']]>([
    ['花呗', huabei, undefined],
    ['借呗', loan, '罚息'],
    ['a card', { ...huabei, kind: 'card', name: '招商银行' }, '违约金'],
    ['another by one rate', { ...huabei, kind: 'other', name: '微粒贷' }, undefined],
    [
      'another with a penalty',
      {
        ...{ ...huabei, kind: 'other', name: '微粒贷' },
        rule: { kind: 'penalty', multiple: '1.5', interest: yuan('0'), compound: false },
      },
      '罚息',
    ],
    ['nothing known of it', undefined, '罚息'],
  ])('%s', (_, debt, late) => expect(lateOf(debt)).toBe(late));
});
