import type { CalcId } from '../../../lib/calc/words.ts';
import type { CaseFile } from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { endedCall, exampleFigures, huabei } from '../../unit/casefile/example.ts';
import { begun, extreme, LONG, late, UNBROKEN, withDebt, withDrafts, worked } from '../cases.ts';
import { debts, indebted, indebtedMost, one } from '../debts.ts';
import type { Screen, Screens } from '../example.ts';
import { byParts, inSpring } from './record.ts';

const BAD = { money: '八千多', date: '2026-11-31', rate: '101', count: '十二' };

/** Five debts, of which 花呗 was agreed about. */
const withAgreed = (call: Partial<CallRecord>): CaseFile => ({
  ...indebted,
  records: { c1: { ...endedCall, ...call, debt: 'd1' } },
});

/** Figures by themselves: without a case, with one, with bad input, with the most that a field takes. */
export const calc: Screens = {
  list: { file: worked, at: { at: 'calc' }, shows: '现在算的是' },
  listEmpty: { file: begun, at: { at: 'calc' }, shows: '算到你挑的那天' },
  ...screensOf('overdue', {
    empty: { file: begun, shows: '还缺：没还的金额、还款日' },
    own: { file: late, shows: '60.48' },
    rule: { file: one(debts.loan), drafts: { 'overdueBy.until': '2027-11-24' }, shows: '一步一步怎么算的' },
    early: { file: withDebt(late, { dueDate: '2026-11-30' }), shows: '这一天还没逾期' },
    wrong: {
      file: begun,
      drafts: { 'overdue.unpaid': BAD.money, 'overdue.dueDate': BAD.date, 'overdue.rate': BAD.rate },
      shows: '请填数字',
    },
    extreme: {
      file: begun,
      drafts: {
        'overdue.unpaid': '99999999.99',
        'overdue.dueDate': '2000-01-01',
        'overdue.rate': '年利率 100%',
        'overdueBy.until': '2100-12-31',
      },
      shows: '放进清单',
    },
    masked: { file: late, masked: true, shows: '金额已遮住' },
  }),
  ...screensOf('offer', { empty: { file: begun, shows: '先填现在欠多少' } }),
  ...screensOf('parts', {
    empty: { file: begun, shows: '还缺：本金' },
    fee: { file: late, drafts: { 'parts.fee': '8.8' }, shows: '15.86%' },
    yearly: { file: late, drafts: { 'parts.way': 'yearly', 'parts.yearly': '36' }, shows: '36.00%' },
    endsEarly: {
      file: late,
      drafts: {
        'parts.way': 'yearly',
        'parts.yearly': '24',
        'parts.principal': '108372.14',
        'parts.months': '600',
      },
      shows: '最后一期（第 594 期）',
    },
    manyDecimals: {
      file: late,
      drafts: { 'parts.fee': `0.${'1'.repeat(300)}` },
      shows: '小数最多 20 位',
    },
    wrong: {
      file: begun,
      drafts: { 'parts.principal': BAD.money, 'parts.months': BAD.count },
      shows: '请填整数',
    },
    extreme: {
      file: begun,
      drafts: { 'parts.principal': '99999999.99', 'parts.months': '600', 'parts.fee': '100' },
      shows: '真实年化',
    },
  }),
  ...screensOf('once', {
    empty: { file: begun, shows: '还缺：一次付清、几期、每期' },
    more: {
      file: late,
      drafts: { 'once.lump': '7344', 'once.parts': '12', 'once.perPart': '783.36' },
      shows: '手头差',
    },
    extreme: {
      file: begun,
      drafts: { 'once.lump': '0.01', 'once.parts': '600', 'once.perPart': '99999999.99' },
      shows: '分期比一次付清多',
    },
  }),
  ...screensOf('partPaid', {
    empty: { file: begun, shows: '还缺：没还的金额、还款日、今天还多少' },
    own: { file: late, drafts: { 'partPaidSum.amount': '500' }, shows: '抵没还的' },
    over: { file: late, drafts: { 'partPaidSum.amount': '99999999.99' }, shows: '别多还' },
    old: { file: withDebt(late, { dueDate: '2023-08-10' }), shows: '到期可能超过三年了' },
  }),
  ...screensOf('several', {
    empty: { file: begun, shows: '还缺：欠多少和费率' },
    own: { file: indebted, drafts: { 'severalPlan.monthly': '1480' }, shows: '一家报了方案' },
    offer: {
      file: indebted,
      drafts: {
        'severalPlan.monthly': '1480',
        'severalOffer.id': 'd1',
        'severalOffer.pays': '1400',
        'severalOffer.parts': '7',
      },
      shows: '别家一共还剩',
    },
    agreed: {
      file: withAgreed(byParts),
      drafts: { 'severalPlan.monthly': '1480' },
      shows: '剩下 760.00 元，分给别的 4 笔',
    },
    agreedMissed: {
      file: withAgreed({ ...byParts, ...inSpring }),
      drafts: { 'severalPlan.monthly': '1000' },
      shows: '谈成的，第一个月差 440.00 元',
    },
    agreedFill: { file: { ...withAgreed(byParts), budget: worked.budget }, shows: '填进去' },
    agreedAll: { file: { ...withAgreed(byParts), debts: late.debts }, shows: '没有别的要分' },
    agreedMasked: {
      file: withAgreed(byParts),
      drafts: { 'severalPlan.monthly': '1480' },
      masked: true,
      shows: '金额已遮住',
    },
    never: { file: indebted, drafts: { 'severalPlan.monthly': '1' }, shows: '10 年里还不完' },
    kept: {
      file: {
        ...indebted,
        budget: { ...worked.budget, figures: { ...exampleFigures, secured: yuan('536.00') } },
      },
      shows: '不算在内',
    },
    typed: {
      file: begun,
      drafts: {
        'several.0.name': LONG,
        'several.0.owed': '10000',
        'several.0.rate': '0.05',
        'several.1.name': UNBROKEN,
        'several.1.owed': '2000',
        'several.1.rate': '年利率 24%',
        'several.1.first': 'yes',
        'severalPlan.monthly': '1000',
      },
      shows: '按比例分',
    },
    wrong: {
      file: begun,
      drafts: {
        'several.0.owed': BAD.money,
        'several.0.rate': BAD.rate,
        'severalPlan.firstDate': '2020-01-01',
      },
      shows: '这一天已经过了',
    },
    extreme: { file: indebtedMost, drafts: { 'severalPlan.monthly': '99999999.99' }, shows: '一家报了方案' },
    masked: { file: indebted, drafts: { 'severalPlan.monthly': '1480' }, masked: true, shows: '金额已遮住' },
  }),
  ...screensOf('afford', {
    empty: { file: begun, shows: '还缺：工资和别的收入' },
    own: { file: worked, shows: '每月稳妥能还' },
    changed: { file: worked, drafts: { 'afford.income': '3000' }, shows: '用我的数' },
  }),
  ...screensOf('courtFee', {
    empty: { file: begun, shows: '还缺：对方要多少' },
    small: { file: late, shows: '不超过 1 万元' },
    brackets: { file: begun, drafts: { 'courtFee.claim': '123456.78' }, shows: '2.5%' },
    wrong: { file: begun, drafts: { 'courtFee.claim': BAD.money }, shows: '请填数字' },
    extreme: { file: begun, drafts: { 'courtFee.claim': '99999999.99' }, shows: '没查到' },
  }),
  ...screensOf('deadline', {
    empty: { file: begun, shows: '还缺：收到起诉状副本的那天' },
    weekend: { file: begun, drafts: { 'deadline.event': '2026-11-20' }, shows: '如果顺延' },
    past: {
      file: begun,
      drafts: { 'deadline.kind': 'payOrder', 'deadline.event': '2026-11-02' },
      shows: '这一天已经过了',
    },
    wrong: {
      file: begun,
      drafts: { 'deadline.event': BAD.date, 'deadline.holidays': '元旦' },
      shows: '11 月没有 31 日',
    },
  }),
  ...screensOf('limitation', {
    empty: { file: begun, shows: '最后一期哪天到期' },
    asks: { file: withDebt(late, { dueDate: '2023-08-10' }), shows: '对方起诉过' },
    running: {
      file: late,
      drafts: limitation('none', { demand: 'days', demandDays: '2026-11-20' }),
      shows: '还没满三年',
    },
    over: {
      file: begun,
      drafts: limitation('none', { due: '2021-01-05', between: '2021-01-05 unsure', demand: 'unsure' }),
      shows: '先打 12348',
    },
    after: {
      file: begun,
      drafts: limitation('none', {
        due: '2021-01-05',
        between: '2021-01-05 none',
        paid: 'days',
        paidDays: '2025-01-05',
      }),
      shows: '一般不能反悔',
    },
    sued: {
      file: late,
      drafts: { 'limitation.sued': 'days', 'limitation.suedDays': '2026-11-20' },
      shows: '另外算',
    },
  }),
  ...screensOf('delay', {
    empty: { file: begun, shows: '还缺：判决定的钱、最后一天' },
    late: { file: begun, drafts: { 'delay.due': '8640', 'delay.lastDay': '2026-10-31' }, shows: '24 天' },
    extreme: {
      file: begun,
      drafts: { 'delay.due': '99999999.99', 'delay.lastDay': '2000-01-01', 'delay.paidOn': '2100-12-31' },
      shows: '晚还另加',
    },
  }),
  ...screensOf('credit', {
    empty: { file: begun, shows: '这 5 年还没开始算' },
    paid: {
      file: begun,
      drafts: { 'credit.is': 'paid', 'credit.paidOn': '2026-11-10' },
      shows: '2031年11月10日',
    },
    notYet: {
      file: begun,
      drafts: { 'credit.is': 'paid', 'credit.paidOn': '2027-01-01' },
      shows: '这一天还没到',
    },
  }),
};

