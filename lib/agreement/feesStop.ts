import { anyOf, oneOf } from '../text/index.ts';
import { isOfWhile } from './ofWhile.ts';
import { chargesNamed, NAMES, type Stopped, tellsInterest } from './stopped.ts';

const FEES =
  '(?:逾期|透支|循环|别的|额外|其他|任何|新的|后续|的|相关){0,4}(?:费用?|利息|罚息|违约金|滞纳金|息)';
/** 继续按日计收: that they go on, and by what. */
const STILL = '(?:继续|仍|照常|正常|依旧|还会|将会|依然|另行?)';
const BY_WHAT = oneOf([
  /按(?:[日天](?:利率)?[\d.]*[%‰]?|合同|约|原|年?利率[\d.%‰]*|日利率[^,，。;；]{0,8})|万分之[\d.一二三四五六七八九]+|依约|约定|会|将|要|需/,
]);
/** The strictest first: that it goes on is never read as that it stops. */
const FEES_GO_ON = anyOf([
  new RegExp(
    `(?<![不无未](?:再|会|得|需|予)?)${STILL}${BY_WHAT}{0,4}(?:标准)?(?:计收|收取|产生|计算|加收|计|收)${FEES}`,
  ),
  /期间[^。;；]{0,16}(?:按[^,，。;；]{0,8}|正常)计息/,
  /(?:利息|罚息|费用)(?:还是|仍|依然|照样|会|将|要|按合同|按约定|照常){1,4}[算计收]/,
  /(?:利息|费用)(?:\([^)]{0,12}\))?(?:仍|依旧)(?:按[^,，。;；]{0,10})?(?:计收|收取|计算)/,
  /(?:利息|罚息|费用)按[日天](?:计收|计算|收取|计)/,
  /(?<!逾期|罚|期后|复)(?:利息|息费)(?:仍|均|则)?(?:按照?|依照?|照)(?:原|借款|贷款){0,2}(?:合同|约定|协议|标准)(?:约定|规定)?(?:的?[年月日]?利率)?[\d.%‰]*(?:执行|计收|收取|计算|支付|计|算)/,
  /(?<!逾期|罚|期后)利息照(?:常|旧|收)/,
  // 年化利率12%，按剩余本金逐月计收.
  /(?<!罚息?|逾期|违约)利率(?:为|是|:)?[1-9][\d.]*%(?![^。;；]{0,4}逾期)[^。;；免]{0,24}(?:逐月|按月|每[月期])[^。;；免不]{0,4}(?:计息|计收|收取|计算[^。;；免不]{0,12}收取)/,
  // 期间只收正常利息，不收罚息.
  /(?<![不免])[只仅](?:需|会|再|按[^,，。;；]{0,8})?(?:计收|收取|支付|[收计付还])(?:正常|合同|约定|原|期内|的){0,3}利息/,
  new RegExp(`${FEES}(?:仍|照常|照旧|正常|如常|依旧|继续|另|照|依然){1,2}(?:计收|收取|计算|加收|产生|收|计)`),
]);
/** 不再, 免, 停止: but not 不免 and not 停息挂账. */
const NO_MORE = oneOf([
  /不再|不会|不另|不|无需|(?<![不未无能可减豁])免/,
  /(?<![不未])(?:停止|暂停|停(?!息(?:协商|挂账|分期|账户)))/,
]);
const TAKEN = oneOf([
  /加[收计]|收取|新增|增加|累[计加]|产生|计收|计算|计|收|加|涨(?![太很过得到至那这])|主张|支付|缴纳|除/,
]);
/** 逾期费用：方案履行中不产生. */
const WHILE =
  '(?:[:为]?(?:在?(?:方案|协议|计划)?(?:按[时期约]|[依如][约期])?(?:履行|履约|执行|还款|有效)(?:期间|期内|中)|(?:方案|协议|计划)(?:期?内|期间)))';
