import { expect, it } from 'vitest';
import { confirmation } from '../../../lib/letters/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { AgreedTerms, CallRecord } from '../../../lib/record/index.ts';
import { huabei as debt, endedCall } from '../casefile/example.ts';

/** Of 720.00 due on 10 December 240.00 on that day, and 720.00 − 240.00 = 480.00 on the 25th. */
const terms: AgreedTerms = {
  total: yuan('720.00'),
  upfront: yuan('240.00'),
  upfrontBy: '2026-12-10',
  parts: 1,
  perPart: yuan('480.00'),
  lastPart: yuan('480.00'),
  firstDate: '2026-12-25',
  waived: yuan('0'),
};
const at = endedCall.startedAt;
const record: CallRecord = {
  ...endedCall,
  id: 'c2',
  about: 'deferral',
  outcome: 'agreed',
  staff: 'C0071',
  events: [
    { id: '1', at, kind: 'said', line: 'moveOne', words: '' },
    { id: '2', at, kind: 'heard', words: '同意改', agrees: 'moved', terms },
    { id: '3', at, kind: 'said', line: 'keepsDeal', words: '' },
    { id: '4', at, kind: 'heard', words: '算数，别的不变' },
    { id: '5', at, kind: 'said', line: 'lateFee', words: '' },
    { id: '6', at, kind: 'heard', words: '说不清' },
    { id: '7', at, kind: 'said', line: 'lateCredit', words: '' },
  ],
};
const deferral = {
  deal: { on: '2026-10-20', staff: 'B3158', written: false },
  payment: { id: 'c1-part2', by: 'me', what: '还第 2 期', amount: yuan('720.00'), due: '2026-12-10' },
} as const;

it('the text about one payment says which, how it is paid now, and asks what they did not confirm', () => {
  const lines = confirmation(record, { debt, plan: undefined, deferral })?.lines ?? [];
  expect(lines[0]).toContain('（工号 C0071）');
  expect(lines.slice(1, 3)).toEqual([
    '1. 2026年10月20日谈成的方案，工号 B3158，其中第 2 期 720.00 元，原定 2026年12月10日，改为：先付 240.00 元，最晚 2026年12月10日（含当天）；其余 480.00 元，最晚 2026年12月25日（含当天）。',
    '2. 原来的方案继续有效。',
  ]);
  expect(lines[3]).toContain('这样改是否另外收费，一共多少元');
  expect(lines[3]).not.toContain('减免');
  expect(lines[3]).not.toContain('一共多少，本金、费用各多少');
});
