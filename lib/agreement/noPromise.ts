import { creditorIn, isSameLender, LENDERS } from '../intake/index.ts';
import { anyOf, oneOf } from '../text/index.ts';
import { isLender } from './borne.ts';
import { isHeading } from './charges.ts';
import { NUMBERED } from './numbered.ts';
import { isPending } from './open.ts';
import { signatureIn } from './sender.ts';

const DAY = '20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const CLOCK = '(?: ?\\d{1,2}[:点时]\\d{0,2}(?:[:分]\\d{0,2})?)?';
/** Nothing that is paid, taken, owed or done by somebody else stands in a name. */
const NAME_SIGN = '(?:消费|(?![收付交缴须需应还另担催律咨让代保费息])[\\u4e00-\\u9fffA-Za-z·])';
const ENDING = oneOf([/银行|公司|消费金融|信用社|信用卡(?:业务)?(?:中心|部)|[分支]行/]);
/** A company is named here only where its name says that it lends. */
const LENDS = '(?:银行|消费金融|消金|小额贷款|小贷|信用社|信用卡(?:业务)?(?:中心|部))';
/** Who buys debts, asks for them or stands in for them is no lender. */
const COMPANY = `(?!.{0,20}(?:资产|咨询|法务|律师|共同|连带|(?<!有限)责任|处置|管理|贸易|担保|保证|代偿|共借|受让))(?=[【(]?${NAME_SIGN}{0,20}?${LENDS})[【(]?${NAME_SIGN}{2,20}${ENDING}(?:${NAME_SIGN}{0,8}${ENDING})?[】)]?`;
const NAMED_AS = '(?:\\((?:贷款人|出借人|借款人|债权人|债务人|持卡人|客户|用户)\\))?';
/** 债权人, 甲方(贷款人). */
const ROLE = `(?:甲方|乙方|债[权务]人|[出贷]?借款?人|贷款人|持卡人|被?申请人|调解员|记录人)${NAMED_AS}`;
const SEAL = oneOf([/[(](?:电子|已|调解委员会|业务|合同)?(?:盖章|公章|印章|签章|签[名字署]|已签|章)[)]/]);
const THE_PLAN = oneOf([/[本此该]?(?:还款|分期|协商|个性化)*(?:方案|协议|计划|安排|确认[书函]|函)/]);
const TITLE_WORD = oneOf([
  /人民|金融|消费|民事|行业|诉前|纠纷|委托|调解|个性化|专项|分期|延期|还款|协商|债务|重组|信用卡|花呗|借呗|白条|贷款|方案|计划|安排|结果|确认/,
]);

/** 【草案】, 【已失效】: nobody is called so. */
const NO_NAME = '(?![预草示试拟待暂演未样仅]|已[失撤作取终过废])';

