import { expect, it } from 'vitest';
import { missedWords } from '../../../components/checklist/agreedWords.ts';
import { pledgeWords } from '../../../components/checklist/todayWords.ts';
import { typedAt } from '../../../components/record/typed.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { endedCall, huabei } from '../casefile/example.ts';

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

it('the next thing to do says for which of several debts, also of one that was taken out', () => {
  const card: Debt = { ...huabei, id: 'd2', kind: 'card' };
  const pledge = { id: 'c1-first', by: 'me', what: '还第 1 期', amount: yuan('720') } as const;
  const words = (record: Partial<CallRecord>, debts: Debt[], by: 'me' | 'them' = 'me') =>
    pledgeWords(
      {
        ...{ kind: 'pledge', date: '2026-12-10', inDays: 16 },
        ...{ pledge: { ...pledge, by }, record: { ...endedCall, debt: 'd1', ...record } },
      },
      Object.fromEntries(debts.map((debt) => [debt.id, debt])),
    );
  expect(words({}, [huabei])).toBe('还第 1 期 720.00');
  expect(words({}, [huabei, card])).toBe('花呗：还第 1 期 720.00');
  expect(words({}, [huabei, card], 'them')).toBe('花呗：95188 答应还第 1 期');
  expect(words({ debt: 'd2', who: '信用卡客服' }, [huabei, card], 'them')).toBe('信用卡客服 答应还第 1 期');
  expect(words({ debt: undefined }, [huabei, card])).toBe('还第 1 期 720.00');
  expect(words({}, [card])).toBe('已经删了的一笔：还第 1 期 720.00');
});

it('payments whose day has passed are named by their numbers, many of them counted', () => {
  const words = (...all: string[]) => missedWords(all.map((what) => ({ id: what, by: 'me', what })));
  expect(words('还第 2 期')).toBe('第 2 期');
  expect(words('还第 1 期', '还第 2 期', '还第 3 期')).toBe('第 1、2、3 期');
  expect(words('付逾期费用', '还第 1 期')).toBe('逾期费用和第 1 期');
  expect(words('还清')).toBe('说好还清的那天');
  expect(words('还第 1 期', '还第 2 期', '还第 3 期', '还第 4 期', '还第 5 期')).toBe('有 5 期');
});
