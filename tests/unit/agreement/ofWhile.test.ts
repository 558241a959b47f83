import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '【花呗】您的还款方案已生效：共8,640元，分12期，每期720元，首期2026年12月10日，此后每月10日，';
const read = (text: string) => readAgreement(PLAN + text, '2026-11-24');

describe('what stands in brackets behind a promise may keep it to a part of the plan', () => {
  it.each([
    '逾期费用不再计收（还完6期后），手续费0元',
    '停收利息（结清后），手续费0元',
    '停止计收逾期费用（前三期），手续费0元',
    '不再收取逾期费用（待结清后），手续费0元',
    '停收罚息（自第7期起），手续费0元',
    '不计逾期费用（首年），手续费0元',
    '停收罚息（次年起），手续费0元',
    '停收罚息（前半年），手续费0元',
    '停收罚息[第7期起]，手续费0元',
    '停收罚息（满6期后），手续费0元',
    '停收罚息（至2027年6月），手续费0元',
    '甲方暂停止计收罚息，手续费0元',
  ])('%s: they do not stop', (words) => {
    const paper = read(words);
    expect(paper.promises.feesStop).toBeUndefined();
    expect(match(paper, agreed).settled).toBe(false);
  });

  it.each([
    '手续费不再计收（还完6期后）',
    '免手续费（还满6期后）',
    '手续费全免（前6期）',
    '不收手续费（第二期起）',
    '免手续费（全部还清之后）',
    '免手续费（优惠期内）',
    '手续费全免（2027年5月止）',
  ])('%s: there is a fee before', (words) => {
    const paper = read(words);
    expect(paper.terms.fee).toBeUndefined();
    expect(match(paper, agreed).settled).toBe(false);
  });

  it('手续费0元（还清3期后）: it must be asked', () =>
    expect(match(read('手续费0元（还清3期后）'), agreed).settled).toBe(false));

  it.each([
    '手续费0元（1-6期）',
    '手续费0元[第7期起]',
    '手续费0元（第1期至第6期）',
    '手续费0元，仅前6期',
    '手续费0元，逾期费用不再计收（1-6期）',
    '手续费0元，停收罚息（暂定）',
    '手续费0元，停收罚息（视还款情况）',
    '手续费0元，停收罚息（一次性结清的）',
    '手续费0元，停止计收逾期费用（部分）',
    '手续费0元，停止计收罚息一年',
    '手续费0元，停止计收罚息至2027年5月',
    '手续费0元，购买保险的停止计收罚息',
    '手续费0元，不再计收部分罚息',
    '手续费0元，部分罚息不再计收',
  ])('%s must be read', (words) => expect(match(read(words), agreed).settled).toBe(false));

  it.each([
    '逾期费用不再计收（第1期至第12期），手续费0元',
    '逾期费用不再计收（含利息），手续费0元',
    '方案期间（第1期至第12期）逾期费用不再计收，手续费0元',
    '自2026年12月10日（首期还款日）起停止计收罚息，手续费0元',
    '停止计收罚息（自2026年11月24日起），手续费0元（1-12期）',
    '我行（以下简称甲方）不再收取罚息，手续费0元',
    '停止计收罚息（按期还款期间），手续费0元（第1至12期）',
  ])('%s: to the end', (words) => {
    expect(read(words).promises.feesStop?.says).toBe(true);
    expect(match(read(words), agreed).settled).toBe(true);
  });
});

it('2026年12月10日（第1期） is a day, and no promise', () =>
  expect(read('手续费0元。下次还款 2026年12月10日（第1期）').doubts).toEqual([]));

it('我行可停止计收罚息 is no promise', () =>
  expect(read('手续费0元，我行可停止计收罚息').promises.feesStop).toBeUndefined());
