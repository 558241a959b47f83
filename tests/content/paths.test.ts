import { describe, expect, it } from 'vitest';
import { answers, type Ending, type Line, type Script, script } from '../../lib/call/index.ts';
import { phases, type StepId } from '../../lib/checklist/index.ts';
import { choiceProblems, endlessLines, reached, rungProblems, startOf, unusedLines } from './checks/paths.ts';
import { type Situation, situations } from './example.ts';

describe.each(situations)('every path of the call, $name', (situation) => {
  it('can end from wherever it is', () => expect(endlessLines(script, situation, answers)).toEqual([]));
  it('has one to five answers, yes first', () =>
    expect(choiceProblems(script, situation, answers)).toEqual([]));
  it('comes down one rung, once, after a no', () =>
    expect(rungProblems(script, situation, answers)).toEqual([]));
});

it('of an old debt nothing is owned up to, asked for or paid when they ring', () => {
  const old = situations.find(({ conditions }) => conditions.includes('old')) as Situation;
  const lines = reached(script, old, startOf(script, old), answers).map(({ at }) => at);
  expect([...new Set(lines)].sort()).toEqual([
    'askWhoAgain',
    'caller',
    'callerOffice',
    'oldDebt',
    'oldEnd',
    'oldHold',
    'scam',
    'selfDial',
    'stop',
    'verifyEnd',
    'whoFor',
  ]);
});

it('to apply for it is not yet to agree', () => {
  const nodes: readonly (Line | Ending)[] = Object.values(script.nodes);
  const replies = nodes.flatMap((node) => ('ends' in node ? [] : [...node.replies]));
  const agreeing = replies.filter(({ agrees }) => agrees).map(({ hear }) => hear);
  expect(agreeing).not.toEqual([]);
  expect(agreeing.filter((hear) => /申请|审核|回电/.test(hear))).toEqual([]);
});

it('uses every line', () => expect(unusedLines(script, situations, answers)).toEqual([]));

describe('finds', () => {
  const late: Situation = {
    name: 'late',
    kind: 'outgoing',
    conditions: ['late', 'plan', 'feeAhead', 'outgoing'],
  };
  const said = { chapter: 'offer', topic: '试', say: '好。' } as const;
  const line = (replies: Line['replies'], more: Partial<Line> = {}): Line => ({ ...said, ...more, replies });
  const end: Ending = { ...said, ends: 'refused' };
  const call = (nodes: Record<string, Line | Ending>): Script => ({
    starts: { outgoing: 'a', incoming: 'a', promised: 'a', superior: 'a', deferral: 'a', sued: 'a' },
    nodes,
  });

  it('a loop without an exit', () => {
    const loop = call({ a: line([{ hear: '好', to: 'b' }]), b: line([{ hear: '好', to: 'a' }]), end });
    expect(endlessLines(loop, late)).toEqual(['a: the call cannot end', 'b: the call cannot end']);
  });

  it('an exit that is never open', () => {
    const shut = call({
      a: line([
        { hear: '完', to: 'end', when: ['early'] },
        { hear: '好', to: 'a' },
      ]),
      end,
    });
    expect(endlessLines(shut, late)).toEqual(['a: the call cannot end']);
  });

  it('a second rung that only ends in a yes', () => {
    const trap = call({
      a: line([{ hear: '同意', to: 'end' }], { rung: 'next' }),
      end: { ...end, ends: 'agreed' },
    });
    expect(endlessLines(trap, late)).toEqual(['a: no end after a no']);
  });

  it('six answers', () => {
    const six = [1, 2, 3, 4, 5].map((n) => ({ hear: `${n}`, to: 'end' }));
    expect(choiceProblems(call({ a: line([...six, { hear: '6', to: 'end' }]), end }), late)).toEqual([
      'a: 6 answers',
    ]);
  });

  it.each<Partial<Line>>([{ rung: 'first' }, { say: '请帮我申请。' }])(
    'a request without a yes: %o',
    (more) => {
      const request = call({ a: line([{ hear: '不行', to: 'end' }], more), end });
      expect(choiceProblems(request, late)).toEqual(['a: the first answer is not 同意']);
    },
  );

  const next = line([{ hear: '不行', to: 'end' }], { rung: 'next' });

  it('the second rung without the first', () =>
    expect(rungProblems(call({ a: line([{ hear: '不行', to: 'next' }]), next, end }), late)).toEqual([
      'a > 不行: the second rung before the first, or again',
    ]));

  it('the second rung without a no', () =>
    expect(
      rungProblems(call({ a: line([{ hear: '同意', to: 'next' }], { rung: 'first' }), next, end }), late),
    ).toEqual(['a > 同意: the second rung without a no']));

  it('the second rung twice', () => {
    const a = line([{ hear: '不行', to: 'next' }], { rung: 'first' });
    const twice = call({
      a,
      next: line([{ hear: '不行', to: 'b' }], { rung: 'next' }),
      b: line([{ hear: '不行', to: 'next' }]),
    });
    expect(rungProblems(twice, late)).toEqual(['b > 不行: the second rung before the first, or again']);
  });

  it('the way back up', () => {
    const a = line([{ hear: '不行', to: 'next' }], { rung: 'first' });
    const up = call({ a, next: line([{ hear: '不行', to: 'a' }], { rung: 'next' }) });
    expect(rungProblems(up, late)).toEqual(['next > 不行: back to the first rung']);
  });

  it('an agreement to another rung', () => {
    const a = line([{ hear: '同意', to: 'end', agrees: 'next' }], { rung: 'first' });
    expect(rungProblems(call({ a, end }), late)).toEqual(['a > 同意: agrees to next']);
  });

  it('a line that nobody reaches', () =>
    expect(unusedLines(call({ a: line([{ hear: '好', to: 'end' }]), end, lost: end }), [late])).toEqual([
      'lost',
    ]));
});

it.each(['parts', 'once', 'open'] as const)(
  'each step stands once where more time is asked for and at most once where parts are, where payments are %s',
  (how) => {
    const idsFor = (asked: 'time' | 'parts'): StepId[] =>
      phases.flatMap(({ steps }) =>
        steps.filter(({ asks = asked, pays = how }) => asks === asked && pays === how).map(({ id }) => id),
      );
    const all = [...new Set(phases.flatMap(({ steps }) => steps.map(({ id }) => id)))];
    expect(idsFor('time').sort()).toEqual([...all].sort());
    expect(idsFor('parts').sort()).toEqual(all.filter((id) => id !== 'extensionFeeAsked').sort());
  },
);
