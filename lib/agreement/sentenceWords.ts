import type { AnySourceId } from '../sources/all.ts';
import type { ItemId } from './comparison.ts';
import type { Doubt } from './types.ts';

/** Who said it: `{who}` below. */
export const speakers = { staff: '{day}工号 {staff} ', none: '{day}您那边' };

/** How the figure of the paper is told, `{says}` below: as it stands there, or as it follows from what stands there. */
export const tells = { written: '{form}写的', workedOut: '照{form}写的算，' };

/** Where both have a figure and they differ. `{form}` is 短信 or 协议. */
export const differs: Record<ItemId, string> = {
  total: '合计应为 {call} 元，{says}是 {paper} 元。请您更正。',
  down: '{who}在电话里说先付 {call} 元，{says}是 {paper} 元。请您更正。',
  downBy: '先付的那笔说好最晚 {call}（含当天），{says}是 {paper}。请您更正。',
  parts: '{who}在电话里说分 {call} 期，{says}是 {paper} 期。请您更正。',
  perPart: '{who}在电话里说每期 {call} 元，{says}是 {paper} 元。请您更正。',
  fee: '{who}在电话里说每期手续费 {call} 元，{says}是 {paper} 元。请您更正。',
  lastPart: '最后一期应为 {call} 元，{says}是 {paper} 元。请您更正。',
  firstDate: '第一期说好是 {call}，{says}是 {paper}。请您更正。',
  dueDay: '说好每月 {call} 日还，{says}是 {paper} 日。请您更正。',
  waived: '{who}在电话里说减免 {call} 元，{says}是 {paper} 元。请您更正。',
  feesStop: '{who}在电话里说，按期还不再加逾期费用。{form}写的是“{paper}”。请您更正。',
  credit: '',
  late: '',
  debit: '',
};

/** The same, where the call had none of it. */
export const differsFromNone: { [Id in ItemId]?: string } = {
  down: '{who}在电话里没说要先付，{says}是先付 {paper} 元。请您更正。',
  fee: '{who}在电话里没说要收手续费，{says}是每期 {paper} 元。请您更正。',
};

/** A part and the fee in it differ together. */
export const differsWithFee = {
  some: '{who}在电话里说：每期手续费 {fee} 元，每期共 {call} 元。{says}是 {paperFee} 元和 {paper} 元。请您更正。',
  none: '{who}在电话里说每期 {call} 元，没说要收手续费。{says}是手续费 {paperFee} 元，每期 {paper} 元。请您更正。',
};

/** A fee that is paid once, where none was agreed or one in each part. */
export const feeOnceWords = {
  none: '{who}在电话里没说要收手续费，{says}是收一次 {paper} 元。请您更正。',
  some: '{who}在电话里说每期手续费 {call} 元，{says}是收一次 {paper} 元。请您确认。',
};

/** Parts of several sizes, where equal ones were agreed. */
export const uneven = '{who}在电话里说每期 {call} 元，{form}写的是“{paper}”。请您更正。';

/** It is less on paper than in the call: nothing to put right, but it must be known which counts. */
export const better = {
  some: '{says}{item}是 {paper} 元，电话里说的是 {call} 元。以哪个数为准，请您确认。',
  noFee: '{form}写的是不收手续费，电话里说的是每期 {call} 元。以哪个为准，请您确认。',
};

/** No row holds it. */
export const doubted: Record<Exclude<Doubt['kind'], 'other'>, string> = {
  payTo: '{form}里写着“{paper}”。我在官方 App 里还，算不算？请您写明。',
  charge: '{form}里写着“{paper}”，电话里没有说过。要不要另外付钱，请您写明。',
  /** It may be a figure of the call, for something else. */
  sum: '{form}里写着“{paper}”。这是什么钱，要不要另外付，请您写明。',
  pending: '{form}里写着“{paper}”。方案批下来没有、从哪天算数，请您写明。',
  choice: '{form}里不止一个方案。按哪一个办，请您写明。',
  differs: '{form}里写着“{paper}”，电话里没有这样说过。请您更正。',
  contacts: '{form}里写着“{paper}”，电话里没有说过。联系得上我本人，请别找别人。请您删去这句。',
  adds: '{form}里的数自己对不上：{paper}。以哪个数为准，请您写明。',
};

/** What such a sentence rests on. */
export const doubtSources: { [Kind in Doubt['kind']]?: readonly AnySourceId[] } = {
  contacts: ['collect.third'],
};

/** A fee that is stated and was not agreed. */
export const feeNotAgreed = '{form}里写着“{paper}”，电话里没有说过要收。请您更正。';

/** It was refused, or counts no more. */
export const planOff = '{form}里写着“{paper}”。电话里谈的方案还算不算数，请您写明。';

/** A first part that is larger, where equal ones were agreed. */
export const firstNotAgreed = '{form}里写着“{paper}”，电话里说每期 {call} 元，没说第一期更多。请您更正。';

/** Some of what is added stops, and of the rest it says nothing. */
export const partly = '{form}写的是“{paper}”。按期还，{open}还收不收，请您写明。';

/** A paper whose parts do not come to its total. */
export const adding = '{parts} 期、每期 {each} 元，加起来 {sum} 元，合计写的是 {total} 元';

/** All that is not written there is one sentence: what has a figure in the call, and what is only asked. */
export const gaps = {
  both: '{form}没写：{figures}；也没写{asked}。请您写明。',
  figures: '{form}没写：{figures}。请您写明。',
  asked: '{form}没写：{asked}。请您写明。',
};

/** The first figure says whose it is; the others follow it. */
export const saidInCall = '电话里说 ';

/** What is missing, in that sentence. The day of each month follows from the first day: nothing is missing without it. */
export const missing: Record<Exclude<ItemId, 'dueDay'>, string> = {
  total: '合计',
  down: '先付多少',
  downBy: '先付的那笔最晚哪天',
  parts: '分几期',
  perPart: '每期',
  fee: '每期手续费',
  lastPart: '最后一期',
  firstDate: '第一期哪天还',
  waived: '减免',
  feesStop: '按期还是否再加费用',
  credit: '征信怎么报',
  late: '晚一天还算不算数',
  debit: '会不会自动扣款',
};

/** What was said is put in writing by the other side, where only the one who owes wrote it. */
export const askInWriting =
  '{who}在电话里谈好的方案，请您发短信写明：合计、期数、每期、手续费、第一期哪天还。';
