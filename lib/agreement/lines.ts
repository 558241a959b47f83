import type { PlainDate } from '../dates/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import { withoutTalk } from './chat.ts';
import { hasOtherPages, isPageMark } from './cutOff.ts';
import { feesInChinese } from './englishFee.ts';
import { withoutFurniture } from './furniture.ts';
import { isRow } from './lineEnds.ts';
import { putRight } from './putRight.ts';
import { withRows } from './records.ts';

/** 总额 Total: the same once more in English. Total excluding fee says more, and stays. */
const WORD = oneOf([
  /total|amount|sum|number|no|of|in|instal+ments?|payments?|repayments?|terms?|months?|parts?|each|per|monthly/,
  /first|last|final|due|date|day|thereafter|fees?|charges?|interest/,
  /products?|customer|name|card|account|lender|borrower|principal|apr|annual|rate|1st/,
]);
const WORDS = `${WORD}(?: ${WORD}){0,3}`;
const ENGLISH = new RegExp(`(?<=[\\u4e00-\\u9fff] ?)(?:${WORDS}|[(（] ?${WORDS} ?[)）])(?= ?[:：])`, 'gi');
/** 【每期】950.00元 is no signature, which stands at the beginning or the end. */
const IN_BRACKETS =
  /(?<=\S\s*)【([\u4e00-\u9fff]{2,6})】(?=\s*(?:[¥￥]|RMB|人民币)?\s*\d)(?!\s*20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*$)/g;
/** What an answer quotes of the mails before it. */
const EARLIER_MAIL = /^ ?>.*$/gm;
/** ☐一次性结清 ☑分期: what is not ticked is not said, and the tick itself says nothing more. */
const UNTICKED = /[☐□][^\n☐□☑☒✓✔■]*|[☑☒✓✔](?=\s?[\u4e00-\u9fff\d])/g;
/** ■ is a tick only beside □; else it begins items. */
const isTicked = (text: string) => /[☑☒✓✔]/.test(text) || (text.includes('■') && text.includes('□'));
/** 变更前：剩余11期 变更后：剩余42期: how it was before; not the heads of two columns. */
const NO_MORE =
  /(?:变更|调整|更正|重组)前(?=[^\n]{0,4}(?:\n|[:：]))[^变调更重]{0,80}?\d[\s\S]{0,80}?(?=(?:变更|调整|更正|重组)后)/g;
/** 2027-01-03,457.50: no thousands. */
const DAY_AND_SUM = /(?<=20\d\d-\d\d-\d\d),(?=\d)/g;
/** A line that is drawn below a title. */
const RULE = /^[ \t]*[─━═—=*~-]{5,}[ \t]*$/gm;
const blanks = (words: string) => words.replace(/[^\n]/g, ' ');
const ended = (words: string) => `；${blanks(words.slice(1))}`;
/** Signs that stand between the cells of a row, or between what would be rows. */
const BETWEEN = anyOf(
  [
    /[|｜┃│▶►◆◇▪■●•]/,
    /→(?=\s*(?:\d|分\d|[每首]期|免|无|零))|(?<=[\d元期日])→/,
    /(?<=[\u4e00-\u9fff])(?:…{2,}|\.{4,}|·{3,})(?=[\d¥￥A-Z免无])/,
    /(?<=[\u4e00-\u9fff](?<![元期费金本息]) ?)=(?= ?[\d¥￥])/,
    /(?<=\d ?[元期日号] ?)\/(?! ?[期月天日年次])/,
  ],
  'g',
);
/** 放心～后面: as a comma; 第1期～第12期 is not parted. */
const WAVE = /(?<=[\u4e00-\u9fff])(?<!期)[～~](?=\s*(?!第)[\u4e00-\u9fff])/g;
/** An English sentence ends. */
const FULL_STOP = /(?<=[A-Za-z]{2})\.(?=\s|$)/gm;
/** 【花呗|信用购】. */
const SIGNATURE = /[【[][^】\]]*$/;

/**
 * A text in which rows stay rows once its line breaks are gone: 期数 12 / 每期 720.00 元 become clauses, 总额 | 8,640.00
 * a label and its sum. Each character keeps its place.
 */
export function asRows(text: string, today: PlainDate): string {
  const isQuoted = !/\d/.test(text.replace(EARLIER_MAIL, ''));
  const ticked = isTicked(text);
  const lines = feesInChinese(
    putRight(withRows(withoutFurniture(withoutTalk(text), today))).replace(ENGLISH, blanks),
  )
    .replace(IN_BRACKETS, ' $1：')
    .replace(EARLIER_MAIL, (line) => (isQuoted ? line : blanks(line)))
    .replace(UNTICKED, (words) => (ticked ? blanks(words) : words))
    .replace(NO_MORE, blanks)
    .replace(RULE, ended)
    .replace(DAY_AND_SUM, '，')
    .replace(WAVE, '，')
    .replace(FULL_STOP, '。')
    .split('\n');
  const below = linesBelow(lines);
  return lines
    .map(
      (line, at) => (isOnlyPage(line) ? blanks(line) : cells(line)) + (isRow(line, below[at]) ? '；' : '\n'),
    )
    .join('')
    .slice(0, text.length);
}

/** 第1页/共1页. */
const isOnlyPage = (line: string): boolean => isPageMark(line) && !hasOtherPages(line);

/** What stands below each line; empty ones stand between paragraphs. */
function linesBelow(lines: readonly string[]): (string | undefined)[] {
  const below: (string | undefined)[] = [];
  let next: string | undefined;
  for (let at = lines.length - 1; at >= 0; at--) {
    below[at] = next;
    if (lines[at]?.trim()) next = lines[at];
  }
  return below;
}

function cells(line: string): string {
  // 期数（期）：24: the unit of a label. 应还（元） 630.00: that of a column.
  const bare = line.replace(/[（(](?:元|期|个?月|人民币)[)）](?=\s*[:：])/g, (unit) =>
    ' '.repeat(unit.length),
  );
  return bare.replace(/[（(]元[)）]/g, '：  ').replace(BETWEEN, (sign, at: number) => {
    const [before, behind] = [line.slice(0, at).trimEnd(), line.slice(at + 1).trimStart()];
    // 2026-12-10 | 720.00: a comma between them would make 10,720.00 of it.
    if (/\d$/.test(before) && /^\d[\d,.-]*(?:\s|$)/.test(behind)) return ' ';
    const isEnd = /(?:^|\d ?[元期月日号]?)$/.test(before);
    if (!isEnd && /^(?:[\d¥￥]|免|无|零)/.test(behind)) return '：';
    return SIGNATURE.test(before) ? sign : '，';
  });
}
