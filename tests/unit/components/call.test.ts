import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pledgesOfAgreement } from '../../../components/call/acts.ts';
import { heardOf } from '../../../components/call/heardOf.ts';
import { startCall } from '../../../components/call/start.ts';
import { walkOf } from '../../../components/call/walk.ts';
import { titleOf } from '../../../components/record/outcomes.ts';
import { createView } from '../../../components/shell/createView.ts';
import type { View } from '../../../components/shell/view.ts';
import { answerTo, type MoveId, script, wordsOf } from '../../../lib/call/index.ts';
import { applyChange, type CaseFile, type Change, openCall } from '../../../lib/casefile/index.ts';
import { chinaDate } from '../../../lib/dates/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { nextSteps } from '../../../lib/letters/words.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Pledge } from '../../../lib/record/index.ts';
import { exampleCase, huabei } from '../casefile/example.ts';

// A view looks at the clock now and then, for midnight.
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 1) }));
afterEach(() => void vi.useRealTimers());

/** A view of the example case before any call, or after these changes, kept in memory. */
function exampleView(changes: readonly Change[] = []): View {
  let file: CaseFile = changes.reduce(applyChange, { ...exampleCase, records: {} });
  let ids = 0;
  return createView({
    startCall,
    connect: (onState) => {
      const tell = () => onState({ where: 'local', file, unsaved: 0, refused: false, unreadable: [] });
      tell();
      return {
        send: (change) => {
          file = applyChange(file, change);
          tell();
        },
        keepIn: () => undefined,
        erase: () => undefined,
        cover: () => undefined,
      };
    },
    now: Date.now,
    today: () => chinaDate(Date.now()),
    newId: () => `id${++ids}`,
    host: { framed: false, onOpened: () => undefined },
  });
}

/** The call that goes on, as it stands now. */
function walkIn(view: View) {
  const call = openCall(view.file.value);
  if (!call) throw new Error('no call goes on');
  return walkOf(view, call);
}

const callback: Pledge = { id: 'p1', by: 'them', what: '回电', due: '2026-11-26' };

/** They will ring back, at this sentence. */
function hearCallback(view: View) {
  walkIn(view).log({ kind: 'heard', words: '同意，会回电', pledge: callback });
  walkIn(view).log({ kind: 'said', line: 'callbackEnd', words: '好，我等您电话。' });
}

function recordOf(view: View) {
  const [record] = Object.values(view.file.value.records);
  return record;
}

const heardIn = (view: View, move: MoveId, typed: string) =>
  heardOf(move, walkIn(view), { typed, today: view.today.value });

it('a call starts with one press, at its first sentence', () => {
  const view = exampleView();
  view.startCall('outgoing');
  expect(view.place.value).toEqual({ at: 'call' });
  expect(walkIn(view)).toMatchObject({ canGoBack: false });
  expect(walkIn(view).replies).not.toEqual([]);
});

it('a yes found by typing is the yes of the line: the call goes on, and it is agreed', () => {
  const view = exampleView();
  view.startCall('outgoing');
  walkIn(view).log({ kind: 'said', line: 'offer', words: '请帮我分 12 期。' });
  walkIn(view).log({ kind: 'said', line: 'waive', words: '请帮我申请减免。' });
  walkIn(view).hearMove(heardIn(view, 'accepts_plan', '好的可以'), '好的可以');
  expect(walkIn(view)).toMatchObject({ words: '我按期还，以后不收逾期费用，是吗？' });
  const events = recordOf(view)?.events ?? [];
  expect(events.filter(({ kind }) => kind === 'heard')).toMatchObject([
    { words: '同意减免', agrees: 'first' },
  ]);
  expect(events).toContainEqual(expect.objectContaining({ kind: 'note', words: '对方说“好的可以”' }));
});

