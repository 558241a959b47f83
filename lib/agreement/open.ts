import { inWords, NUMERALS } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import type { Terms } from './types.ts';

/** What would be, if a part is late, is asked apart. */
const IF_LATE = anyOf([
  /(?:如|若|一旦|倘若|任[一何意]|否则|[一1]期)[^。;；]*(?:逾期(?!产生|后产生)|未(?:能)?(?:按|如期|足额|及时|还|归还|偿还|支?付|缴|履)|不按|没(?:有)?按|没还|迟延|违约|晚|断供|余额不足|失败)/,
  /违反本?(?:协议|约定)/,
  /否则/,
  /(?<!(?:付清|结清|还清|补足)[^,，。;；]{0,4})逾期(?:将|会|即|则|后(?!产生)|未还的|不还的|的)/,
  /违约[,，]/,
  /逾期[一二两三\d]期(?:以上)?(?=[,，]?本?方案)/,
  /(?:未|不)能?(?:按[时期约]|如期|足额)/,
  /(?:晚|超过?|过)了?[^,，。;；]{0,4}[天日]/,
  /按逾期处理/,
  /连续[^,，。;；]{0,4}期未/,
  /忘了?还/,
  /(?:扣款|代扣)(?:失败|不成功)/,
]);
/** 逾期未还产生的罚息1,680元 is there already. */
const CONDITION = /如|若|一旦|每|任[一何意]|将|则|\/[日天]/;
const EVEN_SO = /无论|即便|即使|不论|今[天日]|产生的[^。；;]{0,8}\d/;
const NO_LATE = /(?:无|没有|不|未)(?:发生|出现)?逾期/g;

/** It is not decided yet, or was refused. */
const PENDING = anyOf([
  /(?:未|没有?)(?:能)?(?:获得?)?(?:通过|批准|获批)/,
  /(?:待|等待|正在|尚在|尚需|还需|需要?)(?:进一步)?(?:审[批核查]|评估)/,
  /审[批核](?:中|通过后|后)/,
  /以[^,，。;；]{0,8}(?:审[批核]|评估|系统|最终)[^,，。;；]{0,8}为准/,
  /最终以/,
  /以[^,，。;；]{0,14}(?:协议|合同|通话|沟通|约定)[^,，。;；]{0,4}为准/,
  /仅供参考|[【[(（](?:仅供|(?:现?已|被)(?:失效|撤[销回]|作废|取消|终止|过期|废止))/,
  /不构成(?:承诺|要约)/,
  /(?:方案|申请|协议|短信|通知)[^,，。;；]{0,4}(?:已|被|现)[^,，。;；]{0,4}(?:取消|失效|拒绝|驳回|撤销|终止|作废|过期)/,
  /(?:无法|不能|暂不能?|不支持)[^,，。;；]{0,6}(?:办理|受理|申请|批准)/,
  /不符合[^,，。;；]{0,8}(?:条件|要求)/,
  /(?:试算|预估|意向|草案|草稿|仿真|模拟|演示|样[张稿])(?!协议)/,
  /(?:(?<![甲乙借权务])方可|才能|才可|前不生效)|才(?:会)?(?:生效|算数|执行|启用)/,
  /(?:先|正在)(?:帮|给|为|替)您(?:提交|申请|上报|登记|报上去)(?!成功)/,
  /(?<!双方)(?:确认|签署|签字|盖章|审核|同意|付清|付款|支付|缴[费纳清款]|到账|回复|点击)[^,，。;；]{0,4}后[^,，。;；]{0,4}(?:生效|有效|执行|启用|开始)/,
  /报批|模板|草稿|样本|范本|(?:审[核批])?通过(?:了|的)?部分|满[一两二三四五六\d]{1,2}(?:年|个?月|[天日])[起后]?(?:生效|执行)|担保人签|[:：]担保人$/,
  // A page that still waits for a press.
  /(?<!双方|共同)(?:确认|去|立即|马上)签[约署](?=$|[\]］】])|同意变更(?=$|[\]］】])/,
  // 方案尚未生效, 状态:待确认.
  /(?:尚未|还未|没有|未)(?:正式)?生效|待(?:您|乙方|双方)?(?:确认|签[署约字]|盖章|生效)|未(?:盖章|签[字名署])/,
  /(?:审[批核]通过|(?:付款|支付|缴[费纳清款]|到账|存入)[^,，。;；]{0,4})之日起|[须需应](?:事先|另)?经过?(?:甲方|我[行司]|本行|本公司)[^,，。;；]{0,6}(?:同意|批准|审批|确认)/,
  // 请于11月26日18时前回复“确认”.
  /(?:请|须|需|务必|限)[^,，。;；]{0,20}[前内][^,，。;；]{0,8}(?:回复|点击|登录|完成)?[^,，。;；]{0,6}(?:确认|签[署约字]|同意)(?![^,，。;；]{0,6}(?:余额|账户|卡|资金|足额|收到|知悉))/,
  /(?:需|须)[^,，。;；]{0,14}后[^,，。;；]{0,2}(?:生效|执行|启用)/,
]);

