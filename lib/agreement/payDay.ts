import type { Day } from '../intake/index.ts';

const LATER =
  /(?:[至到]|(?:调整|变更|改)为|(?:(?<!如|重)新的?|[展延]期后的?)(?:到期|还款)日期?(?:为|是|:)?)$/;

/** The day to which all is put off: 展期至12月20日, 新到期日:12月20日. */
export const laterDay = (text: string, days: readonly Day[]): Day | undefined =>
  days.find(({ start, date }) => date && LATER.test(text.slice(Math.max(0, start - 16), start)));

const PAY_DAY =
  /(?<!原)(?:付款|支付|还款|结清|还清)(?:截[止至]|最[晚迟后])?(?:日期?|时间|期限)(?:为|是|:)?$|最[晚迟](?:于|在)?$|(?:付款|支付|还款)截[止至](?:到|于|为|:)?$/;
const PAID_THEN =
  /^(?:\(含[^)]{0,4}\))?(?:当[日天]|之?前|以前)?(?:一次性?|全部|[足全]额)(?:支付|付|还|归还|偿还|结清)/;

/** The day on which all is paid at once, told from those of the call and of the paper. */
export const payDay = (text: string, days: readonly Day[]): Day | undefined =>
  days.find(
    ({ start, end, date }) =>
      date &&
      (PAY_DAY.test(text.slice(Math.max(0, start - 12), start)) || PAID_THEN.test(text.slice(end, end + 20))),
  );
