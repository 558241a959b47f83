import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCall } from '../../../components/call/start.ts';
import { walkOf } from '../../../components/call/walk.ts';
import type { View } from '../../../components/shell/view.ts';
import { openCall } from '../../../lib/casefile/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { exampleCase } from '../casefile/example.ts';
import { viewOf } from '../practise/listener.ts';

// A view looks at the clock now and then, for midnight.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A call to the lender that has just begun, and its screen. */
class Call {
  readonly view: View = viewOf({ ...exampleCase, records: {} }).view;
  readonly #id: string;

  constructor() {
    startCall(this.view, 'outgoing');
    this.#id = openCall(this.view.file.value)?.id ?? '';
  }

  get record(): CallRecord {
    return this.view.file.value.records[this.#id] as CallRecord;
  }

  get walk() {
    return walkOf(this.view, this.record);
  }

  type(field: string, text: string) {
    this.view.send({ type: 'draftTyped', field: `call.${this.#id}.${field}`, text });
  }

  /** What is left in this field. */
  left(field: string): string | undefined {
    return this.view.file.value.drafts[`call.${this.#id}.${field}`];
  }

  get notes(): string[] {
    return this.record.events.flatMap((event) =>
      event.kind === 'note' || event.kind === 'asked' ? [event.words] : [],
    );
  }
}

describe('figures of theirs that were typed and not noted when the call ends', () => {
  const offered = '报了方案：首付 1,500，6 期（填了，没答复）';
  const typing = () => {
    const call = new Call();
    call.type('offer.down', '1,500');
    call.type('offer.parts', ' 6 ');
    call.type('offer.perPart', '  ');
    return call;
  };

  it('are in the record, as typed and not agreed; only what holds something', () => {
    const call = typing();
    call.walk.end();
    expect(call.notes).toEqual([offered]);
    expect(call.record).toMatchObject({ outcome: 'cut', pledges: [] });
  });

  it('are in the record of a call that another one cut off', () => {
    const call = typing();
    startCall(call.view, 'incoming');
    expect(call.notes).toEqual([offered]);
  });

  it('are there once, also when the call went on after all and ended again', () => {
    const call = typing();
    call.walk.end();
    call.view.send({ type: 'callReopened', call: call.record.id });
    expect(call.left('offer.down')).toBe('1,500');
    call.walk.end();
    expect(call.notes).toEqual([offered]);
  });

  it('are not there again where they were answered or noted', () => {
    const call = typing();
    call.walk.log({ kind: 'heard', words: '报了方案：首付 1,500，6 期' });
    call.walk.end();
    expect(call.notes).toEqual([]);
  });

  it('are there where the answer to them was taken back: they named them all the same', () => {
    const call = typing();
    call.walk.log({ kind: 'heard', words: '报了方案：首付 1,500，6 期' });
    call.walk.log({ kind: 'said', line: 'tooMuch', words: '这个方案我做不到。' });
    call.walk.back();
    call.walk.end();
    expect(call.notes).toEqual([offered]);
  });

  it('what they said is owed is there too, unless it stands in its own field', () => {
    const call = new Call();
    call.type('offerOwed.owed', '9,000');
    call.walk.end();
    expect(call.notes).toEqual(['对方说一共欠 9,000']);

    const same = new Call();
    same.view.send({ type: 'recordWritten', call: same.record.id, words: { demanded: '9,000' } });
    same.type('offerOwed.owed', '9,000');
    same.walk.end();
    expect(same.notes).toEqual([]);
  });
});

describe('what was typed into the search and not entered when the call ends', () => {
  it('is in the record as what they said', () => {
    const call = new Call();
    call.type('find', ' 明天就上门 ');
    call.walk.end();
    expect(call.notes).toEqual(['对方说“明天就上门”']);
    expect(call.left('find')).toBeUndefined();
  });

  it('two characters are a word to look for: none of the record, and still in the field', () => {
    const call = new Call();
    call.type('find', '上门');
    call.walk.end();
    expect(call.notes).toEqual([]);
    expect(call.left('find')).toBe('上门');
  });
});

it('what they said instead of an answer is kept with 没有确认', () => {
  const call = new Call();
  const late = { id: 'late', title: '晚一天还，会怎样', say: '', state: 'open' } as const;
  call.type('ask.late', '看情况');
  call.walk.asked(late, false);
  expect(call.notes).toEqual(['晚一天还，会怎样：没有确认，对方说“看情况”']);
  expect(call.record.events.at(-1)).toMatchObject({ ask: 'late', answered: false });
  expect(call.left('ask.late')).toBeUndefined();
});
