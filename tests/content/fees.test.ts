import { describe, expect, it } from 'vitest';
import { answers, type Line, type Script, script } from '../../lib/call/index.ts';
import { againProblems, feeProblems, ways } from './checks/fees.ts';
import { type Situation, situations } from './example.ts';

describe.each(situations)('$name', (situation) => {
  const all = ways(script, situation, answers);

  it('offers no fee before they would not let it go, or named it', () =>
    expect([...new Set(feeProblems(script, all))]).toEqual([]));

  it('takes a yes for a yes, by key or found by typing', () =>
    expect([...new Set(againProblems(script, situation, all))]).toEqual([]));
});

it('what counts as a choice when it is typed is a choice of the line', () => {
  const nodes: [string, Line][] = Object.entries(script.nodes).flatMap(([id, node]) =>
    'ends' in node ? [] : [[id, node]],
  );
  const lost = nodes.flatMap(([id, { typed = {}, replies }]) =>
    Object.values(typed)
      .filter((hear) => !replies.some((reply) => reply.hear === hear))
      .map((hear) => `${id}: ${hear}`),
  );
  expect(lost).toEqual([]);
});

describe('finds', () => {
  const late: Situation = {
    name: 'late',
    kind: 'outgoing',
    conditions: ['late', 'fee', 'plan', 'feeAhead', 'outgoing'],
  };
  const planted = (nodes: Partial<Script['nodes']>): Script => ({
    ...script,
    nodes: { ...script.nodes, ...(nodes as Script['nodes']) },
  });
  const { offer, waive } = script.nodes as unknown as Record<'offer' | 'waive', Line>;

  it('the fee after a no to the parts', () => {
    const eager = planted({ offer: { ...offer, replies: [{ hear: '期数太长，要短些', to: 'nextFee' }] } });
    expect(feeProblems(eager, ways(eager, late, answers))).toContain(
      'offer > 期数太长，要短些: offers the fee',
    );
  });

  it('a yes that is asked for again', () => {
    const deaf = planted({ waive: { ...waive, replies: [{ hear: '同意减免', to: 'waive', fee: 'gone' }] } });
    expect(againProblems(deaf, late, ways(deaf, late, answers))).toContain(
      'waive > 同意减免: asks to let go of the fee again',
    );
  });

  it('a typed yes that is asked for again', () => {
    const { typed: _, ...untyped } = waive;
    const deaf = planted({ waive: untyped });
    expect(againProblems(deaf, late, ways(deaf, late, answers))).toContain(
      'waive > accepts_plan: asks the same again',
    );
  });
});
