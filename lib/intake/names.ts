import { anyOf } from '../text/index.ts';
import { handling } from './lenders.ts';
import type { Named } from './named.ts';
import { ownLinesIn } from './ownLines.ts';

/** What the name of one who lends ends with; the weak ones are also said of a thing one buys or arranges. */
const LENDS =
  '银行|信用社|农信社|合作社|信用(?:合作)?联社|农商行|普惠(?!金融|贷)|小贷|小额贷款|贷款公司|速贷|易贷|车主贷|钱袋|消费金融|汽车金融|融资租赁|典当行?|(?:融资担保|融担)(?=(?:有限)?(?:公司)?(?:追偿|代偿))';
const MAY_LEND =
  '分期|金融|车贷|钱包|租赁|数码|通信|通讯|家电|优品|借款|好借|花花|月付|白条|[贷呗宝]|借条|借钱';
/** No sign that joins words stands in a name. */
const CJK =
  '(?![我你您其本此该的在于请已将是被与及和到从向由还欠账单这那元受因]|贵(?!州|阳|港))[\\u4e00-\\u9fffXe]';
/** So many signs that may be a name, as few as fit. */
export const NAME = (least: number, most: number) => `(?:${CJK}){${least},${most}}?`;
const STOP = anyOf([
  /手机银行|网上|网银|电子|开户|绑定|委托|扣款|收款|任意|其他|联系|提醒|通知|客户|尊敬/,
  /温馨|关于|截至|现金|金额|填写|免息|灵活|办理|申请|先享|央行|手机分期|汽车分期/,
  /消费分期|商品|学费|培训|人民银行|个人|信用消费|日常消费|信用卡分期|农户|助学|住房|个人/,
  /公积金|支付宝|余额宝|淘宝|房贷|商贷|网贷|组合贷|校园贷|学生贷|消费贷|信用贷|抵押贷/,
  /经营贷|装修|购车|二手|商业(?!银行)|按揭|短信|影响|未来|收到|原文|样本|网友|流水/,
  /主任|经理|专员|可以|即可|^[有一其]/,
]);
/** No word of what anybody has or does stands in it. */
export const isPlain = (name: string) => !STOP.test(name);
const NAMED = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fffX]|拖欠|所欠|使用|本次|登[录陆]|打开|下载|偿还|归还|[欠在由是与受的于向对您你人])(?!对)(${NAME(2, 7)}(?:${LENDS}))(?!账户|卡)|` +
    `(?<=^|[。!！?？】\\]—~;；，,“"(<])(${NAME(2, 6)}(?:${MAY_LEND}))(?=[:：,，”")>-]|提醒|温馨|提示|账单|通知|客户|手机|第\\d|本期|本息|的(?:拖车|客服|工作人员|催收|经理|账单)|[。.]?$)|` +
    `(?<=^|[。！!】,，;；])([\\u4e00-\\u9fff]{2,4}(?:村镇|农商|农村商业)银行|(?:[哈中杭宁苏北南盛长]银|中邮|尚诚|蒙商|锦程|金美信|海尔)消费)(?=提醒|通知|提示|温馨|[:,，]|[您你])|` +
    `(?<=您(?:之前|此前|申请|办理)?的)(${NAME(2, 4)}消费)(?=借款|贷款)|` +
    `(?<=您(?:申请|办理)?的|有[一1]笔|本[期月]的?)(${NAME(2, 4)}(?:${MAY_LEND})|${CJK}呗)(?=(?:\\d{1,2}月份?)?账单|账户|借款|欠款|本期|共?[需应]还|已?逾期|[,，]?(?:存在|今[天日]|即将|将于))|` +
    `(?<=我[是们]|我司|这里是|来自)(${NAME(2, 6)}(?:贷|花|借|金融|普惠|分期))(?=的|[,，。])`,
  'g',
);
const QUOTED =
  /在[“"‘「『《]([^”"’」』》]{2,10})[”"’」』》](?:平台|APP)?上?的?(?:借|贷款|办理?|申请|分期|欠|消费|账单)/i;
const HANDLING = new RegExp(`(?:${handling})$`);

/** 在“某某”借款: who lent, by the quotes. */
export function quotedIn(text: string): Named | undefined {
  const quoted = QUOTED.exec(text);
  if (!quoted?.[1]) return undefined;
  const start = quoted.index + 2;
  return { name: quoted[1], start, end: start + quoted[1].length };
}

/**
 * The one lender whose name nobody knows: told by how it ends and where it stands.
 *
 * @param breaks  where lines begin, in order, and what stands apart at the end
 */
export function unknownIn(text: string, breaks: readonly number[] = []): Named | undefined {
  const isLender = (one: Named) =>
    !STOP.test(one.name) && !isHandling(text, one.start, one.end) && !isOfDebitCard(text, one);
  const inText = namedIn(text).filter(isLender);
  const inLines = breaks.flatMap((from, at) => namedIn(text.slice(from, breaks[at + 1]), from));
  const found = inText.length > 0 ? inText : [...inLines, ...ownLinesIn(text, breaks)].filter(isLender);
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}

/** All that such names may be, good or not; how they stand in their line counts too. */
export function lendersIn(text: string, breaks: readonly number[]): Named[] {
  const inLines = breaks.flatMap((from, at) => namedIn(text.slice(from, breaks[at + 1]), from));
  return [...namedIn(text), ...inLines, ...ownLinesIn(text, breaks)];
}

/** 原众安小贷 has sold the debt. */
const BEFORE_SOLD = /^原(?=.{4})/;

function namedIn(text: string, from = 0): Named[] {
  return [...text.matchAll(NAMED)].map(({ 0: whole, index }) => {
    const name = whole.replace(BEFORE_SOLD, '');
    const end = from + index + whole.length;
    return { name, start: end - name.length, end };
  });
}

/** They only lend. */
const ONLY_LENDS = /消费金融$|小贷$|小额贷款$/;

/** Does the bank that stands there only handle the money? Not if it is its card or its loan. */
export function isHandling(text: string, start: number, end: number): boolean {
  return (
    HANDLING.test(text.slice(Math.max(0, start - 20), start)) &&
    !ONLY_LENDS.test(text.slice(start, end)) &&
    !/^(?:(?:(?![卡账户扣尾还储借])[\u4e00-\u9fff]){2,6}(?:贷款|信用卡|贷记卡)|[(（]?(?:(?:尾号|末[四4]位|后[四4]位)[:为是]?)?[\dX*]{0,8}[)）]?的?(?:信用卡|贷记卡)|房贷|车贷|个人|贷款|借款|欠款|案[件子]|的?借|申请|共?[需应]还|(?:\d{1,2}月份?)?账单|(?:账户)?已?逾期|[,，]?(?:存在|今[天日]|即将|将于))/.test(
      text.slice(end, end + 16),
    )
  );
}

const DEBIT_CARD = /^(?:储蓄|借记|工资)卡/;
const PAID_FROM = /(?:代扣|扣款|存入|转入|划扣|支付渠道|扣)[^。；;,，【]{0,12}$/;
const OF_NUMBER = /^的?[(（]?(?:尾号)?\*{0,4}\d{4}[)）]?的?(?:卡|账户|$)|^(?:的)?卡(?:[。；;,，里内中]|$)/;

/** 工商银行储蓄卡, 存入尾号9910的招行卡: what one pays from. */
export const isOfDebitCard = (text: string, { start, end }: Named): boolean =>
  DEBIT_CARD.test(text.slice(end, end + 3)) ||
  (PAID_FROM.test(text.slice(Math.max(0, start - 16), start)) && OF_NUMBER.test(text.slice(end, end + 14)));
