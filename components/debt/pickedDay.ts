import { daysBetween, isPlainDate, type PlainDate } from '../../lib/dates/index.ts';
import { readBeside, rowOf } from '../ui/beside.ts';
import type { Doubt } from '../ui/doubt.ts';
import { decidingWords, isValue, labelOf } from './columnHead.ts';

/** What it calls the days of which a bill tells. */
const PERIOD =
  '(?:账单|出账|计费|计息|结算|统计|还款)?周期|账期|(?:账单|出账|消费|交易|记账|统计)(?:期间|区间)';
/** What a page calls a day on which nothing is due. */
const OTHER = `${PERIOD}|合同(?:到期|期限|结束|终止)|下单|出账|账单日|记账|入账|交易|消费|支付时间|付款时间|购买|生成|打印|更新|查询|截至|发布|开户|开卡|注册|申请|激活|签约|签订|放款|借款日|起息|有效期|宽限期?|逾期(?:开始|起始|起)日?|出生|生日`;
const IS_OTHER = new RegExp(OTHER);
/** What it calls the last day; 应还 alone is a sum. */
const DUE = '还款日|应还款?(?:日|时间|期限|截止)|最[后晚迟]还|到期还款|还款(?:到期|截止|期限|时间)';
const IS_DUE = new RegExp(`${DUE}|^到期(?:日|时间)|前(?:应|需)?还`);

/** A day, but no sum. */
const DAY = '(?<![\\d,.])(?:\\d{4}[-/.年]\\d{1,2}[-/.月]|\\d{1,2}[-/月])\\d{1,2}日?(?![\\d.])';
/** What names another day, which still stands beside it: 账单日 11月1日, 11月1日出账, 11月10日前还款. */
const OF_ANOTHER = new RegExp(
  `(?:(?:${OTHER}|${DUE})[日期时间至于为是:： \\n]*${DAY})|${DAY}(?:之?前)?(?:${OTHER}|${DUE}|还款?)`,
  'g',
);
/** Of the days from one to another one is missing, which was picked: 至 2026-10-31, 2026-10-01 至. */
const SPAN = `(?<![\\d日号截]\\s*)(?:[至到~～—–]|^-|-(?=\\s))\\s*${DAY}|${DAY}\\s*(?:[至到~～—–]|-$|\\s-)(?=$|\\s(?!\\s*\\d))`;
const IN_PERIOD = new RegExp(`(${PERIOD})[:：]?\\s*(?:${SPAN})`);
const IN_SPAN = new RegExp(SPAN);
/** It was the last day before: 上次还款日, 原还款日. */
const WAS = new RegExp(`((?:原定?|上[次期]|上个?月)(?:还款|账单|到期)(?:日期?)?)(?!日|期|[:：]?\\s*${DAY})`);

/** It was paid then, so it is of a bill before; but not where something is unpaid beside it. */
const PAID =
  /^(?!.*(?:[待未没]还|逾期)).*?((?<![未没])已(?:全部|经)?(?:还清|结清|还款)(?!金额|总?额|本金|[:：]?\s*[\d¥￥])|(?<!上[次期])(?:还款|支付|付款|扣款|代扣)(?:成功|完成)(?![后率则才的即]))/;
/** In a list, money that went there. */
const SENT = /还款 ?[-−－][¥￥]?\d[\d,.]*/;
/** So it is where the minute is told: 还款日期: 23:58. A last one is 24:00, or has a word behind it. */
const AT_MINUTE =
  /还款(?:日期?|时间)[:：]?\s*(?!2[34]:(?:00|59))(\d{1,2}:\d\d(?::\d\d)?)(?!\d|:|\s*(?:[之以]?前|截止|自动|扣))/;

/** A bill is due within weeks, a part within a month: further off is more likely another day. Days. */
const FAR_AHEAD = 100;

/** Whether a due day lies so far ahead that it may be another day, or of another year. */
export const isFarAhead = (day: PlainDate, today: PlainDate): boolean => daysBetween(today, day) > FAR_AHEAD;

/** The word beside a figure that says its row is of what was paid already; undefined where none does. */
export function paidWord(told: string): string | undefined {
  const [status = '', next = ''] = readBeside(told).behind;
  // What stands right behind it is its own, whatever is told of others; but not what names the next figure.
  const own = isValue(next) ? '' : status;
  return (PAID.exec(own) ?? PAID.exec(wholeOf(told)))?.[1];
}

/** As one text, the head and a bar before it. */
function wholeOf(told: string): string {
  const beside = readBeside(told);
  return [beside.head, rowOf(beside)].filter(Boolean).join('｜');
}

/**
 * The word beside a day that says it is another than the due day; undefined where none does, or another names the due day.
 * In a table the head of its column decides: 账单日｜花呗 应还 8,640.00 is no due day.
 */
export function otherDayWord(told: string): string | undefined {
  const [whole, label] = [wholeOf(told), labelOf(told)];
  const was = WAS.exec(IS_DUE.test(label) ? label : whole);
  const [sure] = [PAID, AT_MINUTE, IN_PERIOD, SENT].flatMap((one) => one.exec(whole)?.at(-1) ?? []);
  if (sure || was) return sure ?? was?.at(-1);
  const words = decidingWords(told.replace(OF_ANOTHER, ''), [IS_DUE, IS_OTHER]);
  return IS_DUE.test(words) ? undefined : (IS_OTHER.exec(words) ?? IN_SPAN.exec(words))?.[0].trim();
}

/** What is said of a day that was picked for the due day: by the words beside it, and by how far off it is. */
export function dayDoubt(today: PlainDate): Doubt {
  return {
    warn: (beside, text) => {
      const word = otherDayWord(beside);
      const ahead = isPlainDate(text) && isFarAhead(text, today) ? daysBetween(today, text) : 0;
      return (
        [
          word && `旁边写的是“${word}”，像是另一个日子，不是还款日。`,
          ahead > 0 && `离今天还有 ${ahead} 天，年份没看错吧？`,
        ]
          .filter(Boolean)
          .join('') || undefined
      );
    },
  };
}
