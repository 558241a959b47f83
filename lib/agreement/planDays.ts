import type { Day } from '../intake/index.ts';
import type { Terms } from './types.ts';

/** A day that the rows hold: the first, that of each month, that of what is paid ahead; or as of which it is written. */
export function isOfPlan(text: string, { start, end, date, day }: Day, terms: Terms): boolean {
  const { firstDate, downBy } = terms;
  if (
    date &&
    firstDate &&
    date <= firstDate &&
    /^起?(?:正式)?(?:生效|执行|通过|办)/.test(text.slice(end, end + 6))
  )
    return true;
  const ofMonth = terms.dueDay ?? Number(firstDate?.slice(8));
  if ((date && (date === firstDate || date === downBy)) || (day ?? Number(date?.slice(8))) === ofMonth)
    return true;
  // Below who wrote it: 广发银行信用卡中心2026年11月24日.
  if (
    date &&
    text.length - end < 2 &&
    /(?:公司|银行|中心|[分支]行|部)$/.test(text.slice(Math.max(0, start - 4), start))
  )
    return true;
  return (
    /(?:截[至止]|签[订署]|申请|确认|登记|出具|发函|打印|办理)(?:到|于|日期?|时间)?[:为]?$/.test(
      text.slice(Math.max(0, start - 6), start),
    ) ||
    /^(?:\d{1,2}:\d{2})?(?:抽|来电|的?通话|协商|签[订署]|申请|电话|[与和])/.test(text.slice(end, end + 8)) ||
    (ofMonth !== undefined &&
      ofMonth > 28 &&
      /2月[^,，。;；]{0,8}2[89]日$/.test(text.slice(Math.max(0, start - 12), end)))
  );
}
