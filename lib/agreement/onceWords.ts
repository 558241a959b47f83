import type { AnySourceId } from '../sources/all.ts';
import type { ItemId, Once } from './comparison.ts';

type Names = { [Id in ItemId]?: string };
type OnceWords = {
  names: Names;
  differs: Names;
  /** The same, where the call had none of it. */
  differsFromNone: Names;
  missing: { [Id in Exclude<ItemId, 'dueDay'>]?: string };
  askInWriting: string;
  /** Shown with the sentences. */
  sources: readonly AnySourceId[];
};

/** Where all is paid in one there are no parts to speak of: what is said instead. The slots are those of sentenceWords. */
export const onceWords: Record<Once, OnceWords> = {
  extension: {
    names: { firstDate: '展期到', fee: '展期费用', parts: '分几期' },
    differs: {
      firstDate: '{who}在电话里说展期到 {call}，{says}是 {paper}。请您更正。',
      fee: '{who}在电话里说展期费用 {call} 元，{says}是 {paper} 元。请您更正。',
      parts: '{who}在电话里说展期，到期一次还，{says}是分 {paper} 期。请您更正。',
      perPart: '{who}在电话里说展期，到期一次还，{says}是每期 {paper} 元。请您更正。',
    },
    differsFromNone: { fee: '{who}在电话里说展期不收费用，{says}是收 {paper} 元。请您更正。' },
    missing: { firstDate: '展期到哪天', fee: '展期费用' },
    askInWriting: '{who}在电话里说好的展期，请您发短信写明：合计、展期到哪天、收不收费用。',
    sources: ['neg.extension'],
  },
  sum: {
    names: { firstDate: '最晚还清', fee: '手续费', parts: '分几期' },
    differs: {
      firstDate: '说好最晚 {call}（含当天）还清，{says}是 {paper}。请您更正。',
      fee: '{who}在电话里说手续费 {call} 元，{says}是 {paper} 元。请您更正。',
      parts: '{who}在电话里说一次还，{says}是分 {paper} 期。请您更正。',
      perPart: '{who}在电话里说一次还，{says}是每期 {paper} 元。请您更正。',
    },
    differsFromNone: { fee: '{who}在电话里没说要收手续费，{says}是收 {paper} 元。请您更正。' },
    missing: { firstDate: '最晚哪天还清', fee: '手续费' },
    askInWriting: '{who}在电话里谈好的方案，请您发短信写明：合计、最晚哪天还清、收不收手续费。',
    sources: [],
  },
};

/** Around the table, where all is paid in one. */
export const aroundOnce = {
  betterNoFee: '{form}写的是不收费用，电话里说的是 {call} 元。以哪个为准，请您确认。',
  title: '付钱之前，发给对方',
  /** Behind the day: 最晚12月31日（含当天）. */
  due: '还清',
  beforePaying: '付钱之前，先把这几句发给对方。付了再改，更难。',
  gapsLeft: '还有 {n} 处{form}没写，付钱之前问清。',
  nothing: '没有金额和日期。看看贴全了没有，或一项一项手填。',
};