const page: Screen['at'] = { at: 'statement' };
const eight: CaseFile = {
  ...worked,
  debts: Object.fromEntries(
    Array.from({ length: 8 }, (_, at): [string, Debt] => {
      const debt = {
        ...huabei,
        id: `e${at}`,
        enteredAt: at,
        kind: 'other',
        name: `第 ${at + 1} 家${UNBROKEN}`,
      } as const;
      return [debt.id, { ...debt, ...(at < 2 && ({ priority: at === 0 ? 'rent' : 'mortgage' } as const)) }];
    }),
  ),
};

/** The page that is handed in. */
export const statement: Screens = {
  empty: { file: begun, at: page, shows: '先填收支' },
  ready: { file: withDrafts(worked, { 'calc.statement.monthly': '700' }), at: page, shows: '本人签名' },
  planned: { file: worked, at: page, shows: '12月10日起每月 720.00，12 次' },
  several: {
    file: withDrafts({ ...indebted, budget: worked.budget }, { 'calc.statement.monthly': '1900' }),
    at: page,
    shows: '提的数超过你的底线',
  },
  eight: { file: withDrafts(eight, { 'calc.statement.monthly': '700' }), at: page, shows: '先付的' },
  long: { file: withDrafts(worked, { 'calc.statement.monthly': '143.99' }), at: page, shows: '5 年以上' },
  wrong: { file: withDrafts(worked, { 'calc.statement.monthly': BAD.money }), at: page, shows: '请填数字' },
  extreme: {
    file: withDrafts(
      { ...indebtedMost, budget: extreme.budget },
      { 'calc.statement.monthly': '99999999.99' },
    ),
    at: page,
    shows: '本人签名',
  },
  masked: {
    file: withDrafts(worked, { 'calc.statement.monthly': '700' }),
    at: page,
    masked: true,
    shows: '遮着',
  },
};

type Given = Omit<Screen, 'at'> & { drafts?: Readonly<Record<string, string>> };

function screensOf(which: CalcId, screens: Readonly<Record<string, Given>>): Screens {
  return Object.fromEntries(
    Object.entries(screens).map(([name, { drafts = {}, file = begun, ...rest }]): [string, Screen] => {
      const kept = Object.fromEntries(Object.entries(drafts).map(([field, text]) => [`calc.${field}`, text]));
      return [`${which}-${name}`, { ...rest, at: { at: 'calc', which }, file: withDrafts(file, kept) }];
    }),
  );
}

/** Every question answered alike, but for some. */
function limitation(all: string, but: Readonly<Record<string, string>>): Record<string, string> {
  const texts = { sued: all, demand: all, paid: all, promise: all, ...but };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`limitation.${name}`, text]));
}
