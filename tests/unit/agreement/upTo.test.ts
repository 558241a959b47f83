import { describe, expect, it } from 'vitest';
import { corrected, match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const found = (text: string, given = agreed) => match(read(text), given);
const upTo = (text: string, given = agreed) => found(text, given).upTo.map(({ id }) => id);
const rest = '总额8640元，分12期，每期720元，手续费0元';

describe('a day told as 10日前', () => {
  it.each([
    [`【花呗】${rest}，首期请于12月10日前还款。`, ['firstDate']],
    [`【花呗】${rest}，首期请于12月10日之前还款，以后每月10日前还款。`, ['firstDate']],
    [`【花呗】${rest}，首期12月10日，以后每月10日前还款。`, ['dueDay']],
  ])('is the day that was said, and noted: %s', (text, ids) => {
    expect(upTo(text)).toEqual(ids);
    expect(found(text)).toMatchObject({ different: 0, settled: true });
  });

  it.each([
    `【花呗】${rest}，首期12月10日还款。`,
    `【花呗】${rest}，首期请于12月10日（含）前还款。`,
    `【花呗】${rest}，首期请于12月10日前（含当日）还款。`,
    `【花呗】${rest}，首期请于12月10日18:00前还款。`,
    // Another day is a difference, with a sentence of its own.
    `【花呗】${rest}，首期请于12月9日前还款。`,
  ])('is not noted where that day counts, or is another: %s', (text) => expect(upTo(text)).toEqual([]));

  it('is noted of what is paid ahead', () => {
    // 720.00 ahead, 7,920.00 in 12 parts of 660.00.
    const terms = { ...agreed.terms, down: yuan('720'), downBy: '2026-12-01', perPart: yuan('660') } as const;
    const text = '【花呗】总额8640元，12月1日前先付720元，余下分12期，每期660元，首期12月10日，手续费0元。';
    expect(upTo(text, { ...agreed, terms })).toEqual(['downBy']);
  });

  it('is the day itself once somebody typed it', () => {
    const paper = read(`【花呗】${rest}，首期请于12月9日前还款。`);
    expect(paper.upTo).toEqual(['firstDate']);
    expect(corrected(paper, { ...paper.terms, firstDate: '2026-12-10' }).upTo).toEqual([]);
  });
});

describe('a day told as 11日前 where the call said the 10th', () => {
  const inTime = (text: string, given = agreed) => found(text, given).inTime.map(({ id }) => id);

  it.each([
    [`【花呗】${rest}，首期请于12月11日前还款。`, ['firstDate']],
    [`【花呗】${rest}，首期请于12月11日之前还款，以后每月11日前还款。`, ['firstDate']],
    [`【花呗】${rest}，首期12月10日，以后每月11日前还款。`, ['dueDay']],
  ])('is in time either way: no difference, nothing to send, and it counts: %s', (text, ids) => {
    expect(inTime(text)).toEqual(ids);
    expect(upTo(text)).toEqual([]);
    expect(found(text)).toMatchObject({ different: 0, settled: true });
    expect(found(text).toSend.flatMap(({ items }) => items)).not.toContain('firstDate');
  });

  it.each([
    // That day counts: it is another one.
    `【花呗】${rest}，首期请于12月11日（含）前还款。`,
    `【花呗】${rest}，首期12月11日还款。`,
    // Two days later, and earlier.
    `【花呗】${rest}，首期请于12月12日前还款。`,
    `【花呗】${rest}，首期请于12月9日前还款。`,
    `【花呗】${rest}，首期12月10日，以后每月9日前还款。`,
  ])('but not where it is a day of its own: %s', (text) => {
    expect(inTime(text)).toEqual([]);
    expect(found(text)).toMatchObject({ different: 1, settled: false });
  });

  it('also over the end of a month, and of one sum', () => {
    const terms = { ...agreed.terms, firstDate: '2026-12-31' } as const;
    expect(
      inTime(`【花呗】${rest}，首期请于2027年1月1日前还款，每月1日前还款。`, { ...agreed, terms }),
    ).toEqual(['firstDate']);
    const once = { ...terms, parts: 1, perPart: yuan('8640') };
    expect(
      found('【花呗】请于2027年1月1日前一次性还款8640元，免手续费。', { ...agreed, terms: once }),
    ).toMatchObject({ different: 0, settled: true });
  });

  it('is a day of its own once somebody typed it', () => {
    const paper = read(`【花呗】${rest}，首期请于12月12日前还款。`);
    const typed = match(corrected(paper, { ...paper.terms, firstDate: '2026-12-11' }), agreed);
    expect(typed).toMatchObject({ different: 1, inTime: [] });
  });
});
