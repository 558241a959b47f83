import { filled, prepare } from '../../lib/call/index.ts';
import { type CaseFile, mainDebt } from '../../lib/casefile/index.ts';
import { phases } from '../../lib/checklist/index.ts';
import { chinaClock, chinaDate, formatDayOfYear } from '../../lib/dates/index.ts';
import { type Debt, lenderWords, nameOf } from '../../lib/debt/index.ts';
import { priorities, rules } from '../../lib/debt/words.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { type CallAbout, transcript } from '../../lib/record/index.ts';
import { AMOUNTS, labels } from '../budget/form.ts';
import { perNames } from '../debt/rates.ts';
import { titleOf } from '../record/outcomes.ts';
import { contactRows } from './contactRows.ts';

type Section = { title: string; rows: [string, string][] };

/** The whole case as words, slice by slice: nothing stored is left out. */
export function storedRows(file: CaseFile): Section[] {
  return [
    { title: '欠款', rows: debtRows(file) },
    { title: '底线和收支', rows: budgetRows(file) },
    { title: '方案', rows: planRows(file) },
    { title: '打过的勾', rows: tickRows(file) },
    { title: '通话记录', rows: recordRows(file) },
    { title: '催收记录', rows: Object.values(file.contacts).flatMap(contactRows) },
    { title: '打了一半的字', rows: Object.entries(file.drafts) },
    { title: '设置', rows: settingRows(file) },
  ];
}

function debtRows({ debts }: CaseFile): Section['rows'] {
  return Object.values(debts).flatMap((debt): Section['rows'] => [
    [`${nameOf(debt)}没还的金额`, `${formatYuan(debt.unpaid)} 元`],
    ['还款日', formatDayOfYear(debt.dueDate)],
    ['费用和利率', `${perNames[debt.ratePer ?? 'day']} ${debt.dailyRate}%（按 ${debt.dayBasis ?? 365} 天）`],
    ...ruleRows(debt),
    ...(debt.payments ?? []).map(({ date, amount }): [string, string] => [
      `${formatDayOfYear(date)}还的`,
      `${formatYuan(amount)} 元`,
    ]),
    ...optional('先还的债', debt.priority, (priority) => priorities[priority].title),
    ...optional('这次电话谈这笔', debt.onCall, () => '是'),
    ...optional('填的时候', debt.enteredAt, (at) => `${formatDayOfYear(chinaDate(at))} ${chinaClock(at)}`),
    ...optional('账单上的数', debt.billSays, (fen) => `${formatYuan(fen)} 元`),
    ...optional('打电话时提醒我问', debt.askBill, (ask) => (ask ? '是' : '否')),
    ...optional('收到了法院的材料', debt.sued, () => '是'),
    ...optional('最后一次催收或还款', debt.lastDemand, formatDayOfYear),
    ...optional('12348 的答复', debt.advice, ({ words, on }) => `${words}（${formatDayOfYear(on)}）`),
  ]);
}

function ruleRows({ rule }: Debt): Section['rows'] {
  if (!rule) return [];
  const title: [string, string] = ['合同的算法', rules[rule.kind].title];
  switch (rule.kind) {
    case 'penalty':
      return [
        title,
        ['罚息倍数', `${rule.multiple} 倍`],
        ['其中利息', `${formatYuan(rule.interest)} 元`],
        ['没还的利息也收罚息', rule.compound ? '是' : '否'],
      ];
    case 'instalment':
      return [
        title,
        ['还有几期', `${rule.parts} 期`],
        ['手续费，合计', `${formatYuan(rule.fee)} 元`],
        ['手续费怎么收', rule.taken === 'once' ? '第一期一次收' : '分到每期'],
      ];
    case 'minimum':
      return [title, ['最低还多少', `${rule.share}%`], ['剩下的，每天', `${rule.restRate}%`]];
    default:
      return rule satisfies never;
  }
}

function budgetRows({ budget }: CaseFile): Section['rows'] {
  const { limit, figures } = budget;
  const amount = (name: string, fen: Fen | undefined) =>
    optional(name, fen, (known) => `${formatYuan(known)} 元`);
  return [
    ...amount('每月最多还', limit?.monthly),
    ...amount('一次最多拿出', limit?.atOnce),
    ...AMOUNTS.flatMap((name) => amount(labels[name], figures?.[name])),
    ...(figures?.incomes ?? []).map(({ name, steady, months }, at): [string, string] => [
      name || `第 ${at + 1} 份收入`,
      `${months.map(formatYuan).join('、')} 元${steady ? '' : '（不稳）'}`,
    ]),
  ];
}

function planRows({ plan: { plan } }: CaseFile): Section['rows'] {
  if (!plan) return [];
  return [
    ['先提', `${plan.parts} 期`],
    ['第一期', formatDayOfYear(plan.firstDate)],
    ['可以让到', plan.next.kind === 'feeAhead' ? '逾期费用先付' : `${plan.next.parts} 期`],
    ...optional('展期到', plan.extendTo, formatDayOfYear),
  ];
}

function tickRows(file: CaseFile): Section['rows'] {
  const lender = lenderWords(mainDebt(file));
  const titles = new Map<string, string>([
    ...phases.flatMap(({ steps }) => steps.map(({ id, title }) => [id, filled(title, lender)] as const)),
    ...prepare.atHand.map(({ id, title }) => [id, title] as const),
  ]);
  return Object.entries(file.checklist).map(([id, { doneOn }]) => [
    titles.get(id) ?? id,
    formatDayOfYear(doneOn),
  ]);
}

/** What a call was about, where it was not simply the lender's line. */
const abouts: Record<CallAbout, string> = {
  promised: '问上次说好的答复',
  superior: '找能定的人',
  collector: '催收公司打来的',
};

function recordRows({ records }: CaseFile): Section['rows'] {
  return Object.values(records).flatMap((record): Section['rows'] => [
    [
      `${formatDayOfYear(chinaDate(record.startedAt))} ${chinaClock(record.startedAt)}`,
      record.removed ? `${titleOf(record)}（已删，留着可以撤销）` : titleOf(record),
    ],
    ...optional('这通电话', record.about, (about) => abouts[about]),
    ...optional('书面确认和通话里一样', record.paperMatched, ({ on }) => `${formatDayOfYear(on)}对的`),
    ...optional('工号', record.staff || undefined, (staff) => staff),
    ...optional('对方说要还', record.demanded || undefined, (words) => words),
    ...record.pledges.map(({ by, what, due }): [string, string] => [
      by === 'me' ? '我答应' : '对方答应',
      due ? `${what}，最晚 ${formatDayOfYear(due)}` : what,
    ]),
    ...transcript(record.events).map(({ by, words }): [string, string] => [
      { me: '我说', them: '对方说', note: '记了' }[by],
      words,
    ]),
  ]);
}

function settingRows({ settings }: CaseFile): Section['rows'] {
  const onOff = (on: boolean) => (on ? '开' : '关');
  return [
    ...optional('开始用的那天', settings.startedOn, formatDayOfYear),
    ...optional('问过要不要留下来', settings.keepAsked, () => '问过'),
    ...optional('打开时先遮住金额', settings.maskAtOpen, onOff),
    ...optional('按单个键操作', settings.singleKeys, onOff),
    ...optional('在支付宝网页上显示入口', settings.launcher, onOff),
  ];
}

function optional<T>(name: string, value: T | undefined, say: (value: T) => string): Section['rows'] {
  return value === undefined ? [] : [[name, say(value)]];
}