describe('the day of their answer', () => {
  /** What is said, and by which day the record has them ring back. */
  const saidTo = (typed: string) => {
    const view = exampleView();
    view.startCall('outgoing');
    walkIn(view).log({
      kind: 'said',
      line: 'noteIt',
      words: '请记下我的申请，最晚 11月26日（含当天）回我电话。',
    });
    walkIn(view).hearMove(heardIn(view, 'wait_for_callback', typed), typed);
    const { words, replies } = walkIn(view);
    const [yes] = replies;
    if (yes) walkIn(view).hear(yes);
    const pledges = recordOf(view)?.events.flatMap((event) =>
      event.kind === 'heard' && event.pledge ? [event.pledge] : [],
    );
    return [words, pledges?.map(({ due }) => due)];
  };

  it.each([
    ['三天后给你答复', '11月27日', '2026-11-27'],
    ['72小时内回复', '11月27日', '2026-11-27'],
    ['一周内有结果', '12月1日', '2026-12-01'],
    ['明天回你', '11月25日', '2026-11-25'],
  ])('%s: theirs, not the two days that were asked for', (typed, day, due) =>
    expect(saidTo(typed)).toEqual([`好，最晚 ${day}（含当天）给我结果，请打这个号。`, [due]]),
  );

  it.each(['五个工作日答复', '下周给你消息'])('%s: none is made up', (typed) => {
    const view = exampleView();
    view.startCall('outgoing');
    expect(heardIn(view, 'wait_for_callback', typed).words).toBe('好，有了结果，请打这个号码告诉我。');
    walkIn(view).log({
      kind: 'said',
      line: 'noteIt',
      words: '请记下我的申请，最晚 11月26日（含当天）回我电话。',
    });
    walkIn(view).hearMove(heardIn(view, 'wait_for_callback', typed), typed);
    expect(walkIn(view).words).toBe('好，我等您的电话。谢谢。');
    expect(JSON.stringify(recordOf(view)?.events)).not.toContain('due');
  });

  it('where they name none, the one that the script asks for is said', () => {
    const view = exampleView();
    view.startCall('outgoing');
    expect(heardIn(view, 'wait_for_callback', '等通知').words).toContain('最晚 11月26日（含当天）');
  });
});

it('to another lender its record says whose line it was', () => {
  const card = { ...huabei, kind: 'card' as const, name: '3307' };
  const view = exampleView([{ type: 'debtSet', debt: card }]);
  view.startCall('outgoing');
  expect(recordOf(view)).toMatchObject({ who: '信用卡（尾号 3307）客服' });
  expect(walkIn(view).words).toBe('您好，我想协商信用卡的还款，请问您能办吗？');
});

it('after a refusal it begins with who may decide, and its record keeps that', () => {
  const view = exampleView();
  view.startCall('outgoing', 'superior');
  expect(recordOf(view)).toMatchObject({ about: 'superior', who: '' });
  expect(walkIn(view).words).toBe('您好，我来谈过还款，没谈成。请问谁能定还款方案？');
});

it('who says to be a collector is one from then on, and is answered as one', () => {
  const view = exampleView();
  view.startCall('incoming');
  const reply = walkIn(view).replies.find(({ hear }) => hear === '是催收公司的');
  if (!reply) throw new Error('nobody can say so');
  walkIn(view).hear(reply);
  expect(recordOf(view)).toMatchObject({ about: 'collector' });
  expect(walkIn(view).facts.conditions).toContain('collector');
});

it('what they promised, and the staff number from a note, are in its record', () => {
  const view = exampleView();
  view.startCall('outgoing');
  walkIn(view).log({ kind: 'note', words: '工号 B3158' });
  hearCallback(view);
  walkIn(view).end();
  expect(recordOf(view)).toMatchObject({ outcome: 'callback', staff: 'B3158', pledges: [callback] });
});

/** Stands at this sentence, and hears this answer to it. */
function hearAt(view: View, line: 'disclose' | 'noteIt' | 'extensionFee', hear: string) {
  walkIn(view).log({ kind: 'said', line, words: wordsOf(script.nodes[line], walkIn(view).facts.slots) });
  const reply = walkIn(view).replies.find((one) => one.hear === hear);
  if (!reply) throw new Error(`nobody can say ${hear}`);
  walkIn(view).hear(reply);
}

