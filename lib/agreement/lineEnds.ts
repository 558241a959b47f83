import { isPageMark } from './cutOff.ts';
import { HEADING_LINE } from './headings.ts';
import { ROLE } from './parties.ts';

const HAN = /[\u4e00-\u9fff]/;
/** A list counts its items. */
const ITEM =
  /^\s*(?:[A-Z](?=[ .、])|[①-⑳•·▪◆◇■●*#-]|[（(]?[一二三四五六七八九十\d]{1,2}[.、)）:：](?!\d)|\d{1,2}\.\d{1,2}\s?(?=[\u4e00-\u9fff])(?![万亿元块折倍成期个])|第[一二三四五六七八九十]{1,3}条|[壹贰叁肆伍陆柒捌玖拾]{1,2}[、.])/;
/** 手续费    免收: a label and what it says, in columns of blanks. */
const IN_COLUMNS = /^\s*[\u4e00-\u9fff/]{2,8}(?: {2,}|\t+)\S/;
/** • 利息：停止计收: an item with its label is no line that was wrapped. */
const LABELLED = /^\s*[•·▪◆◇■●*-]\s*[\u4e00-\u9fff]{2,10}[:：]/;
const LABEL = /^\s*[\u4e00-\u9fff]{2,10}(?:[（(][\u4e00-\u9fff]{1,8}[）)])?\s*[:：|]/;
/** 乙方：赵某: who it is made with, a line by itself. */
const PARTY = new RegExp(
  `^\\s*(?:${ROLE}|丙方|调解(?:组织|机构)|(?:纠纷)?事由|(?:协议|合同)编号)(?:[（(][^（()）]{1,12}[）)])?\\s*[:：][^，。；;]{0,40}$`,
);
/** 期次 | 还款日 | 金额: the heads of a table. */
const HEADS = /^[^\d]*[|｜┃│][^\d]*$/;
/** 1 720.00 2026-12-10: the sum stands before its day, and the row ends with that. */
const DAY_LAST = /\d\.\d\d元?\s+20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s*[\u4e00-\u9fff]{0,4}\s*$/;
/** 待还总额(元) / 12,360.00 / 期数 / 12期: below a value the next label stands by itself. */
const VALUE = /^\s*(?:[¥￥]?\s*\d[\d,]*\.\d\d\s*元?|20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,3}\s*期)\s*$/;
const BARE_LABEL =
  /^\s*(?!待还|未还|已还|未到期|未出账|待入账|待扣款)[\u4e00-\u9fff]{2,8}(?:[（(]元[)）])?\s*$/;
/** 致：王先生, 还款协议确认函: above a letter, each by itself. */
const LETTER_HEAD =
  /^\s*(?:致[:：]|(?:【[\u4e00-\u9fff]{2,10}】)?[\u4e00-\u9fffX×*]{2,14}(?:函|通知书?|告知书|协议书|调解协议|中心|人民法院|委员会|记录|明细表|计划表)\s*(?:[（(][^（()）]{0,12}已?生效[)）])?\s*$)/;
/** Above a mail. */
const MAIL_HEAD = /^\s*(?:邮件)?(?:主题|标题|发件人|收件人|抄送|发送时间)\s*[:：]/;
const ENDED = /[，,。;；!！?？:：、]\s*$/;
/** Longer lines are wrapped, characters. */
const LONG = 26;

/** A line that says something by itself, before another one; else it was only wrapped. */
export function isRow(line: string, next = ''): boolean {
  if (ENDED.test(line) || line.trim() === '') return false;
  if (isPageMark(line) || isPageMark(next) || DAY_LAST.test(line)) return true;
  if (VALUE.test(line) && BARE_LABEL.test(next)) return true;
  if ((IN_COLUMNS.test(line) || LABELLED.test(line)) && line.length < LONG && HAN.test(next)) return true;
  if (
    (LETTER_HEAD.test(line) || PARTY.test(line) || HEADING_LINE.test(line)) &&
    /^\s*(?:[\u4e00-\u9fff【]|[（(]20\d\d[)）])/.test(next)
  )
    return true;
  if (
    ITEM.test(next) ||
    LABEL.test(next) ||
    /^\s*注[:：]/.test(next) ||
    HEADS.test(line) ||
    MAIL_HEAD.test(line)
  )
    return true;
  if (/\d\s*$/.test(line) && /^\s*\d/.test(next)) return HAN.test(line) && HAN.test(next);
  return HAN.test(line) && /\d/.test(line) && /^\s*[^\s\d]*[\u4e00-\u9fff]/.test(next) && line.length < LONG;
}
