import type { PlainDate } from '../dates/index.ts';
import { creditorIn, isSameLender, LENDERS } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import { isLender } from './borne.ts';
import { isNoneBelow, isOfCharges, NUMBERED } from './headings.ts';
import { isPending } from './open.ts';
import { DEBTOR, LENDER, OR, SEAL, SIGNED, WHO_OWES } from './parties.ts';
import { signatureIn } from './sender.ts';
import { CLOCK, COMPANY, DAY, NOTHING } from './whoAndWhere.ts';

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
const COURT = new RegExp(
  `^(?:均|可|应)?由(${WHO_OWES})(?:的|现)?(?:住所|所在|居住|户籍)地(?:有管辖权的)?(?:基层)?(?:人民)?法院管辖$`,
);
/** 任何人以我行名义要求您转账的; what it is stands behind it. */
const WHOEVER =
  /^(?:任何|凡|如有)(?:人|个人|机构|[、或和]){0,4}(?:以|冒充|自称).{2,12}?(?:名义)?要求您?.{0,14}(?:转账|汇款|付款|提供验证码)的?$/;
const FRAUD = /^[,，](?:均|都|皆|一律)?(?:为|是|系|属于?)(?:诈骗|骗子|欺诈)/;

/** 本协议经乙方确认并由甲方审核通过后生效. */
const ONCE_PASSED =
  /^本?(?:协议|方案|函)[经自在]?(乙方)?(?:在线|线上)?(?:确认|签[署字])?(?:并|且|[、及和])?[经由]?(?:甲方|我[行司])(?:审[核批])通过(?:后|之日起)(?:即|正式)?生效$/;
/** 本函自我司盖章之日起生效: where the seal of a lender, and a day, stand below. */
const ONCE_SEALED =
  /^本?(?:协议|方案|函|确认[书函])自(?:我[行司]|甲方|本[行司]|本公司)(?:加?盖公?章|签章|用印)之日起(?:正式)?生效$/;
/** Of nobody but who lent: who stands in for the debtor and who buys debts have seals, too. */
const SEALED = new RegExp(
  `(?:^|[。;；,，])(?:(?:甲方|债权人|出借人|贷款人)(?:[(][^()]{1,5}[)])?:)?${COMPANY}${SEAL}(${DAY})[。]?$`,
);
const UNSEALED =
  /(?:未|没有?|待|需|须|尚|请|暂)[^,，。;；]{0,2}(?:盖公?|签|用)[章印]|[章印](?:处|前|暂|缺|空|另|待|未)/;
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
export function isNoPromise(clause: string, text: string, end: number, today: PlainDate): boolean {
  const said = clause.replace(SIGNATURE, '').replace(NUMBERED, '');
  if (ONCE_PASSED.test(said)) return PASSED.test(text) && (!said.includes('乙方') || CONFIRMED.test(text));
  if (ONCE_SEALED.test(said)) return isSealed(text, today);
  if (isPending(clause)) return false;
  if (NOTHING.test(said)) return true;
  if (DENIED.test(said)) return !BUT.test(text.slice(end, end + 24));
  if (isOfCharges(clause)) return isNoneBelow(clause, text.slice(end, end + 80));
  if (WHOEVER.test(said)) return FRAUD.test(text.slice(end, end + 12));
  const app = BY_APP.exec(said)?.[1];
  if (app !== undefined) return /^(?:支付宝|官方|金融|信用卡|手机银行)*$/.test(withoutOwn(app, text));
  const role = COURT.exec(said)?.[1];
  return role !== undefined && !isLender(text, role);
}

/** Whether a lender's seal and its day, which is not to come, stand at the end, and nothing says that it is missing. */
function isSealed(text: string, today: PlainDate): boolean {
  const [year = '', month = '', day = ''] = SEALED.exec(text)?.[1]?.match(/\d+/g) ?? [];
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && on <= today && !UNSEALED.test(text);
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

const SIGNATURE = new RegExp(`^${SIGNED}`);
/** What is denied comes another way: 不需要您提前支付，改为每期扣收. */
const BUT =
  /^[,，](?:但|改|而|只|仅|最后|届时|由|随)|^[,，][^,，。;；不无免未]{0,10}(?:随首期|收取|代扣|扣除|[计扣补代]收|支付|缴|提供|转)/;
