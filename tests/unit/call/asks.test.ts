import { describe, expect, it } from 'vitest';
import { asksIn } from '../../../lib/call/index.ts';
import type { CallEvent } from '../../../lib/record/index.ts';

let next = 0;
const event = <E extends object>(what: E) => ({ id: `${next++}`, at: next, ...what }) as unknown as CallEvent;
const said = (line: string) => event({ kind: 'said', line, words: line });
const heard = event({ kind: 'heard', words: '说了' });
const states = (events: CallEvent[], agreed = true) =>
  Object.fromEntries(asksIn(events, agreed).map(({ id, state }) => [id, state]));

describe('what must be asked', () => {
  it('is ten things where something is agreed, and four else', () => {
    expect(Object.keys(states([]))).toHaveLength(10);
    expect(Object.keys(states([], false))).toEqual(['who', 'split', 'approve', 'contact']);
  });

  it('ticks itself when the line that asks it was said and the call went on', () => {
    const events = [said('greeting'), heard, said('who')];
    expect(states(events).who).toBe('open');
    expect(states([...events, heard, said('situation')]).who).toBe('answered');
  });

  it('a line taken back has asked nothing', () => {
    const events = [said('greeting'), heard, said('who'), heard, said('situation'), event({ kind: 'back' })];
    expect(states([...events, event({ kind: 'back' }), heard, said('whoDecides')]).who).toBe('open');
  });

  it('asked apart, it is answered, or not confirmed', () => {
    const asked = (answered: boolean) =>
      states([event({ kind: 'asked', ask: 'late', answered, words: '有一期晚了一天，会怎样：不算' })]).late;
    expect([asked(true), asked(false)]).toEqual(['answered', 'unconfirmed']);
  });

  it('every line it counts on is one of the script', async () => {
    const { asks } = await import('../../../lib/call/script/asks.ts');
    const { script } = await import('../../../lib/call/index.ts');
    const lines = Object.values(asks).flatMap(({ by }) => [...by]);
    expect(lines.filter((line) => !Object.hasOwn(script.nodes, line))).toEqual([]);
  });
});
