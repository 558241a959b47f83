import { addMonths, type PlainDate } from '../dates/index.ts';
import type { Day } from '../intake/index.ts';
import type { Terms } from './types.ts';

const PUT_OFF = /^(?:到期)?(?:延[长后期]?|展期?|顺延|推迟|调整|变更)[至到为]/;
const OF_PAPER = /(?:^|[;；。])(?:通话|来电|协商|沟通)?日期:$/;

const ENDS_BEFORE =
  /(?:执行|有效期?|持续)[至到]$|(?:方案|协议)(?:到期|终止|截止)日?[:为是]?$|(?:末期|最后[一1][期次笔])(?:还款|缴款)?日?期?[:为是于]?$/;
const ENDS_BEHIND = /^(?:当?[日天]?[之以]?前)?(?:全部)?(?:还清|结清|付清|终止|结束|为止|最后[一1]?[期次笔])/;
/** 首期应于12月10日前还清 ends that part, not the plan. */
const OF_FIRST = /(?:首[期次笔]|第[一1][期次笔])(?:款|还款)?(?:请|[应须需])?(?:您)?[于在]?$/;
const PAID_THEN = /^(?:当?[日天]?[之以]?前)?(?:还清|结清|付清)(?=[,，。;；]|$)/;
/** 2027年5月10日前还清, of parts that go on until November: the plan would end before its last part. */
function isOtherEnd(text: string, { start, end, date }: Day, { parts, firstDate, downBy }: Terms): boolean {
  if (!date || date === downBy || !firstDate || !parts || parts < 2) return false;
  if (OF_FIRST.test(text.slice(Math.max(0, start - 12), start)) && PAID_THEN.test(text.slice(end, end + 8)))
    return false;
  const isEnd =
    ENDS_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || ENDS_BEHIND.test(text.slice(end, end + 8));
  return isEnd && date < addMonths(firstDate, parts - 1);
}

/** 甲方(盖章):某公司2026年11月21日. */
const SIGNED = /(?:[盖公签]章|签[字名])[)）]?:(?:(?![须应请需于在至到前])[\u4e00-\u9fff()*×]){2,24}$/;

/** A row behind the last part: then one of them is on another day. */
export const isAfterLast = (date: PlainDate | undefined, { parts = 0, firstDate }: Terms): boolean =>
  date !== undefined && firstDate !== undefined && parts > 1 && date > addMonths(firstDate, parts - 1);

/** A day that the rows hold: the first, that of each month, that of what is paid ahead; or as of which it is written. */
export function isOfPlan(text: string, told: Day, terms: Terms): boolean {
  const { start, end, date, day } = told;
  const { firstDate, downBy } = terms;
  if (
    date &&
    firstDate &&
    date <= firstDate &&
    /^起?(?:正式)?(?:生效|执行|通过|办)/.test(text.slice(end, end + 6))
  )
    return true;
  if (isOtherEnd(text, told, terms) || isAfterLast(date, terms)) return false;
  const ofMonth = terms.dueDay ?? Number(firstDate?.slice(8));
  if ((date && (date === firstDate || date === downBy)) || (day ?? Number(date?.slice(8))) === ofMonth)
    return true;
  // 由12月10日延至: when it was due before it was put off.
  if (terms.parts === 1 && /[由从自]$/.test(text.slice(0, start)) && PUT_OFF.test(text.slice(end, end + 12)))
    return true;
  // 日期:11月24日, above the plan: of the call or the paper.
  if (date && firstDate && date < firstDate && OF_PAPER.test(text.slice(Math.max(0, start - 6), start)))
    return true;
  // Below who wrote it: 广发银行信用卡中心2026年11月24日.
  if (
    date &&
    text.length - end < 2 &&
    /(?:公司|银行|中心|[分支]行|部|[】\]]|章[)）]|(?:盖章|签字|签名|签章)[)）]?:?|^|[;；。])$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
  )
    return true;
  if (date && firstDate && date <= firstDate && SIGNED.test(text.slice(Math.max(0, start - 32), start)))
    return true;
  return (
    /(?:截[至止]|签[订署]|申请|确认|登记|出具|发函|打印|办理|(?:通知|生成|制表)(?=日|时间))(?:到|于|日期?|时间)?[:为]?$/.test(
      text.slice(Math.max(0, start - 6), start),
    ) ||
    /^(?:\d{1,2}:\d{2})?(?:抽|的?(?:来电|通话|协商|申请|电话|沟通|致电|接听)|签[订署]|[与和])/.test(
      text.slice(end, end + 8),
    ) ||
    (ofMonth !== undefined &&
      ofMonth > 28 &&
      /2月[^,，。;；]{0,8}2[89]日$/.test(text.slice(Math.max(0, start - 12), end)))
  );
}
