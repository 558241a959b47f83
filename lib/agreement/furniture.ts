import type { PlainDate } from '../dates/index.ts';
import { daysIn } from '../intake/index.ts';

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
/** 11-20 15:32: when a message came. At midnight begins a day that is told. */
const STAMP = new RegExp(
  `(?<=^|[。！!])${BLANK}*(?:20\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?${BLANK}+(?!0?0[:：]00)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?${BLANK}*$`,
  'gm',
);
/** Something else ended there; 首期还款日 above it is what it is the day of. */
const ENDED = /(?:^|[。！!】；]|\n\s*\n)\s*$/;
const LABEL = /(?:[日期前]|时间|时点|于|为|是)[。！!】:：\s]*$/;
const blanks = (words: string) => words.replace(/[^\n]/g, ' ');
const ended = (words: string, at: number) => (at === 0 ? blanks(words) : `；${blanks(words.slice(1))}`);

/**
 * A text without what belongs to the page or the telephone that showed it: rows of buttons, and the time
 * a message came. Each character keeps its place; such a line ends what stood before it.
 */
export function withoutFurniture(text: string, today: PlainDate): string {
  const bare = text.replace(STAMP, (line, at: number) => {
    const before = text.slice(Math.max(0, at - 40), at);
    const isTime = ENDED.test(before) && !LABEL.test(before) && !isToCome(line.trim(), today);
    return isTime ? ended(line, at) : line;
  });
  const kept = bare.replace(BUTTONS, (line, at: number) => ended(line, at));
  return /[^；\s]/.test(kept) ? kept : text;
}

/** Nothing came on a day that is to come. */
const isToCome = (line: string, today: PlainDate): boolean =>
  daysIn(line, today).some(({ date }) => date !== undefined && date > today);