it('a promise has the day that was said aloud, and none where no day was', () => {
  const view = exampleView();
  view.startCall('outgoing');
  hearAt(view, 'noteIt', '同意，会回电');
  walkIn(view).log({ kind: 'back' });
  hearAt(view, 'disclose', '同意，会发给我');
  const promised = recordOf(view)?.events.flatMap((event) => ('pledge' in event && event.pledge) || []);
  expect(promised).toMatchObject([{ what: '回电', due: '2026-11-26' }, { what: '发综合融资成本明示表' }]);
  expect(promised?.[1]).not.toHaveProperty('due');
});

it('who said to reckon and ring again waits for nobody: that is how it ended, and the next step', () => {
  const view = exampleView();
  view.startCall('outgoing');
  hearAt(view, 'extensionFee', '要收，我得算一下');
  expect(walkIn(view).words).toBe('这个我要算一下，算好了再打 95188 谈。谢谢。');
  walkIn(view).end();
  const record = recordOf(view);
  expect(record).toMatchObject({ outcome: 'again' });
  expect(record && titleOf(record)).toBe('95188，我再打');
  expect(record?.pledges).toEqual([{ id: `next.${record?.id}`, by: 'me', what: nextSteps.reckon.what }]);
});

it('a move that was found is kept with its id, the words it was found by, and what was answered', () => {
  const view = exampleView();
  view.startCall('outgoing');
  const answer = answerTo('will_visit', walkIn(view).facts.conditions);
  walkIn(view).hearMove({ move: 'will_visit', title: '说要上门', answer, words: answer.say }, '要来家里');
  expect(recordOf(view)?.events.slice(1)).toMatchObject([
    { kind: 'note', words: '对方说“要来家里”' },
    { kind: 'heard', words: '说要上门', move: 'will_visit' },
    { kind: 'aside', aside: 'answer', words: answer.say },
  ]);
  expect(walkIn(view)).toMatchObject({ words: answer.say, move: 'will_visit', canGoBack: true });
});

it('insults end the call, and the record says so', () => {
  const view = exampleView();
  view.startCall('outgoing');
  const answer = answerTo('insults', walkIn(view).facts.conditions);
  walkIn(view).hearMove({ move: 'insults', title: '骂人', answer, words: answer.say }, '');
  walkIn(view).end();
  expect(recordOf(view)).toMatchObject({ outcome: 'stopped' });
});

it('what may be named of the rungs: within the limit of 860.00 a month, not above one of 500.00', () => {
  const fits = (monthly: string) => {
    const limit = { monthly: yuan(monthly), atOnce: yuan('800.00') };
    const view = exampleView([{ type: 'limitSet', limit }]);
    view.startCall('outgoing');
    return walkIn(view).facts.conditions.has('firstFits');
  };
  expect(fits('860.00')).toBe(true);
  expect(fits('500.00')).toBe(false);
});

it('an answer that was taken back promises nothing', () => {
  const view = exampleView();
  view.startCall('outgoing');
  hearCallback(view);
  walkIn(view).log({ kind: 'back' });
  walkIn(view).end();
  expect(recordOf(view)).toMatchObject({ outcome: 'cut', pledges: [] });
});

it('a call that was agreed keeps what the user promised: 720.00 on 10 December', () => {
  const view = exampleView();
  view.startCall('outgoing');
  walkIn(view).log({ kind: 'heard', words: '同意', agrees: 'first' });
  walkIn(view).log({ kind: 'said', line: 'readDates', words: '第一期 12月10日，对吗？' });
  walkIn(view).log({ kind: 'heard', words: '对' });
  walkIn(view).log({ kind: 'said', line: 'thanks', words: '谢谢。' });
  walkIn(view).end();
  expect(recordOf(view)).toMatchObject({
    outcome: 'agreed',
    pledges: [{ by: 'me', what: '还第 1 期', amount: 72_000, due: '2026-12-10' }],
  });
});

