import { anyOf } from '../text/index.ts';
import { saidOfFees } from './feesStop.ts';
import { paysElsewhere } from './payTo.ts';
import type { Quote } from './quoted.ts';
import type { Promised, PromiseId } from './types.ts';

/** A value and where it stands in the squeezed text. */
export type Found<T> = { value: T; start: number; end: number };

/** What happens if a part is late, in all its wordings; a new one is a line. */
const LATE: readonly RegExp[] = [
  /(?:任[一何意]|有|某|其中|连续|累计|若|如|一旦)[^,，。;；]{0,4}(?:一|1|\d|[两二三])?期[^,，。;；]{0,8}(?:逾期|未|晚|不)/,
  /(?:未|不)(?:能)?(?:按[时期约]|如期)[^。;；]{0,20}(?:失效|终止|作废|取消|恢复|提前到期)/,
  /(?:方案|协议|约定)[^。;；]{0,12}(?:失效|终止|作废|取消|无效)/,
  /(?:晚|迟)[^,，。;；]{0,4}[天日]/,
  /(?:逾时|届时|过期|到期)(?:仍|尚)?未/,
  /过期作废/,
  /(?:扣款|扣划|代扣)(?:失败|不成功)/,
  /(?:若|如|因)[^,，。;；]{0,6}余额不足/,
  /(?:未|不)[^,，。;；]{0,14}(?:归还|还款|付款|偿还|履行|支付)[^,，。;；]{0,4}的[,，]/,
  /违反(?:承诺|约定|协议)/,
  /违约[,，]/,
  /逾期(?:未|不)(?:还|付)/,
  /未能?(?:按[时期约]|如期|足额)[^,，。;；]{0,12}[,，]/,
  /断供/,
  /超期未/,
  /过期恢复/,
  /过了[^,，。;；]{0,8}[还没]未?还/,
  /逾期(?:将|会|即|则|失效|作废)/,
  /过了?\d{1,2}[日号]/,
  /(?:如|若|一旦)违约/,
  /违约[一\d]期/,
  /断[一\d]期/,
  /[差缺少][一\d][期笔]/,
  /否则[^,，。;；]{0,8}(?:作废|失效|取消|终止)/,
  /逾期超过/,
  /(?:到期|如|若)[^,，。;；]{0,4}未(?:归还|还|付)/,
];

/** How it is paid: taken by itself, or by hand. */
const DEBIT: readonly RegExp[] = [
  /自动[^,，。;；]{0,20}(?:扣|划)/,
  /自动还款/,
  /委托扣款/,
  /扣款卡/,
  /[日号]扣/,
  /(?:通过|在)[^,，。;；]{0,12}APP/,
  /扫[^,，。;；]{0,4}码/,
  /代扣/,
  /扣划/,
  /扣款日/,
  /系统扣款/,
  /(?:主动|手动|自行)(?:还|补足|转账|支付)/,
  /系统不会/,
  /对公户/,
  /余额(?:充足|不足)/,
  /(?:存入|转入|汇入|转至|付至|支付至)[^,，。;；]{0,16}(?:账户|账号|卡)/,
  /对公账户/,
  /(?:点击|登录|进入)[^,，。;；]{0,14}还款/,
];

const OTHERS: readonly (readonly [Exclude<PromiseId, 'feesStop'>, RegExp])[] = [
  ['credit', /征信|信用(?:记录|报告|信息)|上报|报送/g],
  ['late', anyOf(LATE, 'g')],
  ['debit', anyOf(DEBIT, 'g')],
  ['writing', /书面|盖章|签署|签字|结清证明|电子(?:协议|签)|确认函/g],
];

const CLAUSE_END = /[,，。;；!！]/;
/** What happens then stands in the next clause. */
const SENTENCE_END = /[。;；!！]/;

/** What is promised besides the figures, each with its clause. */
export function promisesIn(text: string, quote: Quote): { [Id in PromiseId]?: Found<Promised> } {
  const stops = feesStopIn(text);
  const others = OTHERS.flatMap(([id, pattern]) => {
    const end = id === 'late' ? SENTENCE_END : CLAUSE_END;
    const found = [...text.matchAll(pattern)]
      .map(({ 0: words, index }) => clauseAt(text, index, words.length, end))
      // An account to pay to is asked about by itself, and is nothing that is taken.
      .find(({ value }) => id !== 'debit' || !paysElsewhere(value.words, text));
    return found ? [[id, found] as const] : [];
  });
  const found = [...(stops ? [['feesStop', stops] as const] : []), ...others];
  return Object.fromEntries(
    found.map(([id, { value, start, end }]) => [
      id,
      { value: { ...value, words: quote(start, end) }, start, end },
    ]),
  );
}

function feesStopIn(text: string): Found<Promised> | undefined {
  const said = saidOfFees(text);
  if (!said) return undefined;
  const { value, ...place } = clauseAt(text, said.index, said.words.length);
  return { value: { ...value, says: said.stop, ...(said.stop && { stops: said.stops }) }, ...place };
}

/** A comma between thousands ends nothing. */
const isEnd = (text: string, at: number, ends: RegExp): boolean =>
  ends.test(text.charAt(at)) && !/^\d,\d{3}(?!\d)/.test(text.slice(Math.max(0, at - 1), at + 5));

/** The clause around a match, at most 60 characters of it. */
function clauseAt(text: string, index: number, length: number, ends = CLAUSE_END): Found<Promised> {
  let start = index;
  while (start > 0 && index - start < 30 && !isEnd(text, start - 1, CLAUSE_END)) start--;
  let end = index + length;
  while (end < text.length && end - index - length < 30 && !isEnd(text, end, ends)) end++;
  return { value: { words: text.slice(start, end) }, start, end };
}
