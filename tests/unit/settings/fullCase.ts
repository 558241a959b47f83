import type { CaseFile } from '../../../lib/casefile/index.ts';
import type { Debt, Rule } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import type { AgreedTerms, CallEvent, Pledge } from '../../../lib/record/index.ts';
import { exampleFigures, toldMother } from '../casefile/example.ts';

const at = Date.UTC(2026, 10, 24, 1);

const rules: Rule[] = [
  { kind: 'penalty', multiple: '1.5', guessed: true, interest: yuan('40'), compound: true },
  { kind: 'instalment', parts: 9, fee: yuan('342'), taken: 'once' },
  { kind: 'minimum', share: '10', restRate: '0.05' },
];

const debtOf = (rule: Rule): Debt => ({
  id: rule.kind,
  kind: 'card',
  name: '3307',
  unpaid: yuan('8640'),
  dueDate: '2026-11-10',
  dailyRate: '0.73',
  ratePer: 'month',
  dayBasis: 360,
  rule,
  payments: [{ id: 'p1', date: '2026-11-20', amount: yuan('100'), after: true }],
  priority: 'guarantor',
  onCall: true,
  enteredAt: at,
  billSays: yuan('8700.48'),
  askBill: true,
  sued: true,
  lastDemand: '2026-11-01',
  advice: { words: '时效没过', on: '2026-11-23' },
});

const pledge: Pledge = {
  id: 'p1',
  by: 'them',
  what: '发短信确认方案',
  amount: yuan('720'),
  due: '2026-11-26',
  keptOn: '2026-11-25',
};

const terms: AgreedTerms = {
  total: yuan('8640'),
  upfront: yuan('60'),
  upfrontBy: '2026-11-30',
  parts: 12,
  perPart: yuan('715'),
  lastPart: yuan('720'),
  firstDate: '2026-12-10',
  waived: yuan('60.48'),
};

const events: CallEvent[] = [
  { id: 'e1', at, kind: 'said', line: 'offer', words: '我每月能还。' },
  {
    id: 'e2',
    at,
    kind: 'heard',
    words: '可以',
    agrees: 'first',
    terms,
    pledge,
    move: 'agree',
  },
  { id: 'e3', at, kind: 'aside', aside: 'calm', words: '我想一下。' },
  { id: 'e4', at, kind: 'asked', ask: 'credit', answered: true, words: '征信：不报' },
  { id: 'e5', at, kind: 'note', words: '姓林' },
  { id: 'e6', at, kind: 'back' },
];

const plan: Plan = {
  parts: 12,
  firstDate: '2026-12-10',
  next: { kind: 'parts', parts: 18 },
  extendTo: '2026-12-30',
};

/** Every key of the schema with something in it; of a choice of several forms, one each. */
export const fullCase: CaseFile = {
  debts: Object.fromEntries(rules.map((rule) => [rule.kind, debtOf(rule)])),
  budget: {
    limit: { monthly: yuan('860'), atOnce: yuan('800') },
    figures: {
      ...exampleFigures,
      incomes: [{ name: '工资', steady: false, months: [yuan('6400'), yuan('6500')] }],
      mortgage: yuan('1'),
      support: yuan('2'),
      secured: yuan('3'),
      extra: yuan('4'),
    },
  },
  plan: { plan, plans: { penalty: plan } },
  checklist: { writtenReceived: { doneOn: '2026-11-26' } },
  records: {
    c1: {
      id: 'c1',
      kind: 'outgoing',
      about: 'superior',
      debt: 'penalty',
      deferral: {
        agreement: 'c0',
        payment: 'c0-part3',
        pay: yuan('240'),
        payBy: '2026-12-10',
        restBy: '2026-12-25',
        shift: true,
      },
      startedAt: at,
      endedAt: at + 720_000,
      filedOn: '2026-11-24',
      paperMatched: { on: '2026-11-26', told: ['late', 'writing'] },
      outcome: 'agreed',
      who: '花呗客服',
      staff: '8023',
      demanded: '9000',
      terms,
      events,
      pledges: [pledge],
    },
  },
  contacts: { n1: { ...toldMother, call: 'c1' } },
  settings: { startedOn: '2026-11-24', keepAsked: true, maskAtOpen: true, singleKeys: true, launcher: true },
  drafts: { 'debt.unpaid': '8640' },
};

/** The other form of what may be tried next, and of a minimum. */
export const fullCases: readonly CaseFile[] = [
  fullCase,
  {
    ...fullCase,
    plan: {
      plan: { ...plan, next: { kind: 'feeAhead' } },
      plans: { penalty: { ...plan, next: { kind: 'feeAhead' } } },
    },
    debts: {
      ...fullCase.debts,
      minimum: debtOf({ kind: 'minimum', least: yuan('681.24'), restRate: '0.05' }),
    },
  },
];
