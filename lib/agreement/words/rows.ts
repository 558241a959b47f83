import type { AnySourceId } from '../../sources/all.ts';
import type { ItemId } from '../comparison.ts';

/** What each row is called. */
export const itemNames: Record<ItemId, string> = {
  total: '一共',
  down: '先付',
  downBy: '先付最晚',
  parts: '期数',
  perPart: '每期',
  fee: '其中手续费',
  lastPart: '最后一期',
  firstDate: '第一期',
  dueDay: '每月哪天',
  waived: '减免',
  feesStop: '再加费用',
  credit: '征信',
  late: '晚一天还',
  debit: '自动扣款',
};

/** Shown with a row's sentence. */
export const itemSources: { [Id in ItemId]?: readonly AnySourceId[] } = { credit: ['credit.reports'] };

/** What stands in a row, in words. */
export const said = {
  open: '没问到',
  unconfirmed: '没有确认',
  stop: '不再加',
  goOn: '还会加',
  /** Some charges stop: of this one it does not say so. */
  notStopped: '{open}要问',
  once: '一次还',
  below: '见下',
  message: '短信',
  contract: '协议',
};

/** The column of each side, and what a row comes to. */
export const columns = { table: '逐项对照', item: '项目', call: '通话里', result: '结果' };
export const states = {
  same: '一样',
  different: '不一样',
  notMentioned: '没写',
  notRecorded: '通话没记',
  toRead: '看一眼',
  partly: '没写全',
  /** Of a day: the paper allows a later one. */
  inTime: '来得及',
  /** Of what the call was to ask: the other column says how far it did. */
  written: '{form}写了',
};

/** Behind a day: 26日前. */
export const before = '前';
