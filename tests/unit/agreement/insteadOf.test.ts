import { describe, expect, it } from 'vitest';
import { paperVerdict } from '../../../components/agreement/verdict.ts';
import { match, readAgreement, type Terms } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(`【花呗】${text}。`, '2026-11-25');
const found = (text: string, cleared = false) => match(read(text), agreed, { cleared });
const kind = (text: string) => paperVerdict(read(text), found(text)).kind;
const said = (text: string) =>
  found(text)
    .toSend.map(({ words }) => words)
    .join('');

/** 6 × 1,440.00 = 8,640.00. */
const SIX: Terms = { total: yuan('8640'), parts: 6, perPart: yuan('1440') };
const OF_SIX = '分6期，每期1440元，合计8640元，首期12月10日，免手续费';
const OF_CALL = '分12期，每期720元，合计8640元，首期12月10日，免手续费';

describe('a paper that refuses a plan and tells another in its place', () => {
  it.each([
    `抱歉，您申请的分12期方案未获批准，现可为您办理${OF_SIX}`,
    `您申请的方案（12期，每期720元）未通过，可办理${OF_SIX}`,
    `抱歉，12期我们做不了，最多给您${OF_SIX}`,
    `经研究我行无法接受您的12期方案。您可选择${OF_SIX}`,
  ])('is read by the one that it tells: %s', (text) => {
    expect(read(text).terms).toMatchObject(SIX);
    expect(kind(text)).toBe('different');
    expect(said(text)).toContain('在电话里说分 12 期，短信写的是 6 期。');
    // 12 parts of 1,440.00 would be 17,280.00: nobody wrote that.
    expect(said(text)).not.toContain('17,280');
    expect(found(text, true).settled).toBe(false);
  });

  it('says nothing of a fee by what was refused: 免手续费申请未通过 lets go of none', () => {
    const text = '您的免手续费申请未通过。可办理：合计9072元，分12期，每期756元，首期12月10日';
    expect(read(text).terms.fee).toBeUndefined();
    expect(said(text)).toContain('短信写的是 756.00 元');
  });

  it('and of the plan of the call it is asked whether it holds', () => {
    const text = `很抱歉，您申请的12期方案未通过审批。目前可支持的方案：${OF_CALL}`;
    expect(kind(text)).toBe('pending');
    expect(said(text)).toContain('“您申请的12期方案未通过审批”。电话里谈的方案还算不算数，请您写明。');
    expect(found(text, true).settled).toBe(false);
  });

  it('needs to be read only, where another was refused and that of the call agreed to', () => {
    const text = `您申请的24期方案未通过，现同意按12期办理：${OF_CALL}`;
    expect(kind(text)).toBe('toRead');
    expect(found(text).settled).toBe(false);
    expect(found(text, true).settled).toBe(true);
    expect(kind(text.replace('现同意', '现无法同意'))).toBe('pending');
  });
});

it('all at once after a refusal is no plan in its place', () =>
  expect(kind('您的分期申请未通过审批，请于12月5日前一次性还清8640元')).toBe('refused'));
