import { describe, expect, it } from 'vitest';
import { heardTerms } from '../../../components/agreement/heardTerms.ts';
import { hasTable, isTheirs, lacksFigures, mainActOf } from '../../../components/agreement/kinds.ts';
import { offerOf } from '../../../components/agreement/paperOffer.ts';
import { fieldsOf, readTerms, textsOf } from '../../../components/agreement/terms.ts';
import { paperVerdict } from '../../../components/agreement/verdict.ts';
import { match, type Recorded, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { judge } from '../../../lib/plan/index.ts';
import { agreed } from '../agreement/agreed.ts';

const { terms: plan } = agreed;

describe('figures that are typed', () => {
  it('read as they were shown; what no field holds stays', () => {
    const terms: Terms = { ...plan, downBy: '2026-11-30', waived: yuan('60.48'), lastPart: yuan('721') };
    expect(readTerms(textsOf(terms), terms)).toEqual({ terms, problems: {} });
  });

  it('an empty field is not said, a wrong one says so', () => {
    const texts = { ...textsOf({}), total: '八千多', parts: '0', firstDate: '2026-02-30', down: '60.48' };
    expect(readTerms(texts)).toEqual({
      terms: { down: yuan('60.48') },
      problems: { total: 'notANumber', parts: 'notACount', firstDate: 'noSuchDay' },
    });
  });
});

describe('the plan of theirs, as it was typed in the call', () => {
  const typed = (texts: Record<string, string>) => heardTerms((field) => texts[field], yuan('8700.48'));

  it('a payment holds its fee, and the total all of it: 60.48 + 12 × 748.80 = 9,046.08', () =>
    expect(typed({ down: '60.48', parts: '12', perPart: '720', fee: '28.80' })).toEqual({
      total: yuan('9046.08'),
      down: yuan('60.48'),
      parts: 12,
      perPart: yuan('748.80'),
      fee: yuan('28.80'),
    }));

  it('without the fee neither the payment nor the total is known', () =>
    expect(typed({ down: '60.48', parts: '12', perPart: '720' })).toEqual({
      down: yuan('60.48'),
      parts: 12,
    }));

  it('one sum that settles it is one payment without a fee, not something ahead of none', () =>
    expect(typed({ down: '7000', parts: '0', waived: '1700.48' })).toEqual({
      total: yuan('7000'),
      parts: 1,
      perPart: yuan('7000'),
      fee: 0,
      waived: yuan('1700.48'),
    }));

  it('nothing typed is nothing heard', () => expect(typed({})).toEqual({}));
});

describe('which figures can be typed', () => {
  const [sum, none] = [{ ...plan, parts: 1, perPart: plan.total } as Terms, {} as Terms];
  const both = (read: Terms, terms = read) => ({ read, terms });

  it('of an extension: sum, day and fee; of the paper also what else it says', () => {
    expect(fieldsOf('call', 'extension', both(sum))).toEqual(['total', 'firstDate', 'fee']);
    expect(fieldsOf('paper', 'extension', both(none))).toEqual(['total', 'firstDate', 'fee', 'parts']);
    expect(fieldsOf('paper', 'extension', both(plan))).toContain('perPart');
  });

  it('what was typed by hand is not hidden', () =>
    expect(fieldsOf('call', 'extension', both(sum, { ...sum, down: yuan('60.48') }))).toContain('down'));

  it('of one sum: what a part is only once there are several', () => {
    expect(fieldsOf('call', 'sum', both(sum))).not.toContain('perPart');
    expect(fieldsOf('call', 'sum', both(sum, { ...sum, parts: 3 }))).toContain('perPart');
  });
});

describe('their figures as an offer', () => {
  it('what is paid in one is a sum at once', () =>
    expect(offerOf({ total: yuan('8640'), parts: 1, perPart: yuan('8640') })).toMatchObject({
      down: yuan('8640'),
      parts: 0,
    }));

  it('the fee is apart from the part, and what the parts leave of the total is paid ahead', () =>
    expect(
      offerOf({ total: yuan('9132.48'), parts: 12, perPart: yuan('756'), fee: yuan('36') }),
    ).toMatchObject({ down: yuan('60.48'), parts: 12, perPart: yuan('720'), fee: yuan('36') }));

  it('what it does not say is missing, and never 0', () =>
    expect(offerOf({ parts: 12, perPart: yuan('756') })).toEqual({
      down: undefined,
      parts: 12,
      perPart: yuan('756'),
      fee: undefined,
      waived: undefined,
    }));
});

describe('a paper that comes to less than is owed', () => {
  const owed = yuan('8704.80');
  const verdict = (terms: Terms) => judge(offerOf(terms, owed), { owed });
  // 8,704.80 are owed: 12 of 720.00 are 8,640.00, so 64.80 are let go.
  const inParts = { total: yuan('8640'), parts: 12, perPart: yuan('720'), fee: yuan('0') };

  it.each<[string, Terms, string]>([
    ['in parts', inParts, '64.80'],
    // 12 of 700.00 with a fee of 20.00 in each: 8,160.00 of what is owed, 544.80 less.
    ['with a fee', { ...inParts, perPart: yuan('700'), total: yuan('8400'), fee: yuan('20') }, '544.80'],
    ['as one sum', { total: yuan('8000'), parts: 1, perPart: yuan('8000') }, '704.80'],
  ])('leaves nothing to ask about the rest: %s', (_, terms, waived) => {
    expect(offerOf(terms, owed).waived).toBe(yuan(waived));
    expect(verdict(terms)).toMatchObject({ missing: [], apart: 0 });
  });

  it('is asked about where it does not tell the sum, or does not add up', () => {
    const { total: _, ...untold } = inParts;
    expect(offerOf({ ...untold, down: yuan('0') }, owed).waived).toBeUndefined();
    expect(offerOf({ ...inParts, down: yuan('0'), total: yuan('8000') }, owed).waived).toBeUndefined();
  });
});

describe('a paper whose parts are rounded by a fen', () => {
  it('has nothing that is paid ahead: 11 of 785.45 for 8,640.00, 12 of 720.34 for 8,644.00', () => {
    const offer = (total: string, parts: number, perPart: string) =>
      offerOf({ total: yuan(total), parts, perPart: yuan(perPart), fee: yuan('0') });
    expect(offer('8640', 11, '785.45')).toMatchObject({ down: 0 });
    expect(offer('8644', 12, '720.34')).toMatchObject({ down: 0 });
    expect(offer('8704.80', 12, '720')).toMatchObject({ down: yuan('64.80') });
  });

  it('is not dearer than the call with another last part, where the sum is the same', () => {
    const open = { state: 'open' } as const;
    const promises = { feesStop: open, credit: open, late: open, debit: open };
    const call = { total: yuan('8644'), parts: 12, perPart: yuan('720.33'), lastPart: yuan('720.37') };
    const paper = readAgreement(
      '【花呗】合计8,644.00元，前11期每期720.34元，第12期720.26元，首期12月10日。',
      '2026-11-25',
    );
    const given = { terms: call, promises, on: '2026-11-24', staff: '', lender: ['花呗'] } as const;
    expect(match(paper, given).more).toBeUndefined();
  });
});

describe('the verdict on a paper', () => {
  const open = { state: 'open' } as const;
  const recorded: Recorded = {
    terms: plan,
    promises: { feesStop: open, credit: open, late: open, debit: open },
    on: '2026-11-24',
    staff: 'B3158',
    lender: ['花呗'],
  };
  const good = '【花呗】合计8,640.00元，分12期，每期720.00元，免手续费，首期12月10日。';
  /** Another debt of the user, by its number. */
  const named: Recorded = {
    ...recorded,
    loans: {
      own: { tails: ['1203'], dates: [], sums: [] },
      others: [{ id: 'd2', lender: [], tails: ['8816'], dates: [], sums: [] }],
    },
  };
  const verdict = (text: string, confirmed = false, given = recorded) => {
    const agreement = readAgreement(text, '2026-11-25');
    return paperVerdict(agreement, match(agreement, given, { confirmed }));
  };

  it('is first that a paper is about another loan, with nothing to compare or to send', () => {
    const other = `【花呗】您尾号8816的借款，${good.slice(4)}`;
    expect(verdict(other, false, named)).toMatchObject({ kind: 'otherLoan', small: '' });
    const found = match(readAgreement(other, '2026-11-25'), named);
    expect([hasTable('otherLoan'), isTheirs('otherLoan'), mainActOf('otherLoan', found, false)]).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(verdict(other.replace('8816', '1203'), false, named).kind).toBe('settled');
    // A fraud stays one, and one's own words are no answer.
    expect(verdict(`${other}请转到我的个人微信。`, false, named).kind).toBe('scam');
  });

  it('nor one of another lender, which is told by its name', () => {
    expect(verdict(good.replace('【花呗】', '【京东白条】'), true)).toMatchObject({
      kind: 'otherLoan',
      small: '',
    });
  });

  it.each([
    [good, 'settled'],
    [good.replace('8,640.00', '8,650.00'), 'different'],
    [good.replace('首期12月10日', ''), 'notMentioned'],
    [`${good}逾期费用照常计收。`, 'goOn'],
    [`${good}每月另收账户费20元。`, 'different'],
    [`${good}每月另付利息20元。`, 'different'],
    [`${good}利息每月另算。`, 'doubts'],
    [`${good}待审批。`, 'pending'],
    [`${good}首期翻倍。`, 'toRead'],
    ['【花呗】方案一：分12期，每期720元。方案二：一次还8,000元。', 'choice'],
    [`${good}${'本短信由系统发送。'.repeat(400)}`, 'cut'],
    [good.replace('【花呗】', ''), 'unsigned'],
    [good.replace('【花呗】', '本人承诺'), 'own'],
    [`${good.replace('【花呗】', '本人承诺')}每月另留生活费900元。`, 'own'],
    [`${good}请转到我的个人微信。`, 'scam'],
    [`${good}年利率15.4%按月计息。`, 'goOn'],
    ['【花呗】您的本期账单已逾期14天，应还8704.80元，请尽快还款。', 'demand'],
    ['【花呗】您有2期账单逾期，最早一期8月1日到期，待还834.15元，请及时处理。', 'demand'],
    ['好的，稍后联系。', 'nothing'],
    ['', 'nothing'],
  ])('%s: %s', (text, kind) => expect(verdict(text).kind).toBe(kind));

  it('one sum and one day, in other words than a plan’s, is no demand', () => {
    const terms = {
      total: yuan('6000'),
      parts: 1,
      perPart: yuan('6000'),
      fee: yuan('0'),
      firstDate: '2026-12-10',
    } as const;
    const paper = '【花呗】您的欠款经沟通，同意您12月10日前一次付清6000元，手续费0元，其余不再收取。';
    expect(verdict(paper, false, { ...recorded, terms }).kind).toBe('settled');
    expect(verdict('同意您推迟到12月10日归还，不加费用。').kind).not.toBe('demand');
  });

  it('what a plan of theirs comes to was worked out: a fen of rounding in it is no difference', () => {
    const terms = {
      total: yuan('8640.03'),
      parts: 7,
      perPart: yuan('1234.29'),
      firstDate: '2026-12-10',
    } as const;
    const paper = '【花呗】一共8640.00元，分7期，每期1234.29元，首期12月10日，免手续费。';
    const total = (given: Partial<Recorded>) =>
      match(readAgreement(paper, '2026-11-25'), { ...recorded, terms, ...given }).items.find(
        ({ id }) => id === 'total',
      );
    expect(total({ totalFollows: true })?.state).toBe('same');
    expect(total({})?.state).toBe('different');
  });

  it('a plan of theirs nobody noted: first the figures of the call', () =>
    expect(verdict(good, false, { ...recorded, terms: {} }).kind).toBe('notRecorded'));

  it.each(['total', 'parts', 'firstDate', 'fee'] as const)(
    'without %s on either side there is something to fill in first, whoever sent it',
    (id) => {
      const { [id]: _, ...terms } = plan;
      const paper = readAgreement('【花呗】您的分期方案。', '2026-11-25');
      const found = match({ ...paper, terms }, { ...recorded, terms }, { confirmed: true });
      expect(found.items.some((item) => item.id === id)).toBe(false);
      expect(found).toMatchObject({ different: 0, settled: false });
      expect(paperVerdict({ ...paper, terms }, found).kind).toBe('notRecorded');
    },
  );

  it('the word of the user settles who sent it, but not what one wrote oneself, nor a fraud', () => {
    expect(verdict(good.replace('【花呗】', ''), true).kind).toBe('settled');
    expect(verdict(good.replace('【花呗】', '本人承诺'), true).kind).toBe('own');
    expect(verdict(`${good}请转到我的个人微信。`, true).kind).toBe('scam');
  });

  it('says how many, and what is still open', () => {
    expect(verdict(good.replace('8,640.00', '8,650.00'))).toMatchObject({
      words: '先问清再付，1 处不一样',
      small: '4 处没写',
      tone: 'is-care',
    });
    // What is left to ask stands in a line of its own.
    expect(verdict(good)).toMatchObject({ tone: 'is-good', small: '' });
  });

  it('what is no plan of theirs is not answered', () =>
    expect((['scam', 'own', 'demand', 'nothing', 'different'] as const).map(isTheirs)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]));

  it('no column of 一样 stands under a fraud, nor under one’s own words', () =>
    expect((['scam', 'own', 'choice', 'nothing', 'different', 'settled'] as const).map(hasTable)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]));

  it('the one thing to do: fill in the call, put down what agrees, send what is left', () => {
    const act = (text: string, given = recorded, kept = false) => {
      const agreement = readAgreement(text, '2026-11-25');
      const found = match(agreement, given);
      return mainActOf(paperVerdict(agreement, found).kind, found, kept);
    };
    expect(act(good, { ...recorded, terms: {} })).toBe('fill');
    expect(act(good)).toBe('settle');
    expect(act(good, recorded, true)).toBe('copy');
    expect(act(good.replace('8,640.00', '8,650.00'))).toBe('copy');
    expect(act(`${good}请转到我的个人微信。`)).toBeUndefined();
    expect(act('好的，稍后联系。')).toBeUndefined();
  });

  it('the call lacks figures until sum, parts, payment, fee and first day are there', () => {
    expect(lacksFigures(plan)).toBe(false);
    for (const id of ['total', 'parts', 'perPart', 'fee', 'firstDate'] as const) {
      const { [id]: _, ...rest } = plan;
      expect(lacksFigures(rest)).toBe(true);
    }
  });
});