/** Hears these answers one after the other, from the sentence in which 12 parts are asked for. */
function hearAll(view: View, words: readonly string[]) {
  view.startCall('outgoing');
  walkIn(view).log({ kind: 'said', line: 'offer', words: '请帮我分 12 期。' });
  for (const word of words) {
    const reply = walkIn(view).replies.find(({ hear }) => hear === word);
    if (!reply) throw new Error(`nobody can say ${word}`);
    walkIn(view).hear(reply);
  }
}

describe('谈成了 is chosen only once all was read out and they said yes', () => {
  const yes = ['同意，或说可以申请', '同意减免'];
  it.each([
    ['one may apply, and no more', yes.slice(0, 1), undefined],
    ['the fee let go, nothing read out', yes, undefined],
    ['the first sentence of it read, no answer', [...yes, '是，不收'], undefined],
    ['the sum read, the days not answered', [...yes, '是，不收', '对'], undefined],
    ['all read, and yes', [...yes, '是，不收', '对', '对'], 'agreed'],
    ['all read, nothing in writing', [...yes, '是，不收', '对', '对', '不发书面的'], 'agreed'],
    ['read out wrong, theirs to be heard', [...yes, '是，不收', '对', '不对'], 'cut'],
    ['the fees go on, to be reckoned', [...yes, '还会收'], 'again'],
  ])('%s', (_, words, outcome) => {
    const view = exampleView();
    hearAll(view, words);
    walkIn(view).end();
    expect(recordOf(view)?.outcome).toBe(outcome);
  });

  it('the user says that it was agreed: what was said yes to is promised', () => {
    const view = exampleView();
    hearAll(view, yes);
    walkIn(view).end();
    const record = recordOf(view);
    expect(record && titleOf(record)).toBe('95188');
    expect(record && pledgesOfAgreement(view, record)).toMatchObject([
      { what: '还第 1 期', amount: 72_000, due: '2026-12-10' },
    ]);
  });
});

it('told to be agreed a day later, with another plan and another main debt: what was said in the call is promised', () => {
  const view = exampleView();
  view.startCall('outgoing');
  walkIn(view).log({ kind: 'said', line: 'nextFee', words: '那费用我先付。' });
  const yes = walkIn(view).replies.find(({ agrees }) => agrees === 'next');
  if (!yes) throw new Error('nobody can agree');
  walkIn(view).hear(yes);
  walkIn(view).log({ kind: 'said', line: 'offer', words: '请帮我分 12 期。' });
  walkIn(view).end();
  expect(recordOf(view)).toMatchObject({ outcome: 'cut', pledges: [] });

  vi.advanceTimersByTime(2 * 86_400_000);
  expect(view.today.value).toBe('2026-11-26');
  const card: Debt = { ...huabei, id: 'd2', kind: 'card', unpaid: yuan('20000'), onCall: true };
  view.send({ type: 'debtSet', debt: card });
  view.send({ type: 'planSet', plan: { parts: 24, firstDate: '2027-01-05', next: { kind: 'feeAhead' } } });
  const record = recordOf(view);
  expect(record && pledgesOfAgreement(view, record)).toMatchObject([
    { what: '付逾期费用', amount: 6048, due: '2026-12-01' },
    { what: '还第 1 期', amount: 72_000, due: '2026-12-10' },
  ]);
});

