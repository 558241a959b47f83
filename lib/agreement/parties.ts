import { oneOf } from '../text/index.ts';

/** The one who owes, as lenders call him. */
export const DEBTOR = oneOf([/您|[阁閣]下|贵方|贵客户|乙方|借款人|持卡人|债务人|客户|用户/]);
/** The one who lent, as it calls itself. */
export const LENDER = oneOf([/我[行司们方]|本[行司]|本公司|甲方|出借人|贷款人|债权人/]);
/** Before a mediator either of both: 申请人 may be the bank that asks for its money, or who asks for more time. */
const APPLICANT = '被?申请人';
/** The same where a mediator may have written it, and it does not matter which of both it is. */
export const WHO_OWES = `(?:${DEBTOR}|${APPLICANT})`;
export const WHO_LENT = `(?:${LENDER}|${APPLICANT})`;
/** Between several of them, or several charges. */
export const OR = '[、和及与或]';

const NAMED_AS = '(?:\\((?:贷款人|出借人|借款人|债权人|债务人|持卡人|客户|用户)\\))?';
/** The label of who owes, before a name: 乙方, 乙方(借款人). */
export const DEBTOR_LABEL = `(?:乙方|债务人|借款人|持卡人|${APPLICANT})${NAMED_AS}`;
/** That of anybody who signs: 债权人, 甲方(贷款人). */
export const ROLE = `(?:甲方|乙方|债[权务]人|[出贷]?借款?人|贷款人|持卡人|${APPLICANT}|调解员|记录人)${NAMED_AS}`;

const TO_SIGN = '盖章|公章|印章|签章|签[名字署]|章';
const LENT = '贷款人|出借人|债权人';
/** The label of who lent, with that of a seal, and the name behind it. */
export const LENT_BY = new RegExp(
  `^(?:(?:甲方|${LENT})(?:\\((?:${LENT}|${TO_SIGN})\\))?|乙方\\((?:${LENT})\\)):([^()]{2,30}?)(?=$|乙方|债务人|借款人|[(\\d])`,
);
/** 甲方:赵某, 甲方(借款人):花呗用户: who owes may be called so, where 乙方 is the one who lent. */
export const OWES_FIRST = new RegExp(
  `^甲方(?:\\((?:债务人|借款人|持卡人|客户|用户|${TO_SIGN})\\))?:(?:(?:(?![收付交缴费息须需司构台心行店社会处网部员律及和与配夫未待补缺])[\\u4e00-\\u9fff*×·]){2,4}|(?:花呗|借呗|支付宝)?用户|持卡人|客户|借款人)(?=$|乙方[:(])`,
);
/** The name behind 乙方. */
export const SECOND = new RegExp(`乙方(?:\\((?:${LENT}|${TO_SIGN})\\))?:([^,，。;；:(]{2,30})`);
/** 借款人:赵某、钱某: who else owes it was not told. */
export const OWE_TOGETHER =
  /^(?:乙方|债务人|借款人|持卡人)(?:\([^()]{1,6}\))?:[^,，。;；:()]{1,8}[、和与及][\u4e00-\u9fff]/;

/** (盖章), (签字), and that it is done: (已盖章). */
export const SEAL = `[(](?:电子|已|调解委员会|业务|合同|协议)?(?:专用)?(?:${TO_SIGN}|已签)[)]`;
/** 甲方(盖章):王某, 乙方签字: who signs, in few characters, and when. */
export const SIGNS = new RegExp(
  `^(?:[甲乙]方[(]?(?:${TO_SIGN})[)]?:?(?:(?![甲乙]方|[未待缺空暂补需须配])[\\u4e00-\\u9fff×*]{0,3}|[\\d年月日/.-]*)){1,2}$`,
);

/** Before a name in 【】: nobody is called 草案, 已失效. */
export const NO_NAME = '(?![预草示试拟待暂演未样仅]|已[失撤作取终过废])';
/** Who signed, before the first clause. */
export const SIGNED = `【${NO_NAME}[^】]{2,12}】`;
