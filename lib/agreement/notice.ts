import { anyOf } from '../text/index.ts';
import type { Terms } from './types.ts';

/** A bill as it comes each month. */
const BILL = /账单周期|最低(?:应)?还款(?:额|金额)?:?¥?\d/;
/** What was paid. */
const RECEIPT =
  /(?:您|已)(?:于)?[^,，。;；]{0,16}成功(?:还款|支付|扣款)¥?[\d,.]+元(?!后|即|便|可|起|才|的)|(?:还款|扣款)成功(?!后|率|的|即|便|才)/;
/** What was asked for is written down, or papers are wanted for it. */
const TICKET = anyOf([
  /(?:诉求|申请|工单|反馈|问题|投诉)[^,，。;；]{0,8}已(?:经|为您)?(?:成功)?(?:登记|受理|记录|提交|收到)/,
  /(?:请|需|须)[^,，。;；]{0,6}(?:提供|提交|补充|上传)[^,，。;；]{0,24}(?:材料|证明|单据|流水)[^。;；]{0,16}(?:评估|审核)/,
]);
/** An offer to anybody. */
const ADVERT = /(?:以|按)¥?[\d,.]+元[^。;；]{0,14}为例|(?:退订|拒收)[^,，。;；]{0,2}[回请][^。;；]{0,4}$/;
const TO_ANYBODY = /最[高长]可?分|低至|活动(?:时间|期间)|上新|限时|名额/;
/** Then it tells of a plan, or of what would be. */
const OF_PLAN =
  /方案|协商|每期|每月(?!账单)|期数|首期|首付|剩余|展期|延期|减免|结清|停[息收]|逾期|约定|同意|生效|如|若|一旦/;
const OF_TALKED_OVER = /协商|您的(?:还款)?方案|生效|首期|约定|同意|已(?:为您)?(?:办理|办妥|开通|设置)/;
/** It was refused, or something is to be paid first. */
const MORE = /\d元|生效|未|驳回|拒绝|取消|失效|作废|无法|不(?:予|能|符合)|[付缴汇转]/;

/**
 * Whether a text is a bill, a receipt, a ticket, a request for papers or an advertisement, and tells nothing of a plan.
 *
 * @param text  squeezed
 * @param terms  what was read of it
 */
export function isNotice(text: string, { parts, perPart, firstDate, dueDay, ...rest }: Terms): boolean {
  if (firstDate !== undefined) return false;
  if (ADVERT.test(text) && TO_ANYBODY.test(text)) return !OF_TALKED_OVER.test(text);
  if (parts !== undefined || dueDay !== undefined) return false;
  const isEmpty = perPart === undefined && Object.keys(rest).length === 0;
  if (isEmpty && TICKET.test(text)) return !MORE.test(text);
  return (BILL.test(text) || RECEIPT.test(text)) && !OF_PLAN.test(text);
}
