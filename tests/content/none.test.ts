import { describe, expect, it } from 'vitest';
import { answers, partsSlotOf, type Script, script } from '../../lib/call/index.ts';
import { counter } from '../../lib/call/script/counter.ts';
import { ways } from './checks/fees.ts';
import { situations } from './example.ts';

type Said = { say: string; once?: string };
const nodes: Script['nodes'] = script.nodes;

/** It names the fee so far, or asks for it to be let go. */
const ofFee = /\{fee\}|\{agreedUpfront\}|减免|逾期费用我先付|费用先付|费用能减/;

describe.each(situations.filter(({ conditions }) => conditions.includes('noFee')))(
  'where nothing was added for being late, $name',
  (situation) => {
    const all = ways(script, situation, answers);

    it('no fee is named, offered or asked to be let go', () =>
      expect([
        ...new Set(
          all
            .filter(({ words }) => ofFee.test(words))
            .map(({ state, step, words }) => `${state.at} > ${step.hear}: ${words}`),
        ),
      ]).toEqual([]));

    it('no answer is about a fee', () => {
      const lines = all.flatMap(({ next }) => {
        const node = nodes[next.at];
        return node && 'replies' in node && node.replies.some(({ fee }) => fee) ? [next.at] : [];
      });
      expect([...new Set(lines)]).toEqual([]);
    });
  },
);

describe('what is paid in one', () => {
  const said: [string, Said][] = [
    ...Object.entries(nodes),
    ...Object.entries(answers).flatMap(([move, all]) => all.map((one): [string, Said] => [move, one])),
    ...Object.entries(counter),
  ];
  const inParts = said.filter(([, { say }]) => partsSlotOf(say) !== undefined);

  it('has words of its own wherever parts are spoken of', () => {
    expect(inParts.length).toBeGreaterThan(15);
    expect(
      inParts.filter(([, { once }]) => once === undefined).map(([id, { say }]) => `${id}: ${say}`),
    ).toEqual([]);
  });

  it('and these speak of no parts', () => {
    const wrong = /[Pp]arts\}|每期|每月还|\S期，|第一期|最后一期/;
    expect(inParts.flatMap(([, { once = '' }]) => (wrong.test(once) ? [once] : []))).toEqual([]);
  });
});