const FEES_STOP = anyOf(
  [
    new RegExp(`${NO_MORE}(?:再|另外|另行|额外|继续|予){0,3}(?:[对就][^,，。;；]{0,14})?${TAKEN}?${NAMES}`),
    new RegExp(
      `${NAMES}${WHILE}?(?:就|会|将|全|都|均|一律|一概|也|已经?){0,2}(?:停(?:了|掉|止|收|计)|暂停(?=计收|计算|收取))`,
    ),
    // 均暂停不计且到期不补收.
    new RegExp(
      `${NAMES}(?:就|会|将|全|都|均|一律|一概|也){0,2}(?:暂停)?不计(?:收|算)?[,，]?(?:且|并)?(?:到期|期满|届时|结清时)?(?:也|亦)?不(?:再|予)?补[收计](?=$|[,，。;；])`,
    ),
    // 罚息、违约金均不再收取.
    new RegExp(`${NAMES}${WHILE}?(?:就|会|将|全|都|均|一律|也){0,2}不(?:再|会|另)?(?:再|会)?(?:${TAKEN})`),
  ],
  'g',
);
/** What was let go so far says nothing of what is to come. */
const SO_FAR = /(?:已(?:经)?产生|此前|历史|之前|截[至止]|原)[^,，。;；]{0,8}$/;
const COMING = /(?:期间|后面|期内|期限内|之日起|按[时期约]|履约|协议|方案|不再|停|后续|以后|之后|剩余)/;

/** 前三期停收利息: of the others nothing is said. */
const OF_SOME = /(?:首[期月]|前[\d一二两三四五六七八九十]{1,3}个?[期月])[^,，。;；]{0,4}$/;
/** 自全部结清之日起不再计收: until then they are. */
const ONCE_PAID =
  /(?<!未)(?:结清|还清|付清|清偿|偿清|缴清|完毕|还完|还满[\d一二两三四五六七八九十]{0,3}[期次]?)[^,，。;；自]{0,4}(?:之日|日|之?后|时)[^,，。;；]{0,6}[,，]?[^,，。;；]{0,8}$/;
/** What one asks for is not promised. */
const WISHED = /(?:申请(?!人)|恳请|请求|希望|要求|诉请)[^。;；]*$/;
/** 无法停止计息, 不承诺不再收取. */
const REFUSED =
  /(?:有权[^,，。;；]{0,4}|经[^,，。;；]{1,6}(?:批准|同意|审[核批])的[,，]|无法|不支持|不承诺|不保证|不能|不予|不可|不同意|拒绝|暂不|未|考虑|视[^,，。;；]{0,6}情况?|酌情|(?:甲方|我[行司方]|本[行司])可以?)[^,，。;；]{0,4}$/;
/** 不再免收利息, 暂不主张, 可以不主张: with the two signs before what was found. */
const NOT_FIRM = /不(?:再|会)?(?:予)?[免减](?!去)|^.?暂(?!停(?!止))|^(?:.可|可以).*主张/;

/** In the same sentence. */
const IF =
  /(?:如|若|一旦|倘若|提前|未按|未履|[逾到]期未还|未还(?!部分|余?款|欠款|金额|本金|余额)|违约(?!金)|失效|终止|解除|中断|逾期的|逾期后)[^。;；]*$/;

/** What was found of it: `stop` false where they go on; else which charges stop. */
type Said = { words: string; index: number; stop: boolean; stops: readonly Stopped[] };

/** The words that say whether fees stop, and what they say; undefined where nothing does. */
export function saidOfFees(text: string): Said | undefined {
  const on = FEES_GO_ON.exec(text);
  // If a payment is late is another matter: here it is asked what is added while all are paid in time.
  if (on && !IF.test(text.slice(Math.max(0, on.index - 40), on.index)))
    return { words: on[0], index: on.index, stop: false, stops: [] };
  const [first, ...more] = [...text.matchAll(FEES_STOP)].filter((match) => isStop(text, match));
  if (!first) return undefined;
  const stops = new Set([first, ...more].flatMap(([words]) => [...chargesNamed(words)]));
  if (tellsInterest(text)) stops.add('interest');
  return { words: first[0], index: first.index, stop: true, stops: [...stops] };
}

/** Whether it is promised for what is to come, and not only wished for, refused, or of what was. */
function isStop(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 30), index);
  if (
    REFUSED.test(before) ||
    NOT_FIRM.test(before.slice(-2) + words) ||
    SO_FAR.test(before) ||
    IF.test(before) ||
    OF_SOME.test(before) ||
    WISHED.test(before) ||
    ONCE_PAID.test(before) ||
    isOfWhile(text.slice(index + words.length, index + words.length + 16))
  )
    return false;
  return COMING.test(before + words);
}
