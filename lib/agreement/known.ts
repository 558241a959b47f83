import { LENDERS } from '../intake/index.ts';
import { harmless } from './harmless.ts';
import { HEADED, NEEDS_NUMBER, NUMBERED } from './headings.ts';
import { NO_NAME, SEAL } from './parties.ts';
import { lateWords, planWords } from './planWords.ts';
import { isSmallTalk } from './smallTalk.ts';

type Words = Readonly<Record<string, string>>;

/** Any of them, the longest first: 还款协议 is not 还款 and 协议. */
const anyWord = (...words: Words[]) =>
  new RegExp(
    words
      .flatMap((each) => Object.values(each))
      .join(' ')
      .split(/\s+/)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'g',
  );
const KNOWN = anyWord(planWords);
const KNOWN_IF_LATE = anyWord(planWords, lateWords);

/** What somebody must read: Chinese, and words in letters that are none of those anybody knows. */
const HAN = /[\u4e00-\u9fff]|[A-Za-z]{2,}/;
const LETTERS =
  /\b(?:APP|RMB|CNY|ATM|TD|T|ID|No|SMS|Dear|Customer|Total|Instalments?|Outstanding|WeChat|Alipay|HK|VX|[A-Z]{1,6}[-\d][-\dA-Z]*)\b/gi;
/** Who signed, who is written to, where one finds it, a sum once more in words: none of them is a clause. */
const ASIDE = new RegExp(
  [
    '\\d[\\d,.]*万元|[一二三四五六七八九十\\d]{1,2}[、.)](?!\\d)|[①-⑳]|^[壹贰叁肆伍陆柒捌玖拾]{1,2}[、.]',
    '第\\d{1,3}期?[至到~-]第?\\d{1,3}期|[（(][一二三四五六七八九十\\d]{1,2}[）)]',
    // Who signed, and no button to press: [开通会员].
    `[【[](?:(?!开通|会员|[授购缴])${NO_NAME}[^】\\]])*[】\\]]`,
    // The name of one who lends, at the beginning.
    '^(?:(?:甲方|债权人|[出贷]款?[借款]?人|被?申请人|(?:出具|发出)方)(?:\\((?:贷款人|出借人|债权人|贷款方|出借方|盖章|公章)\\))?:)?(?:(?![收付交缴另须需费息修优])[\\u4e00-\\u9fff·]){2,12}(?:银行|消费金融|消金|信用社|小贷|小额贷款|科技|(?<=金)融|(?:融资担保|信托|资产管理)(?=(?:股份)?有限))(?:\\(中国\\))?(?:股份)?(?:有限(?:责任)?公司)?',
    // Whose card it is.
    '(?<=姓名:|持卡人:|借款人:|乙方:|(?<!被)申请人:|签[字名][)）]:)(?:(?![收付交缴费息须需未待缺补配])[\\u4e00-\\u9fff·]){2,4}(?=$|卡号|证件|身份证|手机|20\\d\\d年)',
    // What its product is called.
    '(?<=^|[的您】行\\d])(?:(?![收付交缴另须需费息除非如若未不仅只无但])[\\u4e00-\\u9fff]){1,4}(?:贷|花|借|呗|信用卡|卡|月付)(?=个性化|账户|账单|欠款|还款|协商|专项|分期|借款|剩余|贷款|信用卡|尾号|尊敬|客户|持卡人|[（(])',
    '[“"「](?:(?![收付交缴费息金险税转])[\\u4e00-\\u9fffA-Za-z]){1,6}(?<=[贷花借呗卡付期还]|计划|方案)[”"」]',
    // 京东APP-我的-白条.
    '(?:[\\u4e00-\\u9fff]{2,8}(?:APP)?|APP)(?:[-→>—](?!转账|汇款|专员|经理|个人)[\\u4e00-\\u9fff]{1,6}?){1,4}(?=$|按[时期]|还款|查[看询]|操作|办理|即可)',
    SEAL,
    '(?<=:)(?:[*×][\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff][*×][\\u4e00-\\u9fff])(?=$|[(（])',
    '(?<=^|[的】:])[\\u4e00-\\u9fff]{1,2}(?=先生|女士)|(?<!(?:甲方|出具方|发出方|出借人):)[\\u4e00-\\u9fff][*某]{1,2}',
    '(?<=[共计成])[一二三四五六七八九十]{1,3}笔$|(?<=后)[一二三四五六七八九十]{1,3}[日天](?=内)',
    '第[一二三四五六七八九十\\d]{1,3}[期次笔份条]|第\\d{1,3}/\\d{1,3}期',
    '《[^》]{2,24}(?:办法|条例|法|规定|通知)》|(?<!\\d)\\d{1,2}点|(?<=[\\d日月号天])起',
    HEADED,
    '[（(][大小]写[^)）]*[)）]',
    '(?<![第头后任意某])[一二三四五六七八九十百千万亿零〇两壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}(?=[期元月年日号]|个月)',
  ].join('|'),
  'gi',
);

/** What is left of a clause without the words in which plans are told, and without the names of those who lend. */
function leftIn(clause: string): string {
  const bare = clause.replace(ASIDE, '').replace(LETTERS, '');
  const left = bare.replace(KNOWN, '');
  return HAN.test(left) ? bare.replace(LENDERS, '').replace(KNOWN, '') : left;
}

/** Whether a clause says nothing but what plans are told in, or nothing that changes one. */
export function isKnown(clause: string): boolean {
  const said = clause.replace(NUMBERED, '');
  if (said === clause && NEEDS_NUMBER.test(clause)) return false;
  return isSmallTalk(said) || !HAN.test(leftIn(clause)) || harmless.some((each) => isOnly(each, said));
}

/** Whether what stands around what is harmless is known, too: 同事会来电话告诉您换哪天 is about more than a telephone. */
function isOnly(words: RegExp, clause: string): boolean {
  const rest = clause.replace(words, '');
  return rest !== clause && (!HAN.test(leftIn(rest)) || isSmallTalk(rest.replace(/\d/g, '')));
}

/** Whether a clause names nothing that is not usual where a part is late: another cost, another person told, is. */
export const isUsualIfLate = (clause: string): boolean =>
  !/[1-9]\d*(?:\.\d+)?%|双倍|加倍|按(?:该|此)(?:金额|数额)/.test(clause) &&
  !HAN.test(clause.replace(ASIDE, '').replace(LETTERS, '').replace(KNOWN_IF_LATE, ''));