/** Whole clauses in which nobody promises, asks or takes anything. */
const NOTHING = anyOf([
  // 人民调解记录, 还款方案确认函, 还款方案明细表(2026-11-20已生效).
  new RegExp(
    `^(?:【${NO_NAME}[^】]{2,14}】)?(?:${TITLE_WORD}){1,6}(?:确认[函书]|告知书|通知书?|协议书?|记录|笔录|明细表|计划表|回执)(?:\\((?:${DAY})?已?生效\\))?$`,
  ),
  // (2026)粤01诉前调123号, 某市某区人民法院.
  /^[(]20\d\d[)](?:(?![费付缴交])[\u4e00-\u9fffA-Z\d]){2,14}号$/,
  /^(?:(?!诉(?!前)|[费付缴交向由移送报须至经将已])[\u4e00-\u9fffA-Z×*]){2,12}(?:人民法院|调解委员会|调解中心)$/,
  // 时间:2026年11月24日14时30分地点:某市调解中心.
  new RegExp(`^(?:调解)?(?:时间|日期):${DAY}${CLOCK}(?:(?:调解)?地点:${NAME_SIGN}{2,24})?$`),
  new RegExp(`^(?:调解)?地点:${NAME_SIGN}{2,20}(?:委员会|中心|法院|办公室|调解室)$`),
  new RegExp(
    `^(?:本院|本会)?(?:诉前)?(?:调解(?:中心|委员会|组织|员))?于${DAY}(?:主持|组织|进行)?(?:双方)?(?:进行)?调解$`,
  ),
  /^(?:纠纷|调解|申请)?事由:(?:花呗|借呗|信用卡|贷款|借款|分期|逾期|欠款|还款|协商|纠纷|的){1,6}$/,
  /^委托代理人(?:到场|到庭|出席|参加(?:调解)?)$/,
  /^(?:调解结果:)?(?:\d[.、])?(?:经调解)?(?:甲乙)?双方(?:自愿)?(?:一致|共同)?(?:确认|同意)$/,
  /^(?:现?自|从)(?:本(?:协议|次)?)?(?:调解|签[订署约]|签[字名章]|生效|签发)之?日起$/,
  // 甲方(贷款人):某某银行股份有限公司某分行, 乙方:(略).
  new RegExp(`^${ROLE}:${COMPANY}(?:\\([【]?(?:${ENDING}|${NAME_SIGN}){1,8}[】]?(?:${ENDING})?\\))?$`),
  new RegExp(
    `^(?:乙方|债务人|借款人|持卡人|被?申请人)${NAMED_AS}:(?:持卡人|客户|借款人|(?:花呗|借呗|支付宝)?用户|[(](?:略|持卡人)[)])(?:\\((?:略|实名信息以(?:支付宝)?账户(?:信息)?为准)\\))?$`,
  ),
  // 甲方(盖章):某银行(已盖章)乙方(签字):(已签).
  new RegExp(`^(?=.*${SEAL})(?:${ROLE}|${SEAL}|[:： ]|${DAY}|${COMPANY}(?=$|[(\\d ])){1,10}$`),
  // 乙方已于2026-11-20 17:02确认, 甲方已审核通过.
  new RegExp(
    `^(?:状态:)?(?:[甲乙]方|双方|您|我[行司])(?:均)?已(?:于${DAY}${CLOCK})?(?:在线|线上)?(?:确认|签[署字约]|盖章|审[核批]通过)(?:${THE_PLAN})?$`,
  ),
  // 方案今日已生效, 本函自签发之日起生效.
  new RegExp(
    `^${THE_PLAN}(?:自?(?:今[日天]|即日|现)(?:起|已)*|自(?:签发|出具|发出|(?:甲乙)?双方(?:签[名字署]|盖章|签章|[、或及和])+)(?:之日)起?)(?:正式)?(?:生效|执行)$`,
  ),
  // 您于11月20日就编号KX20**的贷款向我司提出的协商还款申请, 您于11月20日提交的分期申请已审批通过并生效.
  /^您(?:于(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)?(?:就(?:编号[A-Z\d*]{2,20}的)?(?:贷款|借款|欠款|信用卡|账单))?(?:向(?:我[行司]|本[行司]))?(?:提交|提出)的(?:协商|分期|还款|延期|个性化|的){1,4}(?:请求|申请|诉求)(?:(?:我[行司]|现)?已(?:经)?(?:审[核批])?通过(?:并(?:已|即)?生效)?)?$/,
  /^您?对(?:我的|本次|此次)服务是否满意$/,
]);

const DEBTOR = '(?:您|乙方|贵方|贵客户|债务人|借款人|持卡人|客户)';
const LENDER = '(?:我[行司们方]|本[行司]|本公司|甲方|贷款人|出借人|债权人)';
const OR = '[、和及与或]';
/** What is said to put one's mind at rest: whole clauses, too. */
const DENIED = anyOf(
  [
    // 不需要您提前支付任何款项, 无需提供短信验证码.
    new RegExp(
      `^(?:也|均|亦)?(?:不(?:需要?|用|会要求)|无[需须])${DEBTOR}?(?:提前|预先|事先|先行?|另行?|额外){0,2}(?:支付|缴纳|缴付|垫付|转账)(?:任何|其他|一切){0,2}(?:款项|费用|资金|保证金|押金|手续费|${OR}){1,4}$`,
    ),
    new RegExp(
      `^(?:也|均|亦)?(?:不(?:需要?|用|会要求)|无[需须])${DEBTOR}?(?:提供|告知|透露)(?:任何)?(?:(?:短信|银行卡|支付|登录)?(?:验证码|密码)|${OR}){1,4}$`,
    ),
    new RegExp(
      `^未经${DEBTOR}(?:本人)?(?:书面)?同意(?:${LENDER})?(?:均|都)?(?:不会|不得|不)(?:擅自|单方面?)?(?:变更|更改|调整)$`,
    ),
    // 甲方及员工不以个人账户收款, 不委托任何个人代收.
    new RegExp(
      `^${LENDER}?(?:${OR}?其?(?:工作人员|员工))?(?:均|也|都|绝)?不(?:会|得)?(?:以|用|通过|使用|委托|授权)(?:任何|员工|私人)?个人(?:账户|名义|账号)?(?:代?收[款取]?|收取款项)$`,
    ),
    /^(?:(?:甲乙)?双方)?(?:就此|就本(?:案|笔债务)|对此)?(?:再)?(?:无|没有)(?:任何|其[他它]){0,2}(?:争议|纠纷)$/,
    /^(?:本次|此次)?(?:诉前|人民)?调解(?:不收取?|免收)(?:任何)?(?:诉讼费用?|费用|案件受理费|受理费)$/,
    // 甲方通过支付宝消息或95188向乙方送达通知.
    new RegExp(
      `^${LENDER}(?:将|会)?(?:通过|以)(?:支付宝|花呗|APP|官方|客服|短信|消息|站内信?|电话|95\\d{3}|${OR}){1,8}(?:方式)?[向给]${DEBTOR}(?:本人)?(?:送达|发送|发出)(?:通知|提醒)$`,
    ),
  ],
  'i',
);

/** 请通过某某银行App“我要还款”办理. */
const BY_APP =
  /^请?您?(?:通过|在|到|登录|使用)(.{2,16}?)(?:App|小程序)[内里中的]?["“「']?(?:我要还款|还款|主动还款|我的账单|账单|立即还款)?["”」']?(?:办理|还款|操作|进行还款)$/i;
/** 由乙方住所地人民法院管辖: where the law has it anyway. */
const COURT =
  /^(?:均|可|应)?由(乙方|债务人|借款人|持卡人|被?申请人|您)(?:的|现)?(?:住所|所在|居住|户籍)地(?:有管辖权的)?(?:基层)?(?:人民)?法院管辖$/;
/** 任何人以我行名义要求您转账的; what it is stands behind it. */
const WHOEVER =
  /^(?:任何|凡|如有)(?:人|个人|机构|[、或和]){0,4}(?:以|冒充|自称).{2,12}?(?:名义)?要求您?.{0,14}(?:转账|汇款|付款|提供验证码)的?$/;
const FRAUD = /^[,，](?:均|都|皆|一律)?(?:为|是|系|属于?)(?:诈骗|骗子|欺诈)/;

/** 本协议经乙方确认并由甲方审核通过后生效. */
const ONCE_PASSED =
  /^本?(?:协议|方案|函)[经自在]?(乙方)?(?:在线|线上)?(?:确认|签[署字])?(?:并|且|[、及和])?[经由]?(?:甲方|我[行司])(?:审[核批])通过(?:后|之日起)(?:即|正式)?生效$/;
const PASSED = new RegExp(
  `(?<=^|[。;；,，:])(?:甲方|我[行司])已(?:于${DAY}${CLOCK})?审[核批]通过[,，;；](?:本?(?:协议|方案))?(?:已|现已|正式)?生效(?=$|[。;；])`,
);
const CONFIRMED = new RegExp(
  `(?<=^|[。;；,，:])(?:乙方|您)已(?:于${DAY}${CLOCK})?(?:在线)?(?:确认|签[署字])(?=$|[。;；,，])`,
);

/**
 * Whether a whole clause holds nothing of a plan: a title, who and where, a signature, a heading, that the plan is in force, or
 * what is denied and warned of to protect the one who owes.
 *
 * @param text  all of it, squeezed; `end`: of the clause in it
 */
export function isNoPromise(clause: string, text: string, end: number): boolean {
  const said = clause.replace(SIGNED, '').replace(NUMBERED, '');
  if (ONCE_PASSED.test(said)) return PASSED.test(text) && (!said.includes('乙方') || CONFIRMED.test(text));
  if (isPending(clause)) return false;
  if (NOTHING.test(said)) return true;
  if (DENIED.test(said)) return !BUT.test(text.slice(end, end + 24));
  if (isHeading(clause)) return isNoneBelow(clause, text.slice(end, end + 80));
  if (WHOEVER.test(said)) return FRAUD.test(text.slice(end, end + 12));
  const app = BY_APP.exec(said)?.[1];
  if (app !== undefined) return /^(?:支付宝|官方|金融|信用卡|手机银行)*$/.test(withoutOwn(app, text));
  const role = COURT.exec(said)?.[1];
  return role !== undefined && !isLender(text, role);
}

/** 请通过平安银行App还款 in a paper that somebody else signed. */
export function namesOtherApp(clause: string, text: string): boolean {
  const app = BY_APP.exec(clause.replace(NUMBERED, ''))?.[1];
  if (app === undefined || !signatureIn(text)) return false;
  return withoutOwn(app, text).search(LENDERS) >= 0;
}

/** A name without that of the lender whose paper it is: of another one it stays. */
function withoutOwn(name: string, text: string): string {
  const own = [signatureIn(text)?.name, creditorIn(text, true)?.name];
  return name.replace(LENDERS, (one) =>
    one === '支付宝' || own.some((its) => its && (its.includes(one) || isSameLender(its, one))) ? '' : one,
  );
}

const SIGNED = new RegExp(`^【${NO_NAME}[^】]{2,12}】`);
/** What is denied comes another way: 不需要您提前支付，改为每期扣收. */
const BUT =
  /^[,，](?:但|改|而|只|仅|最后|届时|由|随)|^[,，][^,，。;；不无免未]{0,10}(?:随首期|收取|代扣|扣除|[计扣补代]收|支付|缴|提供|转)/;
/** What stands right below the heading of a charge says to its end that there is none, and is no other heading. */
const NONE_BELOW =
  /^[;；:：](?![一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}条)(?:(?!部分|一半|首[期月年]|前[\d一二三四五六])[^。;；]){0,50}?(?:停[止收计](?![减免豁])(?:[计加]?收|收取|计算)?|不(?:再|会)?(?:计(?!入)(?:收|算)?|收取?|加收|产生|主张)|(?<!不再?)免[收除])(?:任何|逾期|费用|[、及和与或]|违约金|滞纳金|罚息|复利|利息)*(?=$|[。;；])/;
const CHARGES = /违约金|滞纳金|罚息|复利|利息|手续费|息费|费用/g;

/** 违约金不再计收 below 利息及违约金 leaves the other open: all of them are named there, or none. */
function isNoneBelow(heading: string, below: string): boolean {
  const said = NONE_BELOW.exec(below)?.[0];
  if (said === undefined) return false;
  const named: readonly string[] = said.match(CHARGES) ?? [];
  return named.length === 0 || (heading.match(CHARGES) ?? []).every((one) => named.includes(one));
}
