import { isNobody } from './contexts.ts';
import type { Named } from './named.ts';
import { isPlain, NAME } from './names.ts';

/** What is lent has a name of its own, whoever signs: 您的臻有钱账单, 你的花瓣借钱（苏商银行提供）, 已使用佳物分期下单. */
const ENDS = '(?:分期|借钱|有钱|借条|白条|金条|月付|后付|[贷花借付呗])';
const IS_OWED =
  '(?=(?:\\d{1,2}月份?)?账单|已?逾期|[（(][\\u4e00-\\u9fff]{2,12}提供|(?:本期|共|\\d{1,2}月\\d{1,2}日)?[应待需]还|下单|(?:尚|还|仍)?有(?=[\\d¥{本]))';
const LENT = new RegExp(`(?:[您你](?:的|那个)|[所使]用的?)(${NAME(1, 4)}${ENDS})${IS_OWED}`, 'g');

/** The name of what somebody lent, where nobody knows it: by how it ends and where it stands. */
export function lentAs(text: string): Named | undefined {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(LENT)) {
    const start = index + whole.length - name.length;
    if (isPlain(name) && !isNobody(name)) return { name, start, end: start + name.length };
  }
  return undefined;
}