/** Signed by both, as all are; when a page shows it; what else they lend; which of two papers counts. */
const NOT_PENDING = anyOf(
  [
    /双方(?![^,，。;；]{0,16}(?:担保|批准|审[核批]|满[一两二三\d]))[^,，。;；]{0,16}(?:后|之日起?)?生效/,
    /[^,，。;；]*(?:额度|工作日)[^,，。;；]*/,
    /还款[^,，。;；]{0,6}以[^,，。;；]{0,8}(?:显示|到账)[^,，。;；]{0,4}为准/,
    /与本协议[^,，。;；]{0,6}以本协议为准/,
  ],
  'g',
);

/** 其余按原合同执行, 每期按账单金额: what that is does not stand here. */
const REFERS = anyOf([
  /每期[^,，。;；]{0,6}[按以][^,，。;；\d]{0,4}账单(?:金额|显示)?(?:为准|执行|扣款|还款|$)/,
  /(?:按照?|依照?|以|照|根据|参照|遵照|适用)[^,，。;；]{0,8}(?:合同|协议|约定|规定|标准|规则|章程|条款|办法)[^,，。;；]{0,6}(?:执行|办理|处理|为准|计|结算)/,
]);

/** Whether a sentence says what would be if a part were late. */
export const isOfLate = (sentence: string): boolean =>
  IF_LATE.test(sentence.replace(NO_LATE, '')) && !EVEN_SO.test(sentence);

/** Whether what it says of being late is not there yet. */
export const isConditional = (sentence: string): boolean => CONDITION.test(sentence);

/** Whether a clause says that the plan is not decided. */
export const isPending = (clause: string): boolean => PENDING.test(clause.replace(NOT_PENDING, ''));

/** Whether a clause leaves it to another paper. */
export const refersElsewhere = (clause: string): boolean => REFERS.test(clause) && !/未尽事宜/.test(clause);

/** A share of a sum, or a span of days. */
const SHARE = anyOf([
  /[1-9]\d*(?:\.\d+)?[%‰]|0\.(?!0+[%‰])\d+[%‰]/,
  /[\d一二两三四五六七八九十][天日]内|即日(?!起生效)/,
  /(?<![\d.,])0(?:\.00?)?元?[至到~～-]¥?\d/,
  /半数|一半|每[月期][两二三四五六\d]{1,2}[次回笔]|[\d一二三四五六七八九]成(?!功)/,
]);
/** 首期免费, 一年内不收手续费: what then? */
const LIMITED =
  /(?:首[期月次笔]|前[\d一二两三四五六七八九十]{1,3}个?[期月]|第[一1]期|[\d一二两三四五六半]{1,2}(?:年|个?月|期)[内里])[^,，。;；]{0,6}(?:免|不(?:再|会)?(?:向[您乙]方?)?[收计]|停|按[时期约]还|无(?!法)|没有)|(?:手续费|服务费|费率|利息|息费)[^,，。;；]{0,6}(?:首[期月年次]|前[\d一二两三四五六七八九十]{1,3}个?[期月])/;

/** All at once, in a plan of parts. */
const ONCE = /一次性(?:归还|偿还|支付|还|付|缴|结清)|(?<!最后)[一1][次笔](?:还清|付清|结清)/;

const COUNTED = new RegExp(
  `(第|前|最后|末|已还|剩余?|还剩|未还|[至到~-])?(\\d{1,3}|[${NUMERALS}]{1,3})(?=期|笔|个(?!工作|自然)|次(?!分期))`,
  'g',
);

/** 每月8日各还1笔. */
const ONE_EACH = /^[^\d,，。;；]{0,8}每月\d{1,2}[日号]前?各?还1笔$/;

/** Whether the numbers of parts in a clause are those of the plan; a share of a sum and a span of days are none. */
export function agrees(clause: string, { parts = 0 }: Terms): boolean {
  if (SHARE.test(clause) || LIMITED.test(clause) || (parts > 1 && ONCE.test(clause))) return false;
  return [...clause.matchAll(COUNTED)].every(({ 1: which, 2: words = '' }) => {
    const count = /\d/.test(words) ? Number(words) : (inWords(words) ?? 1);
    return which
      ? count <= parts
      : count === parts || count === parts - 1 || words === '一' || ONE_EACH.test(clause);
  });
}
