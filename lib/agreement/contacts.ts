/** Those who owe nothing. */
const OTHERS =
  /通[讯信]录|联系人|第三人|亲[友属戚]|家[人属]|父母|配偶|子女|同事|朋友|他人|(?:工作|您的|其|所在)单位|单位(?:同事|领导|人事)/;
/** That it may be done: the one who owes agrees, or they may. */
const MAY =
  /(?:同意|授权|允许|许可|准许|有权|可以?|接受)[^。;；]{0,24}?(?:联[系络]|致电|拨打|催[收告促]|通知|告知|披露|透露|提供|读取|查[看询]|访问|使用|用于|获取|核实|转告)/;
const NOT = /不会|不得|不再|绝不|未经|禁止|无需|不用|[请切]勿|不同意|不可|拒绝|不联系/;
/** The law lets a contact be asked only where the debtor cannot be reached; no others, whatever happens. */
const UNREACHED = /联系不[上到]|无法[^,，。;；]{0,6}(?:联系|取得联系|联络)|失联|失去联系/;
const CONTACT = /^(?!.*(?:通[讯信]录|第三人|以外|亲|家|同事|单位|朋友|他人)).*联系人/;

/**
 * Whether a clause lets them turn to people who owe nothing: 同意将通讯录用于联系. Source: collect.third.
 *
 * @param before  of its sentence
 */
export function letsContact(before: string, clause: string): boolean {
  if (!OTHERS.test(clause) || !MAY.test(clause) || NOT.test(clause)) return false;
  return !(UNREACHED.test(before + clause) && CONTACT.test(clause));
}
