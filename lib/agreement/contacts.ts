/** Those who owe nothing. */
const OTHERS =
  /通[讯信]录|联系人|第三人|亲[友属戚]|家[人属]|父母|配偶|子女|同事|朋友|他人|(?:工作|您的|其|所在)单位|单位(?:同事|领导|人事)/;
/** What they would do with it; 不再另行通知 tells nobody. */
const DEED =
  /联[系络]|致电|拨打|催[收告促]|(?<!(?:不再?|无需)另行)通知|告知|披露|透露|提供|读取|查[看询]|访问|使用|用于|获取|核实|转告/;
/** That it may be done: the one who owes agrees, or they may. The words up to the deed are caught. */
const MAY = new RegExp(
  `(?:同意|授权|允许|许可|准许|有权|可以?|接受|(?<!以及|和|与)将?会|将(?!其|您|本人|(?:您的?)?(?:通[讯信]录|联系人|家人|亲[友属戚])))(?=([^。;；]{0,24}?)(?:${DEED.source}))`,
  'g',
);
/**
 * What the one who owes may do: 您可以使用他人账户还款, 可请家人提供帮助. In 联系不上您可联系家人 and 我司可请您的家人转告
 * it is they who may.
 */
const YOURS =
  /(?<![上到系络知])[您你](?:也|还|亦)?(?:可(?!以?[能被])以?|有权)(?:授权(?!我|本))?|(?<![司方行们台])可以?请/g;
/** A no to the word it stands right before: of 如您不再按约还款我行可联系您的家人 it is none. */
const NO =
  /(?:不(?:会|得|再|能|可以?|用|必|需要?|应|同意|允许)?|未经|无需|勿|拒绝|禁止[^，,]*)(?:再|主动|擅自|随意)?(?:[^，,时后则]{1,4}[或、和及])?/;
const NOT_ALLOWED = new RegExp(`${NO.source}(?:[您你]|本人)?的?(?:书面|明确)?$`);
/** 不会向您的家人告知. */
const NOT_DONE = new RegExp(`${NO.source}(?:[向对与将把给以][^时后则况形]{0,12})?$`);
/** The law lets a contact be asked only where the debtor cannot be reached; no others, whatever happens. */
const UNREACHED = /联系不[上到]|无法[^,，。;；]{0,6}(?:联系|取得联系|联络)|失联|失去联系/;
const CONTACT = /^(?!.*(?:通[讯信]录|第三人|以外|亲|家|同事|单位|朋友|他人)).*联系人/;

/**
 * Whether a clause lets them turn to people who owe nothing: 同意将通讯录用于联系. Source: collect.third.
 *
 * @param before  of its sentence
 */
export function letsContact(before: string, clause: string): boolean {
  if (!OTHERS.test(clause) || !mayDo(clause.replace(YOURS, ''))) return false;
  return !(UNREACHED.test(before + clause) && CONTACT.test(clause));
}

/** Whether some word lets them, with no no before it or its deed. */
const mayDo = (clause: string): boolean =>
  [...clause.matchAll(MAY)].some(
    ({ index, 1: between = '' }) => !NOT_ALLOWED.test(clause.slice(0, index)) && !NOT_DONE.test(between),
  );
