import { atOnceName } from '../../lib/budget/words.ts';
import { filled, prepare } from '../../lib/call/index.ts';
import { type CaseFile, mainDebt, tickParts } from '../../lib/casefile/index.ts';
import { phases } from '../../lib/checklist/index.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { type Debt, lenderWords, nameAmong } from '../../lib/debt/index.ts';
import { priorities, rules } from '../../lib/debt/words.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import type { Plan } from '../../lib/plan/index.ts';
import { AMOUNTS, labels } from '../budget/form.ts';
import { perNames } from '../debt/rates.ts';
import { debtName } from '../record/outcomes.ts';
import { contactRows } from './contactRows.ts';
import { draftRows } from './draftRows.ts';
import { recordRows } from './recordRows.ts';
import { momentWords, moneyWords, optional, type Row } from './row.ts';

/** `typed`: as it stands in a field, figures without their units. */
type Section = { title: string; rows: Row[]; typed?: true };

/** The whole case as words, slice by slice: nothing stored is left out. */
export function storedRows(file: CaseFile): Section[] {
  return [
    { title: '欠款', rows: debtRows(file) },
    { title: '底线和收支', rows: budgetRows(file) },
    { title: '方案', rows: planRows(file) },
    { title: '打过的勾', rows: tickRows(file) },
    {
      title: '通话记录',
      rows: Object.values(file.records).flatMap((record) => recordRows(record, file.debts)),
    },
    {
      title: '催收记录',
      rows: Object.values(file.contacts).flatMap((contact) => contactRows(contact, file.records)),
    },
    { title: '打了一半的字', rows: draftRows(file.drafts), typed: true },
    { title: '设置', rows: settingRows(file) },
  ];
}

function debtRows({ debts }: CaseFile): Row[] {
  return Object.values(debts).flatMap((debt): Row[] => [
    [`${nameAmong(debts, debt)}没还的金额`, `${formatYuan(debt.unpaid)} 元`],
    ['还款日', formatDayOfYear(debt.dueDate)],
    ['费用和利率', `${perNames[debt.ratePer ?? 'day']} ${debt.dailyRate}%（按 ${debt.dayBasis ?? 365} 天）`],
    ...ruleRows(debt),
    ...(debt.payments ?? []).map(
      ({ date, amount, after }): Row => [
        `${formatDayOfYear(date)}还的`,
        `${formatYuan(amount)} 元${after === undefined ? '' : after ? '，谈成之后' : '，谈成之前'}`,
      ],
    ),
    ...optional('先还的债', debt.priority, (priority) => priorities[priority].title),
    ...optional('这次电话谈这笔', debt.onCall, () => '是'),
    ...optional('填的时候', debt.enteredAt, momentWords),
    ...optional('账单上的数', debt.billSays, moneyWords),
    ...optional('打电话时提醒我问', debt.askBill, (ask) => (ask ? '是' : '否')),
    ...optional('收到了法院的材料', debt.sued, () => '是'),
    ...optional('最后一次催收或还款', debt.lastDemand, formatDayOfYear),
    ...optional('12348 的答复', debt.advice, ({ words, on }) => `${words}（${formatDayOfYear(on)}）`),
  ]);
}

function ruleRows({ rule }: Debt): Row[] {
  if (!rule) return [];
  const title: Row = ['合同的算法', rules[rule.kind].title];
  switch (rule.kind) {
    case 'penalty':
      return [
        title,
        ['罚息倍数', `${rule.guessed ? '还没问清，先按 ' : ''}${rule.multiple} 倍`],
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
      return [
        title,
        ['最低还款额', rule.least === undefined ? `${rule.share}%` : `${formatYuan(rule.least)} 元`],
        ['剩下的，每天', `${rule.restRate}%`],
      ];
    default:
      return rule satisfies never;
  }
}

function budgetRows({ budget }: CaseFile): Row[] {
  const { limit, figures } = budget;
  const amount = (name: string, fen: Fen | undefined) => optional(name, fen, moneyWords);
  return [
    ...amount('每月最多还', limit?.monthly),
    ...amount(atOnceName, limit?.atOnce),
    ...AMOUNTS.flatMap((name) =>
      amount(name === 'atHand' ? `${atOnceName}（收支里）` : labels[name], figures?.[name]),
    ),
    ...(figures?.incomes ?? []).map(
      ({ name, steady, months }, at): Row => [
        name || `第 ${at + 1} 份收入`,
        `${months.map(formatYuan).join('、')} 元${steady ? '' : '（不稳）'}`,
      ],
    ),
  ];
}

function planRows({ plan: { plan, plans }, debts }: CaseFile): Row[] {
  const named = Object.entries(plans ?? {}).map(([id, one]) => [`${debtName(id, debts)}：`, one] as const);
  return [...(plan ? [['', plan] as const] : []), ...named].flatMap(([about, one]) => planRow(about, one));
}

function planRow(about: string, plan: Plan): Row[] {
  return [
    [`${about}先提`, `${plan.parts} 期`],
    ['第一期', formatDayOfYear(plan.firstDate)],
    ['可以让到', plan.next.kind === 'feeAhead' ? '逾期费用先付' : `${plan.next.parts} 期`],
    ...optional('展期到', plan.extendTo, formatDayOfYear),
  ];
}

function tickRows(file: CaseFile): Row[] {
  const titles = new Map<string, string>([
    ...phases.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title] as const)),
    ...prepare.atHand.map(({ id, title }) => [id, title] as const),
  ]);
  return Object.entries(file.checklist).map(([key, { doneOn }]) => {
    const { step, debt: id } = tickParts(key);
    const debt = id === undefined ? mainDebt(file) : file.debts[id];
    const title = filled(titles.get(step) ?? '', lenderWords(debt)) || step;
    return [id === undefined ? title : `${debtName(id, file.debts)}：${title}`, formatDayOfYear(doneOn)];
  });
}

function settingRows({ settings }: CaseFile): Row[] {
  const onOff = (on: boolean) => (on ? '开' : '关');
  return [
    ...optional('开始用的那天', settings.startedOn, formatDayOfYear),
    ...optional('问过要不要留下来', settings.keepAsked, (asked) => (asked ? '问过' : '没问过')),
    ...optional('打开时先遮住金额', settings.maskAtOpen, onOff),
    ...optional('按单个键操作', settings.singleKeys, onOff),
    ...optional('在支付宝网页上显示入口', settings.launcher, onOff),
  ];
}
