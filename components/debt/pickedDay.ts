import { daysBetween, isPlainDate, type PlainDate } from '../../lib/dates/index.ts';
import type { Doubt } from '../ui/doubt.ts';
import { decidingWords } from './columnHead.ts';

/** What a page calls a day on which nothing is due. */
const IS_OTHER =
  /合同(?:到期|期限|结束|终止)|下单|出账|账单日|记账|入账|交易|消费|支付时间|付款时间|购买|生成|打印|更新|发布|开户|开卡|注册|申请|激活|签约|签订|放款|借款日|起息|有效期|出生|生日/;
/** What it calls the last day. */
const IS_DUE = /还款日|应还|最[后晚迟]还|到期还款|还款(?:到期|截止|期限|时间)|^到期(?:日|时间)/;

/** A bill is due within weeks, a part within a month: further off is more likely another day. Days. */
const FAR_AHEAD = 100;

/** Whether a due day lies so far ahead that it may be another day, or of another year. */
export const isFarAhead = (day: PlainDate, today: PlainDate): boolean => daysBetween(today, day) > FAR_AHEAD;

/**
 * The word beside a day that says it is another than the due day; undefined where none does, or another names the due day.
 * In a table the head of its column decides: 账单日｜花呗 应还 8,640.00 is no due day.
 */
export function otherDayWord(beside: string): string | undefined {
  const words = decidingWords(beside, [IS_DUE, IS_OTHER]);
  return IS_DUE.test(words) ? undefined : IS_OTHER.exec(words)?.[0];
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