it('another debt made the main one while a call goes on: the call stays about the one it began with', () => {
  const view = exampleView();
  view.startCall('outgoing');
  const before = walkIn(view).facts;
  const card: Debt = { ...huabei, id: 'd2', kind: 'card', unpaid: yuan('20000'), onCall: true };
  view.send({ type: 'debtSet', debt: card });
  expect(walkIn(view).facts).toEqual(before);
  expect(walkIn(view).debt).toMatchObject({ id: 'd1' });
  expect(walkIn(view).facts.slots).toMatchObject({ debt: '花呗', owed: '8,700.48' });

  walkIn(view).log({ kind: 'said', line: 'nextFee', words: '那费用我先付。' });
  const yes = walkIn(view).replies.find(({ agrees }) => agrees === 'next');
  if (!yes) throw new Error('nobody can agree');
  walkIn(view).hear(yes);
  expect(recordOf(view)?.events.find((event) => 'agrees' in event && event.agrees)).toMatchObject({
    terms: { upfront: 6048, perPart: 72_000 },
  });
});

it('of an older record, which holds no figures, they are those of its day and its debt', () => {
  const view = exampleView();
  view.startCall('outgoing');
  walkIn(view).log({ kind: 'heard', words: '同意', agrees: 'next' });
  walkIn(view).end();
  vi.advanceTimersByTime(2 * 86_400_000);
  expect(view.today.value).toBe('2026-11-26');
  view.send({
    type: 'debtSet',
    debt: { ...huabei, id: 'd2', kind: 'card', unpaid: yuan('20000'), onCall: true },
  });
  const record = recordOf(view);
  expect(record && pledgesOfAgreement(view, record)).toMatchObject([
    { amount: 6048, due: '2026-12-01' },
    { amount: 72_000, due: '2026-12-10' },
  ]);
});

describe('an answer typed and not entered when the call ends', () => {
  const typed = (view: View, ask: string, text: string) => {
    const call = openCall(view.file.value);
    if (call) view.send({ type: 'draftTyped', field: `call.${call.id}.ask.${ask}`, text });
  };
  const answers = (view: View) =>
    Object.values(view.file.value.records).flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'asked' ? [[event.ask, event.answered, event.words]] : [])),
    );

  it('is in the record, also of what was skipped, and is no draft any more; spaces are no answer', () => {
    const view = exampleView();
    view.startCall('outgoing');
    typed(view, 'late', '方案还算数');
    typed(view, 'debit', ' 不自动扣 ');
    typed(view, 'credit', '  ');
    walkIn(view).end();
    expect(answers(view)).toEqual([
      ['late', true, '晚一天还，会怎样：方案还算数'],
      ['debit', true, '会不会自动扣款，扣哪张卡：不自动扣'],
    ]);
    const left = Object.entries(view.file.value.drafts).filter(([key]) => key.includes('.ask.'));
    expect(left.filter(([, text]) => text.trim())).toEqual([]);
  });

  it('is in the record of a call that another one cut off', () => {
    const view = exampleView();
    view.startCall('outgoing');
    typed(view, 'late', '方案还算数');
    view.startCall('incoming');
    expect(answers(view)).toEqual([['late', true, '晚一天还，会怎样：方案还算数']]);
  });
});

it('a call left alone since yesterday ended with its last sentence, also with a note typed and not entered', () => {
  const view = exampleView();
  view.startCall('incoming');
  const startedAt = Date.now();
  view.send({ type: 'draftTyped', field: `call.${recordOf(view)?.id}.note`, text: '姓林' });
  vi.setSystemTime(startedAt + 20 * 3_600_000);
  walkIn(view).end();
  expect(recordOf(view)?.endedAt).toBe(startedAt);
  expect(recordOf(view)?.events.at(-1)).toMatchObject({ kind: 'note', words: '姓林' });
});

it.each([
  ['just now, by the popup: its first sentence is shown', 2_000, 'call'],
  ['half a minute ago: home says that it is not finished', 30_000, 'home'],
  ['in the future, because the clock was set back: home', -3_600_000, 'home'],
])('a call started elsewhere %s', (_, ago, at) => {
  const startedAt = Date.now() - ago;
  const first = { id: 'e', at: startedAt, kind: 'said', line: 'caller', words: '您好。' } as const;
  const started = { type: 'callStarted', call: 'c', kind: 'incoming', at: startedAt, first } as const;
  expect(exampleView([started]).place.value).toEqual({ at });
});
