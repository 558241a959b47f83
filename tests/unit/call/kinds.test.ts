import { describe, expect, it } from 'vitest';
import {
  answerTo,
  type CallCase,
  callFacts,
  citedFor,
  filled,
  type LineId,
  openReplies,
  script,
  wordsOf,
} from '../../../lib/call/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';

const debt: Debt = {
  id: 'd',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};
const ours: CallCase = { kind: 'outgoing', debt, today: '2026-11-24' };
const card: CallCase = { ...ours, debt: { ...debt, kind: 'card', name: '3307' } };
const facts = callFacts;
const say = (of: CallCase, line: LineId) => wordsOf(script.nodes[line], facts(of).slots);
const why = (of: CallCase, line: LineId) => filled(script.nodes[line].why ?? '', facts(of).slots);
const hears = (of: CallCase, line: LineId) => openReplies(script, line, facts(of).conditions);

describe('a call to another lender', () => {
  it('says neither 95188 nor 花呗', () => {
    for (const line of Object.keys(script.nodes) as LineId[])
      expect(`${say(card, line)}${why(card, line)}`).not.toMatch(/95188|花呗|[{}]/);
  });

  it('shows no fact that is about 95188', () => {
    const { sources } = script.nodes.selfDial;
    expect(citedFor(sources, facts(card).conditions)).toEqual([]);
    expect(citedFor(sources, facts(ours).conditions)).toEqual(['ch.95188', 'neg.channel']);
  });

  it('is about the debt by its name', () => {
    expect(say(card, 'greeting')).toBe('您好，我想协商信用卡的还款，请问您能办吗？');
    const other = { ...ours, debt: { ...debt, kind: 'other' as const, name: '装修贷' } };
    expect(say(other, 'greeting')).toBe('您好，我想协商装修贷的还款，请问您能办吗？');
    expect(say(card, 'selfDial')).toBe('我先对账，对完再打客服电话谈。谢谢，再见。');
  });

  it('of 借呗 the number is the same, and one pays there', () => {
    const jiebei: CallCase = { ...ours, debt: { ...debt, kind: 'jiebei' } };
    expect(say(jiebei, 'selfDial')).toContain('95188');
    expect(why(jiebei, 'scam')).toContain('只在借呗里还');
  });
});

describe('a call from nothing, and they threaten', () => {
  const rings: CallCase = { kind: 'incoming', today: '2026-11-24' };
  const to = (line: LineId, heard: string) => hears(rings, line).find(({ hear }) => hear === heard)?.to;

  it('is met with the will to pay and to talk, papers in writing, and may go on to what they offer', () => {
    expect(to('demanded', '说要起诉、找家人')).toBe('pressed');
    expect(say(rings, 'pressed')).toBe('我愿意还，也愿意谈。有材料请书面寄给我本人。');
    expect(to('pressed', '接着谈')).toBe('theirs');
  });

  it('goes on threatening: the user reckons and rings the lender; asked for a code, hangs up', () => {
    expect(to('pressed', '还在说狠话')).toBe('selfDial');
    expect(to('pressed', '要验证码、要转账')).toBe('scam');
  });

  it('of somebody who will not say who he is, nothing is talked about', () => {
    expect(to('askWhoAgain', '说狠话、骂人')).toBe('verifyEnd');
    expect(say(rings, 'verifyEnd')).toBe('我先自己核实，清楚了再谈。再见。');
  });
});

describe('a collector', () => {
  const rings: CallCase = { ...ours, kind: 'incoming', about: 'collector' };

  it('is found out with one key, and asked for whom', () => {
    const reply = hears({ ...ours, kind: 'incoming' }, 'caller').find(({ hear }) => hear === '是催收公司的');
    expect(reply).toMatchObject({ to: 'whoFor', tells: 'collector' });
    expect(say(rings, 'whoFor')).toBe('请问您是替哪家机构催的？');
  });

  it('is asked for the mandate, or, where the debt was sold, for the notice', () => {
    expect(hears(rings, 'whoFor').map(({ to }) => to)).toEqual([
      'mandate',
      'transferred',
      'verifyEnd',
      'scam',
    ]);
    expect(say(rings, 'mandate')).toContain('委托书');
    expect(say(rings, 'transferred')).toContain('债权转让的通知');
    expect(script.nodes.transferred.sources).toEqual(['law.transfer']);
  });

  it('of an old debt is told nothing, and asked for the papers', () => {
    const old: CallCase = { ...rings, debt: { ...debt, dueDate: '2023-08-10' } };
    expect(hears(old, 'whoFor').map(({ to }) => to)).toEqual(['oldDebt', 'oldDebt', 'verifyEnd', 'scam']);
  });

  it.each([
    ['no_authority', '那我找能定的那家谈'],
    ['refuse_negotiation', '我自己打 95188 谈'],
    ['refuse_in_writing', '书面的我找出借方要'],
    ['answers_complaint', '投诉我找出借方办'],
    ['pay_to_account', '我只还给出借方'],
  ] as const)('%s is answered as to one who does not decide', (move, words) => {
    const { conditions, slots } = facts(rings);
    expect(wordsOf(answerTo(move, conditions), slots)).toContain(words);
    const lender = facts({ ...rings, about: undefined });
    expect(wordsOf(answerTo(move, lender.conditions), lender.slots)).not.toContain(words);
  });
});

describe('what an answer was promised in', () => {
  it('is told with its day and the staff number when they ask', () => {
    const after: CallCase = { ...ours, about: 'promised', last: { on: '2025-12-30', staff: 'B3158' } };
    expect(say(after, 'lastTime')).toBe('是 2025年12月30日，接电话的工号 B3158。请您查一下。');
  });

  it.each(['', '姓王的主管，让我等他周四再打过来'])(
    'without a staff number (%j) it is not made up',
    (staff) => {
      const after: CallCase = { ...ours, about: 'promised', last: { on: '2026-11-20', staff } };
      expect(say(after, 'lastTime')).toBe('上次的工号我没记到，请您按我的号码查。');
    },
  );
});

describe('one thing is asked at a time', () => {
  it('before the due date nobody is asked since when a fee runs', () => {
    const early = { ...ours, today: '2026-11-03' } as const;
    expect(say(early, 'demanded')).toBe('请把您那边的数一项一项报给我，我来记。');
    expect(say(early, 'feesStop')).toBe('我按期还，以后不收逾期费用，是吗？');
  });

  it.each(['theirs', 'theirsLast', 'payFirst', 'readTheirs', 'demanded'] as const)(
    '%s asks for the whole, not for four figures',
    (line) => expect(say(ours, line)).not.toMatch(/[？?].*[？?]|多少.*多少/),
  );

  it('they report it to the registry: whether they have', () => {
    const { conditions, slots } = facts(ours);
    expect(wordsOf(answerTo('will_report_credit', conditions), slots)).toBe('请问这笔已经报征信了吗？');
  });
});
