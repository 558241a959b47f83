import { describe, expect, it } from 'vitest';
import { asks, asksIn, knowsWho, type Script, script } from '../../../lib/call/index.ts';
import type { Ask } from '../../../lib/call/types.ts';
import type { CallEvent, CallKind } from '../../../lib/record/index.ts';

let next = 0;
const event = <E extends object>(what: E) => ({ id: `${next++}`, at: next, ...what }) as unknown as CallEvent;
const said = (line: string) => event({ kind: 'said', line, words: line });
const heard = event({ kind: 'heard', words: '说了' });
const states = (events: CallEvent[], agreed = true) =>
  Object.fromEntries(asksIn(events, agreed, { who: true }).map(({ id, state }) => [id, state]));

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

  it('asked without an answer is not confirmed: they will not say, or go on to something else', () => {
    const answeredWith = (reply: string) =>
      states([said('who'), event({ kind: 'heard', words: reply }), said('situation')]).who;
    expect(answeredWith('不肯说')).toBe('unconfirmed');
    expect(answeredWith('要今天全部还清')).toBe('unconfirmed');
  });

  it('an answer given meanwhile is none to the question; the one after it is', () => {
    const meanwhile = [
      said('who'),
      event({ kind: 'heard', words: '说会录音' }),
      event({ kind: 'aside', aside: 'answer', words: '好。' }),
    ];
    expect(states(meanwhile).who).toBe('open');
    expect(states([...meanwhile, heard, said('situation')]).who).toBe('answered');
  });

  it('an answer taken back is none', () => {
    const events = [said('feesStop'), event({ kind: 'heard', words: '是，不收' }), said('readSum')];
    expect(states(events).feesStop).toBe('answered');
    const again = [
      ...events,
      event({ kind: 'back' }),
      event({ kind: 'heard', words: '说不清' }),
      said('readSum'),
    ];
    expect(states(again).feesStop).toBe('unconfirmed');
  });

  it('asked apart, it is answered, or not confirmed', () => {
    const asked = (answered: boolean) =>
      states([event({ kind: 'asked', ask: 'late', answered, words: '晚一天还，会怎样：不算' })]).late;
    expect([asked(true), asked(false)]).toEqual(['answered', 'unconfirmed']);
  });

  it('who it was is not known by being told: without a name or a number it is not written down', () => {
    const told = [said('who'), heard, said('situation')];
    const note = (words: string) => event({ kind: 'note', words });
    const answer = (words: string) =>
      event({ kind: 'asked', ask: 'who', answered: true, words: `对方贵姓、工号：${words}` });
    const who = (events: CallEvent[], known = {}) =>
      asksIn(events, false, known).find(({ id }) => id === 'who')?.state;
    expect(who(told)).toBe('unnoted');
    const users = [
      '对方说：您是张先生吗',
      '您姓什么',
      '您贵姓？',
      '张先生您好',
      '请问是张女士本人吗',
      '请问张先生在吗',
      '一直叫我张先生',
      '问我姓什么',
    ];
    const others = ['订单号A12', '合同编号 HT2024', '工单 B3158', '不肯说姓和工号'];
    for (const bare of [...['每期 1140', '核对姓名', '1140', ...users, ...others].map(note), answer('答了')])
      expect(who([...told, bare])).toBe('unnoted');
    for (const named of [
      note('工号 3158'),
      note('姓林'),
      note('B3158'),
      note('对方说“我是林女士”'),
      note('您是张先生吗？我姓林'),
      note('张先生您好，我是林女士'),
      note('您好我是林女士'),
      note('订单号A12，工号 3158'),
      note('您贵姓？免贵姓林'),
      note('叫我打过去，工号 3158'),
      note('以后找林女士'),
      answer('林'),
    ])
      expect(who([...told, named])).toBe('answered');
    expect(who(told, { who: true })).toBe('answered');
  });

  it('the fields of a call say who it was, but neither the firm that rings nor the line that is rung', () => {
    const fields = (kind: CallKind, who: string, staff = '') => knowsWho({ kind, who, staff });
    expect([fields('outgoing', '', 'B3158'), fields('outgoing', '客服，姓林')]).toEqual([true, true]);
    expect([
      fields('outgoing', ''),
      fields('outgoing', '某某银行客服'),
      fields('incoming', '某某公司'),
    ]).toEqual([false, false, false]);
  });

  it('every line and every reply it counts on is one of the script', () => {
    const { nodes }: Script = script;
    const heardThere = (line: string): string[] => {
      const node = nodes[line];
      return node && 'replies' in node ? node.replies.map(({ hear }) => hear) : [];
    };
    const all: Ask[] = Object.values(asks);
    const counted = all.flatMap(({ by }) =>
      Object.entries(by).flatMap(([line, replies]) => replies.map((reply) => [line, reply] as const)),
    );
    expect(counted.length).toBeGreaterThan(10);
    expect(counted.filter(([line, reply]) => !heardThere(line).includes(reply))).toEqual([]);
  });
});
