import { anyOf } from '../text/index.ts';
import { asksForAll } from './against.ts';
import { isSigned } from './sender.ts';
import type { Terms } from './types.ts';

/** Who owes speaks in the first person, of what he will do. */
const OWN = anyOf([
  /(?:(?<!您)本人|(?<![\u4e00-\u9fff])我)[^。;；:：]{0,30}?(?:承诺|保证|自愿|申请|愿意|计划|将(?:按|于|在))/,
  /(?:承诺|计划|申请)人[:：]?(?!签|盖|应|须|与)[\u4e00-\u9fff]{2,4}(?:$|[,，。]|电话|20\d\d)/,
  /我(?:现在)?每个?月|能不能给我|(?<![要请需恳])求[你您]/,
  /我(?:最多(?!(?:能|可以|只能)?[给帮为][您你])|先记|自己(?!帮)|打算)/,
  /我(?:希望|想)(?:能|把|分|先|每|申请|跟(?![您你]))/,
  /承诺人|保证人[:：]|借款人签(?:字|名)|贵(?:方|司|公司|行|平台)/,
]);
const BOTH = /甲方|双方|盖章|公章|我[司行方]|您(?:的|已|名下|申请|可|需|应|于|在)|为您/;

/** Whether the one who owes wrote it, and nobody else. @param text  squeezed */
export function isOwn(text: string): boolean {
  return OWN.test(text) && !BOTH.test(text) && !isSigned(text);
}

const ASKS_TO_PAY = /逾期|账单|欠款|应还|待还|拖欠|尽快(?:还|处理|结清|联系)/;
const OF_A_PLAN =
  /方案|计划|协议|协商|分期|分[成为]?\d|每[期月]|展期|延[期后]|顺延|推迟|宽限|缓[还缴]|同意|了结|不再[收追]|一次[付还]|减免|免[收除]|结清|一次性|停息/;

/** 一次性还清，否则起诉: nobody agreed to that. */
const THREATENS =
  /(?:否则|逾期(?:未|不)[还付]|如(?:未|不|逾期)|届时未|仍未|拒不)[^。;；]{0,30}(?:起诉|诉讼|立案|仲裁|司法|法律(?:途径|手段|程序|责任))/;
const AGREED = /方案|协商|协议|同意|分期|减免|优惠|折|不再[收追]/;

/** Whether it asks for a debt to be paid and tells of no plan. @param text  squeezed */
export function isDemand(text: string, { parts = 0, perPart, firstDate, down, waived, fee }: Terms): boolean {
  // 逾期2期，8月1日到期: parts or a day alone are no plan.
  const tellsPlan =
    (parts > 1 && perPart && firstDate) || [down, waived, fee].some((one) => one !== undefined);
  if (parts > 1 && asksForAll(text)) return true;
  if (parts <= 1 && THREATENS.test(text) && !AGREED.test(text)) return true;
  return !tellsPlan && ASKS_TO_PAY.test(text) && !OF_A_PLAN.test(text);
}
