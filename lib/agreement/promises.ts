import { anyOf } from '../text/index.ts';
import type { Promised, PromiseId } from './types.ts';

/** A value and where it stands in the squeezed text. */
export type Found<T> = { value: T; start: number; end: number };

const FEES =
  '(?:逾期|透支|循环|别的|额外|其他|任何|新的|后续|的|相关){0,4}(?:费用?|利息|罚息|违约金|滞纳金|息)';
/** The strictest first: that it goes on is never read as that it stops. */
const FEES_GO_ON = new RegExp(
  `(?<![不无未](?:再|会|得|需|予)?)(?:继续|仍|照常|正常|依旧|还会|将会|依然|另行?)(?:按(?:日|天|合同|约|原|年?利率[\\d.%‰]*|日利率[^,，。;；]{0,8})|依约|约定|会|将|要|需){0,4}(?:标准)?(?:计收|收取|产生|计算|加收|计|收)${FEES}|期间[^。;；]{0,16}(?:按[^,，。;；]{0,8}|正常)计息|(?:利息|罚息|费用)(?:还是|仍|依然|照样|会|将|要|按合同|按约定|照常){1,4}[算计收]|(?:利息|费用)(?:\\([^)]{0,12}\\))?(?:仍|依旧)(?:按[^,，。;；]{0,10})?(?:计收|收取|计算)|(?:利息|罚息|费用)按[日天](?:计收|计算|收取|计)|${FEES}(?:仍|照常|照旧|继续|另|照|依然){1,2}(?:计收|收取|计算|加收|收|计)`,
);
const FEES_STOP = new RegExp(
  `(?:不再|不会|不另|不|无需|(?<![不未无能可减豁])免|(?<![不未])(?:停止|暂停|停(?!息(?:协商|挂账|分期|账户))))(?:再|另外|另行|额外|继续|予){0,3}(?:[对就][^,，。;；]{0,14})?(?:加收|收取|新增|产生|计收|计算|计|收|加|支付|缴纳|除)?${FEES}|${FEES}(?:就|会|将|全|都){0,2}停(?:了|掉|止)`,
  'g',
);
/** What was let go so far says nothing of what is to come. */
const SO_FAR = /(?:已(?:经)?产生|此前|历史|之前|截[至止]|原)[^,，。;；]{0,8}$/;
const COMING = /(?:期间|后面|期内|期限内|之日起|按[时期约]|履约|协议|方案|不再|停|后续|以后|之后|剩余)/;

/** What one asks for is not promised. */
const WISHED = /(?:申请|恳请|请求|希望)[^。;；]*$/;
/** 无法停止计息, 不承诺不再收取. */
const REFUSED = /(?:无法|不支持|不承诺|不保证|不能|不予|不可|不同意|拒绝|暂不|未)[^,，。;；]{0,4}$/;
/** 不再免收利息. */
const NO_LONGER_FREE = /不(?:再|会)?(?:予)?[免减](?!去)/;

/** In the same sentence. */
const IF = /(?:如|若|一旦|倘若|提前|未按|逾期的|逾期后)[^。;；]*$/;

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
  ['credit', /征信|信用(?:记录|报告|信息)|上报|报送/],
  ['late', anyOf(LATE)],
  ['debit', anyOf(DEBIT)],
  ['writing', /书面|盖章|签署|签字|结清证明|电子(?:协议|签)|确认函/],
];

const CLAUSE_END = /[,，。;；!！]/;
/** What happens then stands in the next clause. */
const SENTENCE_END = /[。;；!！]/;

/** What is promised besides the figures, each with its clause. */
export function promisesIn(text: string): { [Id in PromiseId]?: Found<Promised> } {
  const stops = feesStopIn(text);
  const others = OTHERS.flatMap(([id, pattern]) => {
    const found = pattern.exec(text);
    const end = id === 'late' ? SENTENCE_END : CLAUSE_END;
    return found ? [[id, clauseAt(text, found.index, found[0].length, end)] as const] : [];
  });
  return { ...(stops && { feesStop: stops }), ...Object.fromEntries(others) };
}

function feesStopIn(text: string): Found<Promised> | undefined {
  const on = FEES_GO_ON.exec(text);
  // If a payment is late is another matter: here it is asked what is added while all are paid in time.
  if (on && !IF.test(text.slice(Math.max(0, on.index - 40), on.index)))
    return withSaying(clauseAt(text, on.index, on[0].length), false);
  for (const { 0: words, index } of text.matchAll(FEES_STOP)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const isNone = REFUSED.test(before) || NO_LONGER_FREE.test(before.slice(-2) + words);
    if (isNone || SO_FAR.test(before) || IF.test(before) || WISHED.test(before)) continue;
    if (!COMING.test(before + words)) continue;
    return withSaying(clauseAt(text, index, words.length), true);
  }
  return undefined;
}

function withSaying({ value, ...place }: Found<Promised>, says: boolean): Found<Promised> {
  return { value: { ...value, says }, ...place };
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
