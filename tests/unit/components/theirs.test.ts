import { describe, expect, it } from 'vitest';
import { readTheirs, theirTexts, theirWords, writeTheirs } from '../../../components/record/theirTerms.ts';
import { asksIn } from '../../../lib/call/index.ts';
import {
  applyChange,
  type CaseFile,
  type Change,
  nextDate,
  paymentsOf,
  stepFactsOf,
} from '../../../lib/casefile/index.ts';
import { confirmation } from '../../../lib/letters/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallEvent, CallRecord } from '../../../lib/record/index.ts';
import { endedCall, exampleCase, huabei } from '../casefile/example.ts';

const typed = { down: '800', downBy: '2026-12-01', parts: '12', perPart: '683.37', first: '2026-12-10' };
const event = (id: string, rest: Record<string, unknown>) => ({ id, at: 0, ...rest }) as CallEvent;

/** 问上次说好的答复, and the first answer each time. */
const spoken: CallEvent[] = [
  event('1', { kind: 'said', line: 'theirsLast', words: '请把您的方案说一遍，我一个数一个数记。' }),
  event('2', { kind: 'heard', words: '说全了，还得起' }),
  event('3', { kind: 'said', line: 'takeTheirs', words: '这个方案我还得起，请按这个帮我办。' }),
  event('4', { kind: 'heard', words: '同意，就这样办', agrees: 'theirs' }),
  event('5', { kind: 'said', line: 'readTheirs', words: '请您把方案从头念一遍，我来对。' }),
  event('6', { kind: 'heard', words: '念了，和刚才一样' }),
  event('7', { kind: 'said', line: 'theirDates', words: '请您把要付钱的日子念一遍，我来对。' }),
  event('8', { kind: 'heard', words: '说了日子' }),
  event('9', { kind: 'said', line: 'thanks', words: '谢谢您。' }),
];
const record: CallRecord = { ...endedCall, outcome: 'agreed', events: spoken };
const stateOf = (events: CallEvent[], noted = false) =>
  asksIn(events, true, { figures: noted }).flatMap(({ id, state }) =>
    id === 'split' || id === 'first' ? [state] : [],
  );

describe('a plan of theirs that was agreed', () => {
  it('is not known by having been read out: its figures count as not written down', () =>
    expect(stateOf(spoken)).toEqual(['unnoted', 'unnoted']));

  it.each(['报了方案：首付 0，12 期，每期 720', '每期720', '先付 800 元'])(
    'is known once its figures are noted: %s',
    (words) =>
      expect(stateOf([...spoken, event('n', { kind: 'note', words })])).toEqual(['answered', 'answered']),
  );

  it('is not known by a staff number', () =>
    expect(stateOf([...spoken, event('n', { kind: 'note', words: '工号 B3158' })])).toEqual([
      'unnoted',
      'unnoted',
    ]));

  it('is known where it is written down elsewhere', () =>
    expect(stateOf(spoken, true)).toEqual(['answered', 'answered']));
});

describe('its figures, as they are typed', () => {
  it('come to a total', () =>
    expect(readTheirs(typed).terms).toMatchObject({
      total: yuan('9000.44'),
      upfront: yuan('800'),
      upfrontBy: '2026-12-01',
      parts: 12,
      firstDate: '2026-12-10',
    }));

  it('are all needed but the day of what is paid ahead', () => {
    expect(readTheirs({ ...typed, downBy: '' }).terms).toMatchObject({ upfront: yuan('800') });
    const none = readTheirs({ down: '', downBy: '', parts: '', perPart: '', first: '' });
    expect(none).toEqual({
      problems: { down: 'emptyNot0', parts: 'empty', perPart: 'empty', first: 'empty' },
    });
  });

  it('stand there again as they were stored, or as they were typed while it was told', () => {
    const { terms } = readTheirs(typed);
    const texts = theirTexts(terms, {});
    expect(readTheirs(texts).terms).toEqual(terms);
    expect(theirTexts(undefined, { parts: 1, perPart: yuan('6000') })).toMatchObject({
      down: '0.00',
      parts: '1',
      perPart: '6,000.00',
      first: '',
    });
  });

  it.each([
    [
      'in the field of what is paid first, by its day',
      { down: '6000', downBy: '2026-12-01', perPart: '', first: '' },
    ],
    ['in the field of a part', { down: '0', downBy: '', perPart: '6000', first: '2026-12-01' }],
  ])('0 parts, as in an offer, are one payment: %s', (_, sum) =>
    expect(readTheirs({ ...sum, parts: '0' }).terms).toEqual({
      total: yuan('6000'),
      upfront: 0,
      parts: 1,
      perPart: yuan('6000'),
      lastPart: yuan('6000'),
      firstDate: '2026-12-01',
      waived: 0,
    }),
  );

  it('are told in one sentence', () => {
    const { terms } = readTheirs(typed);
    expect(terms && theirWords(terms, '2026-11-24')).toBe(
      '一共 9,000.44 元；先付 800.00 元，最晚 12月1日（含当天）；分 12 期，每期 683.37 元；第一期最晚 12月10日（含当天）。',
    );
  });
});

describe('written down', () => {
  const before: CaseFile = { ...exampleCase, records: { c1: record } };

  /** The case after these texts were written down. */
  function written(file: CaseFile, texts: typeof typed): CaseFile {
    let after = file;
    const { terms } = readTheirs(texts);
    const call = file.records.c1;
    if (!terms || !call) throw new Error('nothing to write');
    const send = (change: Change) => {
      after = applyChange(after, change);
    };
    writeTheirs({ send }, call, terms);
    return after;
  }
  const letter = (file: CaseFile) =>
    confirmation(file.records.c1 as CallRecord, { debt: huabei })?.lines.slice(1, 4);

  it('they are on home and in the letter, where there were only gaps', () => {
    expect(stepFactsOf(before, '2026-11-24').pays).toBe('open');
    expect(letter(before)?.[0]).toContain('〔金额〕');
    const after = written(before, typed);
    expect(stepFactsOf(after, '2026-11-24').pays).toBe('parts');
    expect(nextDate(after, '2026-11-24')).toMatchObject({ date: '2026-12-01', pledge: { what: '付首付' } });
    expect(paymentsOf(after.records.c1 as CallRecord)).toHaveLength(13);
    expect(letter(after)).toEqual([
      '1. 先付 800.00 元，最晚 2026年12月1日（含当天）。',
      '2. 分 12 期，每期 683.37 元；合计多少，请写明。',
      '3. 第一期 2026年12月10日，最后一期 2027年11月10日。',
    ]);
  });

  it('put right, nothing of before is left, and what was ticked stays ticked', () => {
    const after = written(before, typed);
    const [, part] = after.records.c1?.pledges ?? [];
    if (!part) throw new Error('no part is promised');
    const ticked = applyChange(after, {
      type: 'pledgeSet',
      call: 'c1',
      pledge: { ...part, keptOn: '2026-12-09' },
    });
    expect(written(ticked, { ...typed, down: '0', perPart: '720' }).records.c1?.pledges).toEqual([
      {
        id: 'c1-first',
        by: 'me',
        what: '还第 1 期',
        amount: 72_000,
        due: '2026-12-10',
        keptOn: '2026-12-09',
      },
    ]);
  });
});
