import { expect, it } from 'vitest';
import { typedAt } from '../../../components/record/typed.ts';
import { endedCall } from '../casefile/example.ts';

it('what was typed at a call goes with its record: the offer, a promise, the paper, a contact; nothing else', () => {
  const own = {
    'call.c1.offer.parts': '12',
    'newPledge.c1.what': '发短信',
    'pledge.p1.due': '2026-11',
    'agreement.c1.text': '【花呗】您的还款方案',
    'contact.c1.words': '响了',
  };
  const other = { 'call.c12.note': '姓林', 'pledge.p2.due': '2026-12', 'contact.new.words': '来了' };
  const record = { ...endedCall, pledges: [{ id: 'p1', by: 'them' as const, what: '回电' }] };
  expect(typedAt(record, { ...own, ...other }).sort()).toEqual(Object.keys(own).sort());
});
