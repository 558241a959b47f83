import type { Figures } from '../../../lib/budget/index.ts';
import type { CaseFile } from '../../../lib/casefile/index.ts';
import { emptyCase } from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import type { Contact } from '../../../lib/rights/index.ts';

/** 8,640.00 due on 10 November 2026. */
export const huabei: Debt = {
  id: 'd1',
  kind: 'huabei',
  unpaid: yuan('8640.00'),
  dueDate: '2026-11-10',
  dailyRate: '0.05',
};

/** A call of 24 November, 09:00 in China, that goes on. */
export const openedCall: CallRecord = {
  id: 'c1',
  kind: 'outgoing',
  startedAt: Date.UTC(2026, 10, 24, 1),
  who: '',
  staff: '',
  demanded: '',
  events: [{ id: 'e1', at: Date.UTC(2026, 10, 24, 1), kind: 'said', line: 'greeting', words: '您好。' }],
  pledges: [],
};

/** The same, 12 minutes later. */
export const endedCall: CallRecord = {
  ...openedCall,
  endedAt: openedCall.startedAt + 12 * 60_000,
  outcome: 'callback',
};

/** A call of a collector at 22:41 on 22 November, to the mother, who was told of the debt. */
export const toldMother: Contact = {
  id: 'n1',
  on: '2026-11-22',
  time: '22:41',
  who: 'family',
  person: '妈妈',
  channel: 'call',
  happened: ['told'],
  times: 1,
  from: '0571 8888 0000',
  firm: '某某公司',
  staff: 'B31',
  words: '说我欠了八千多',
  answers: { reachable: 'yes' },
};

/** 2,140.00 can be paid each month; 860.00 with a fifth less income. */
export const exampleFigures: Figures = {
  income: yuan('6400.00'),
  rent: yuan('1500.00'),
  food: yuan('1200.00'),
  travel: yuan('340.00'),
  family: yuan('600.00'),
  otherDebts: yuan('620.00'),
  atHand: yuan('800.00'),
};

/** Something in every slice. */
export const exampleCase: CaseFile = {
  ...emptyCase,
  debts: { d1: huabei },
  budget: { limit: { monthly: yuan('860.00'), atOnce: yuan('800.00') } },
  plan: { plan: { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } },
  checklist: { writtenReceived: { doneOn: '2026-11-26' } },
  records: { c1: endedCall },
  contacts: { n1: toldMother },
  settings: { startedOn: '2026-11-24' },
  drafts: { 'debt.billSays': '8700' },
};
