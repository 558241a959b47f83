import { describe, expect, it } from 'vitest';
import { type CallCase, callFacts, cuesOf, hardMoves, script, startOf } from '../../../lib/call/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';

/** 14 days late: 8,640.00 × 0.05 % × 14 = 60.48. 8,640.00 in 12 parts: 720.00 each. */
const debt: Debt = {
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};
const plan: Plan = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } };
const late: CallCase = { kind: 'outgoing', debt, plan, today: '2026-11-24' };
const cuesFor = (call: CallCase) =>
  cuesOf(startOf(call, callFacts(call).conditions), (agreed) => callFacts({ ...call, agreed }), [
    'firstFits',
    'nextFits',
  ]);

describe('the call on paper', () => {
  it('leads from the greeting to the last sentence, with the figures of what they agree to', () => {
    const cues = cuesFor(late);
    expect(cues[0]?.line).toBe('greeting');
    expect(cues.map(({ words }) => words)).toContain(
      '我念一遍：本金 8,640.00 元，分 12 期，每期 720.00 元，对吗？',
    );
    expect('ends' in script.nodes[cues.at(-1)?.line ?? 'greeting']).toBe(true);
  });

  it('to who will not send anything says the same beside the line as among the hard moves, and no thanks', () => {
    const writing = cuesFor(late).find(({ line }) => line === 'writing');
    const said = writing?.others.find(({ hear }) => hear === '不发书面的')?.words;
    expect(said).toBe('发短信也行，请写上总数、每笔的数和日子，最晚 11月26日（含当天）。');
    const hard = hardMoves(callFacts(late)).find(({ title }) => title === '不肯给书面的');
    expect(hard?.words).toBe('发短信也行，请写上总数、每一笔的数和日子。');
  });

  it('begins as the call will that is got ready', () => {
    expect(cuesFor({ ...late, about: 'superior' })[0]?.line).toBe('superior');
    expect(cuesFor({ ...late, debt: { ...debt, sued: true } })[0]?.line).toBe('sued');
  });

  it('has beside a sentence what else they may answer, and what is said then', () => {
    const waive = cuesFor(late).find(({ line }) => line === 'waive');
    expect(waive?.others[0]).toEqual({
      hear: '不能减，照付',
      words: '那 60.48 元费用我先付，最晚 12月1日（含当天）。本金请分 12 期，每期 720.00 元。',
    });
  });

  const wordsFor = (call: CallCase) => [
    ...cuesFor(call).flatMap(({ words, others }) => [words, ...others.map((other) => other.words)]),
    ...hardMoves(callFacts(call)).map(({ words }) => words),
  ];

  it.each<[string, Debt]>([
    ['at no rate', { ...debt, dailyRate: '0' }],
    [
      'where the fee was paid today',
      { ...debt, payments: [{ id: 'p', date: '2026-11-24', amount: yuan('60.48') }] },
    ],
  ])('late and without a fee, nobody is asked to let one go: %s', (_, free) => {
    for (const next of [plan.next, { kind: 'parts', parts: 18 } as const]) {
      const words = wordsFor({ ...late, debt: free, plan: { ...plan, next } });
      expect(words.filter((one) => /0\.00 元(?:逾期)?费用|减免|费用我先付/.test(one))).toEqual([]);
      expect(words).toContain('我按期还，以后不收逾期费用，是吗？');
    }
  });

  it('a plan in one single part is asked for and read back as one payment', () => {
    const words = wordsFor({ ...late, plan: { ...plan, parts: 1 } });
    expect(words).toContain('本金 8,640.00 元，请帮我申请到 12月10日一次还清。');
    expect(words).toContain('我念一遍：本金 8,640.00 元，一次还清，对吗？');
    expect(words).toContain('最晚 12月10日（含当天）一次还清，对吗？');
    expect(words.filter((one) => /1 期|每期|第一期/.test(one))).toEqual([]);
  });

  it.each<[string, CallCase]>([
    ['late', late],
    ['before the due date', { ...late, today: '2026-11-03' }],
    ['no plan', { ...late, plan: undefined }],
    ['nothing filled in', { kind: 'outgoing', today: '2026-11-24' }],
    ['after a promise', { ...late, about: 'promised', last: { on: '2026-11-20', staff: '' } }],
    ['after a refusal', { ...late, about: 'superior' }],
    ['papers of a court', { ...late, debt: { ...debt, sued: true } }],
    ['another lender', { ...late, debt: { ...debt, kind: 'card', name: '3307' } }],
    ['a call that comes in', { ...late, kind: 'incoming' }],
  ])('ends, and leaves no gap: %s', (_, call) => {
    const cues = cuesFor(call);
    const words = [...cues.flatMap((cue) => [cue.words, ...cue.others.map((other) => other.words)])];
    expect('ends' in script.nodes[cues.at(-1)?.line ?? 'greeting']).toBe(true);
    expect([...words, ...hardMoves(callFacts(call)).map((hard) => hard.words)].join()).not.toContain('{');
  });
});
