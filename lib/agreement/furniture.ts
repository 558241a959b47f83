/** What one presses on the page of a plan that is made already: to look at it, to pay, to go away. */
const BUTTON =
  /[[【［]?(?:<?返回|首页|关闭|分享|刷新|收起|知道了|我知道了|还款计划|还款记录|还款明细|账单详情|(?:立即|提前|主动|去|我要)还款|查看(?:协议|方案|详情|计划|账单|合同|明细|记录)|(?:联系|在线|人工)?客服|常见问题|帮助(?:中心)?|满意|一般|不满意|非常满意)[>〉›]?[\]】］]?/
    .source;
const BLANK = '[^\\S\\n]';
/** <返回 还款计划 客服: several in a row, or one in brackets. */
const BUTTONS = new RegExp(
  `^${BLANK}*(?:${BUTTON}(?:${BLANK}+${BUTTON}){1,6}|[\\[［]${BUTTON}[\\]］]|(?:${BUTTON}){2,6})${BLANK}*$`,
  'gm',
);
/** 11-20 15:32: when a message came. */
const STAMP = new RegExp(
  `(?<=^|[。！!])${BLANK}*(?:20\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?${BLANK}+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?${BLANK}*$`,
  'gm',
);
const blanks = (words: string) => words.replace(/[^\n]/g, ' ');
const ended = (words: string, at: number) => (at === 0 ? blanks(words) : `；${blanks(words.slice(1))}`);

/**
 * A text without what belongs to the page or the telephone that showed it: rows of buttons, and the time
 * a message came. Each character keeps its place; such a line ends what stood before it.
 */
export function withoutFurniture(text: string): string {
  const bare = text.replace(STAMP, (line, at: number) => ended(line, at));
  const kept = bare.replace(BUTTONS, (line, at: number) => ended(line, at));
  return /[^；\s]/.test(kept) ? kept : text;
}
