import { describe, expect, it } from 'vitest';
import { match, type Recorded, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '合计8640元，分12期，每期720元，首期12月10日';
const read = (more: string) => readAgreement(`【花呗】${PLAN}，${more}`, '2026-11-25');
const found = (more: string, call: Recorded = agreed) => match(read(more), call);
const said = (more: string) =>
  found(more)
    .toSend.map(({ words }) => words)
    .join('');

describe('a fee in English, in a Chinese paper', () => {
  it.each([
    ['service charge ¥18/期。', '18.00'],
    ['Service fee: RMB 36.00 per instalment.', '36.00'],
    ['handling fee 36元 each month。', '36.00'],
  ])('of each part is compared like any other: %s', (more, fee) => {
    expect(read(more).terms.fee).toBe(yuan(fee));
    expect(said(more)).toContain(`没说要收手续费，短信写的是每期 ${fee} 元`);
  });

  it.each([
    ['A processing charge of ¥200 will be collected.', 'A processing charge of ¥200 will be collected'],
    ['Service fee RMB 200 payable before start.', 'Service fee RMB 200 payable before start'],
  ])('that nobody agreed to is one, and not called one of each part: %s', (more, words) => {
    expect(said(more)).toContain(`短信里写着“${words}”，电话里没有说过要收。请您更正。`);
    expect(said(more)).not.toContain('每期 200.00 元');
    expect(found(more).settled).toBe(false);
  });

  it('by its rate is asked about, and its row says nothing', () => {
    const more = 'Handling fee 1% per instalment applies.';
    expect(read(more).doubts.map(({ kind }) => kind)).toContain('charge');
    expect(found(more).items.find(({ id }) => id === 'fee')?.state).toBe('notMentioned');
  });

  it.each(['No service fee.', 'Service fee waived.', 'Free of charge.', 'without any fees。'])(
    'that there is none needs no press: %s',
    (more) => expect(found(more)).toMatchObject({ settled: true, different: 0 }),
  );

  it('that was agreed to needs none either', () => {
    const call = { ...agreed, terms: { ...agreed.terms, fee: yuan('30') } };
    expect(found('service fee 30元/期。', call)).toMatchObject({ settled: true, different: 0 });
    expect(found('service fee 36元/期。', call).settled).toBe(false);
  });
});
