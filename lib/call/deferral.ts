import { formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import { type Fen, fen, formatYuan } from '../money/index.ts';
import type { Agreed, AgreedTerms, Deferral, Pledge } from '../record/index.ts';
import type { CallFacts } from './case.ts';
import { staffSaid } from './staffSaid.ts';
import type { Condition } from './types.ts';

/** What was agreed before, as one tells it to who has to look it up. */
export type Deal = {
  on: PlainDate;
  /** As it was noted; '' where it was not. */
  staff: string;
  /** Their paper is there. */
  written: boolean;
  total?: Fen | undefined;
  /** What they let go of then; undefined where nobody wrote that down. */
  waived?: Fen | undefined;
  /** Whether what is due is taken from an account by itself was told then, in the call or the paper. */
  debit?: true;
};

/** A payment that cannot be made in full, as far as it is known, and what the user asks for. */
export type DeferralCase = Omit<Deferral, 'agreement' | 'payment'> & {
  deal?: Deal | undefined;
  payment?: Pledge | undefined;
  /** When it would be due a month later; undefined where nothing is to be paid after it. */
  shiftTo?: PlainDate | undefined;
};

/** What of it is paid by a day, as typed, and what is left then; nothing is paid of a sum that is not known. */
export function splitBy({ payment, pay, payBy }: DeferralCase): { pay: Fen; rest: Fen } | undefined {
  const whole = payment?.amount;
  if (whole === undefined) return undefined;
  const part = pay !== undefined && payBy && pay < whole ? pay : fen(0);
  return { pay: part, rest: fen(whole - part) };
}

/** The last day of the rest where all is moved by a month: said only where the user has named it, or an earlier one. */
const monthLater = ({ shift, shiftTo, restBy }: DeferralCase): PlainDate | undefined =>
  shift || (restBy && shiftTo && restBy <= shiftTo) ? shiftTo : undefined;

/** The figures of what is agreed right now of this payment; undefined where a day is not known. */
export function movedTerms(of: DeferralCase, agreed: Agreed): AgreedTerms | undefined {
  const split = splitBy(of);
  const firstDate = agreed === 'shifted' ? monthLater(of) : of.restBy;
  if (!split || !firstDate || agreed === 'movedTheirs') return undefined;
  const { pay, rest } = split;
  return {
    total: fen(pay + rest),
    upfront: pay,
    ...(pay > 0 && { upfrontBy: of.payBy }),
    parts: 1,
    perPart: rest,
    lastPart: rest,
    firstDate,
    waived: fen(0),
  };
}

/** What holds in a call about one payment. Of days that nobody knows they are asked. */
export function deferralConditions(of: DeferralCase): Condition[] {
  const { payment, shift, shiftTo, restBy, deal } = of;
  const split = splitBy(of);
  const mayShift = !payment || (shiftTo && (!restBy || restBy <= shiftTo));
  return [
    'deferral',
    ...(split && split.pay > 0 ? (['paysPart'] as const) : []),
    ...(shift ? (['asksShift'] as const) : mayShift ? (['mayShift'] as const) : []),
    ...(split && restBy ? (['dayKnown'] as const) : []),
    ...(split && monthLater(of) ? (['shiftKnown'] as const) : []),
    ...(deal?.waived === 0 ? [] : (['waived'] as const)),
  ];
}

/** The figures of such a call. */
export function deferralSlots(of: DeferralCase, today: PlainDate): CallFacts['slots'] {
  const { deal, payment, restBy, payBy } = of;
  const day = (date: PlainDate) => formatDaySeenFrom(date, today);
  const split = splitBy(of);
  const later = monthLater(of);
  return {
    ...(deal && { deal: dealWords(deal, today) }),
    ...(deal?.waived && { waived: formatYuan(deal.waived) }),
    ...(payment && { part: partName(payment) }),
    ...(payment?.due && { partDue: dueWords(payment.due, today) }),
    ...(split && {
      partSum: formatYuan(fen(split.pay + split.rest)),
      rest: `${split.pay > 0 ? '剩下的' : '这笔'} ${formatYuan(split.rest)} 元`,
      ...(split.pay > 0 && payBy && { can: formatYuan(split.pay), canBy: day(payBy) }),
      ...(restBy && { restBy: day(restBy) }),
      ...(later && { shiftTo: day(later) }),
    }),
  };
}

/** What fits beside 您好 and 请您查一下 in one breath, without signs and spaces. */
const DEAL_SAID = 38;

/** 11月24日谈成的方案，工号 B3158，一共 8,640.00 元; of a long one the paper, then the staff number is left out. */
function dealWords({ on, staff, written, total }: Deal, today: PlainDate): string {
  const day = formatDaySeenFrom(on, today);
  const plan = (paper: boolean) => `${day}谈成${paper ? '、有书面' : ''}的方案`;
  const number = staffSaid(staff);
  const who = number ? [`工号 ${number}`] : [];
  const sum = total === undefined ? [] : [`一共 ${formatYuan(total)} 元`];
  const ways = [
    [plan(written), ...who, ...sum],
    [plan(false), ...who, ...sum],
  ].map((words) => words.join('，'));
  const fits = ways.find((words) => words.replace(/[\s\p{P}]/gu, '').length <= DEAL_SAID);
  return fits ?? [plan(false), ...sum].join('，');
}

/** How it is paid now, in one sentence. */
export function movedWords(
  { upfront, upfrontBy, perPart, firstDate }: AgreedTerms,
  agreed: Agreed | undefined,
  today: PlainDate,
): string {
  const by = (date: PlainDate) => `最晚 ${formatDaySeenFrom(date, today)}（含当天）`;
  const first = upfront > 0 ? [`先还 ${formatYuan(upfront)} 元${upfrontBy ? `，${by(upfrontBy)}` : ''}`] : [];
  const rest = `${upfront > 0 ? '剩下 ' : ''}${formatYuan(perPart)} 元，${by(firstDate)}`;
  const later = agreed === 'shifted' ? ['后面每期各晚一个月'] : [];
  return `${[...first, rest, ...later].join('；')}。`;
}

/** As it is called aloud: 第 3 期, 逾期费用; of one that pays all of it that it does. */
export function partName({ what }: Pledge): string {
  if (what.startsWith('还清')) return '说好一次还清的';
  return what
    .replace(/^[还付]/, '')
    .replace(/，先还的$/, '')
    .replace('，', '');
}

function dueWords(due: PlainDate, today: PlainDate): string {
  if (due === today) return '今天到期';
  return `${formatDaySeenFrom(due, today)}${due < today ? '已经到期' : '到期'}`;
}
