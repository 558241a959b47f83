import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LimitationAnswers, limitationBy } from '../../../lib/court/index.ts';
import { addDays, type PlainDate } from '../../../lib/dates/index.ts';

const today = '2026-11-24';
const none = { sued: 'none', demand: 'none', paid: 'none', promise: 'none' } as const;
const says = (
  due: PlainDate | undefined,
  acts: LimitationAnswers['acts'] = {},
  between?: 'none' | 'unsure',
) => {
  const asked = limitationBy({ due, acts }, today);
  const gap = between && asked.is === 'ask' && asked.about === 'between' ? asked : undefined;
  return gap && between
    ? limitationBy({ due, acts, between: { from: gap.from, says: between } }, today)
    : asked;
};

describe('asks first', () => {
  it('for the due day, before anything else', () =>
    expect(says(undefined, none)).toEqual({ is: 'ask', about: 'due' }));

  it('for one act after the other', () => {
    const due = '2023-08-10';
    expect(says(due)).toEqual({ is: 'ask', about: 'sued' });
    expect(says(due, { sued: 'none' })).toEqual({ is: 'ask', about: 'demand' });
    expect(says(due, { sued: 'none', demand: 'unsure' })).toEqual({ is: 'ask', about: 'paid' });
    expect(says(due, { sued: 'none', demand: 'none', paid: 'none' })).toEqual({
      is: 'ask',
      about: 'promise',
    });
  });

  it('about the three years of which nothing is known, before it says that they may be over', () => {
    const gap = { is: 'ask', about: 'between', from: '2020-08-10', to: '2023-08-10' };
    expect(says('2020-08-10', { ...none, demand: ['2026-10-01'] })).toEqual(gap);
    const filled = says('2020-08-10', { ...none, demand: ['2026-10-01', '2022-05-01', '2025-01-31'] });
    expect(filled).toEqual({ is: 'running', since: '2026-10-01', full: '2029-10-01' });
  });

  it('again, where the gap is another one than was asked about', () => {
    const between = { from: '2020-08-10', says: 'none' } as const;
    const acts = { ...none, demand: ['2022-05-01' as const] };
    expect(limitationBy({ due: '2020-08-10', acts, between }, today)).toEqual({
      is: 'ask',
      about: 'between',
      from: '2022-05-01',
      to: '2025-05-01',
    });
  });

  it('asks nothing more where they have not begun, or where a court was asked', () => {
    expect(says('2026-12-10')).toEqual({ is: 'notDue', due: '2026-12-10' });
    expect(says(today)).toEqual({ is: 'notDue', due: today });
    expect(says('2020-08-10', { sued: ['2022-01-05', '2024-03-01'] })).toEqual({
      is: 'sued',
      on: '2024-03-01',
    });
    expect(says('2020-08-10', { sued: [] })).toEqual({ is: 'sued', on: undefined });
  });
});

describe('then says what is known', () => {
  it.each<[string, PlainDate, LimitationAnswers['acts'], PlainDate, PlainDate]>([
    ['since the due day', '2024-08-10', none, '2024-08-10', '2027-08-10'],
    ['on its last day', '2023-11-24', none, '2023-11-24', '2026-11-24'],
    ['since a demand', '2022-08-10', { ...none, demand: ['2024-01-05'] }, '2024-01-05', '2027-01-05'],
    ['since a payment', '2022-08-10', { ...none, paid: ['2025-01-05'] }, '2025-01-05', '2028-01-05'],
    ['since a promise', '2022-08-10', { ...none, promise: ['2025-01-05'] }, '2025-01-05', '2028-01-05'],
    [
      'through several',
      '2018-08-10',
      { ...none, demand: ['2020-01-05'], promise: ['2022-12-31'], paid: ['2025-12-01'] },
      '2025-12-01',
      '2028-12-01',
    ],
    [
      'an act before the due day restarts nothing',
      '2024-08-10',
      { ...none, demand: ['2024-08-01'] },
      '2024-08-10',
      '2027-08-10',
    ],
    [
      'a day that has not come restarts nothing',
      '2024-08-10',
      { ...none, demand: ['2026-12-01'] },
      '2024-08-10',
      '2027-08-10',
    ],
  ])('they run %s', (_, due, acts, since, full) =>
    expect(says(due, acts)).toEqual({ is: 'running', since, full }),
  );

  it.each<[string, LimitationAnswers['acts'], 'none' | 'unsure', { after: boolean; sure: string }]>([
    ['as far as one remembers', none, 'none', { after: false, sure: 'memory' }],
    [
      'not even that, where one does not know',
      { ...none, demand: 'unsure' },
      'none',
      { after: false, sure: 'open' },
    ],
    ['nor where the gap is not sure', none, 'unsure', { after: false, sure: 'open' }],
    [
      'a later demand does not bring them back',
      { ...none, demand: ['2026-11-01'] },
      'none',
      { after: false, sure: 'memory' },
    ],
    [
      'a later promise cannot be taken back',
      { ...none, promise: ['2026-11-01'] },
      'none',
      { after: true, sure: 'memory' },
    ],
    ['nor a later payment', { ...none, paid: ['2024-03-05'] }, 'none', { after: true, sure: 'memory' }],
  ])('they may be over: %s', (_, acts, between, expected) =>
    expect(says('2020-08-10', acts, between)).toMatchObject({
      is: 'mayBeOver',
      limitation: { from: '2020-08-10', full: '2023-08-10', daysPast: 1202 },
      ...expected,
    }),
  );
});

it('never says that they may be over before the gap was asked about, and not within three years of an act', () => {
  const day = fc.integer({ min: -4000, max: 100 }).map((days) => addDays(today, days));
  const answer = fc.oneof(
    fc.constantFrom('none' as const, 'unsure' as const),
    fc.array(day, { maxLength: 4 }),
  );
  const acts = fc.record(
    { sued: answer, demand: answer, paid: answer, promise: answer },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(day, acts, fc.constantFrom(undefined, 'none' as const), (due, given, between) => {
      const result = between ? says(due, given, between) : limitationBy({ due, acts: given }, today);
      if (result.is === 'mayBeOver') {
        expect(between).toBe('none');
        expect(result.limitation.full < today).toBe(true);
      }
      if (result.is === 'running') expect(result.full >= today).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
