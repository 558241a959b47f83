import type { PlainDate } from '../dates/index.ts';
import { anyOf } from '../text/index.ts';
import type { Day } from './days.ts';
import { isOther } from './due.ts';

/** What was to be paid and has not come, where it need not say that it is late. */

/** An attempt to take it that failed, or what did not come in. */
const FAILED = anyOf([
  /(?<!(?:如果?|若|将|会|致|免|可能|防止?|一旦|造成|则|就)[^。；;,，]{0,12})(?:扣款?|代扣|划扣|还款|付款|支付|扣收|划款|余额不足)(?:[仍又均都暂尚]|再次|[\d一二两三]次)?(?:失败|[未不没]成功|未成|没成|未果)(?![会将要])/,
  /(?<!(?:如果?|若|将|会|致|免|可能|防止?|一旦|截至?|截止)[^。；;,，]{0,12})(?:未能?|没能?)(?:足额|全额|成功|按时|被){0,2}(?:扣[到得成收]|划[走成扣]|扣款成功|收齐|入账|到账|进来)(?!的|[^。；;,，]{0,4}[将会])/,
  /(?:仅|只)(?:扣|还入|还[了到]|扣收|够扣)[到得]?¥?\d/,
  /(?:未|没有?)收到(?:[您你]的?)?(?:足额)?(?:还款|款项)/,
  /(?:截[至止]到?(?:今[天日]|目前|现在|此刻)|仍|现)[^。；;]{0,16}(?:未|没有?)(?:还|付|归还|支付|收到|查到)(?!款日)/,
  /应付[^。；;,，]{0,14}未付/,
]);
/** What is paid today still counts, or more days are to come. */
const IN_TIME =
  /[今明][天日晚][^。；;]{0,14}(?:前|[以之]?内|日终)|今[天日][^。；;]{0,6}还款日|(?:仍|均|都|就|也)?[算视按作][为作]?(?:按时|按期|准时|正常|如期)|不[会影计算记][^。；;,，]{0,5}(?:逾期|信用|征信)|将[视转算计]为?逾期|到期前|(?:尚|还)未到期|快到|即将|临近|将[于在]|(?:还有|还剩|仅剩)\d{1,2}[天日]/;

/** Less came than must, or nothing of the month before, and so it says. */
const SHORT = anyOf([
  /(?<!(?:如(?!期)|若|一旦|倘)[^。；;,，]{0,10})(?:不足|低于|未达到?|未足|少于|没达到?|未还[清足够])(?:本期|当期)?最低(?![^。；;,，]{0,16}(?:将|会|则|部分))/,
  /最低[^。；;]{0,12}(?:未|没有?|也未|尚未)(?:达到?|还足|还够)/,
  /上个?月的?(?:月供|账单|订单|还款)(?!.*还款日[^。；;,，\d]{0,3}\d)[^。；;已]{0,16}(?:未|没有?|短缺|不足)/,
]);

/** What only being late costs, with its sum, or from a day on. */
const CHARGED = anyOf([
  /(?:今[天日]|即日|昨[天日])起[^。；;]{0,8}[计收按][^。；;]{0,12}(?:罚息|违约金)/,
  /(?:(?<!账单)含|加|及|和|其中|[+、,，。；;:元])(?:罚息|违约金|滞纳金|逾期费)[:为]?(?:RMB|CNY)?¥?(?!0(?:\.0+)?(?![\d.]))\d+\.\d\d(?!元?起)/,
  /(?:罚息|滞纳金)¥?[\d.,]*元?已?(?:累计|入账)[^。；;,，]{0,4}/,
]);
/** An instalment that did not come when it should have, whenever that was. */
const MISSED = anyOf([
  /(?<!无|未|没有?|不)欠(?:息|付|供|缴)(?!为?0)[^。；;]{0,24}\d|催[缴款](?:单|通知|提醒)?[:]|催[缴款](?:单|通知)/,
  /(?:本应|原定|早该|[昨前][天日]就?[应该要])[^。；;,，]{0,14}(?:还|付|扣|划走|结清)|原(?:到期|应)还款?日/,
  /(?:还款日|到期日|期限)(?:后|过去)第?\d{1,3}[天日]|应[还付]未[还付]/,
  /(?:扣款?|还款?|代扣)[二两三四五六\d]次[均都仍](?:失败|[未不]成功)|失败\d次(?=[。,，])/,
  /宽限期(?:[于在]?昨[天日]|已)(?:经|用完|结束|过)|\d元?[,，]已过期/,
]);
/** Of what is over, or was put off. */
const OVER =
  /(?:罚息|违约金|滞纳金|逾期|欠息)[^。；;]{0,16}(?:入账.{0,4}还|消除|撤销|不再|减免|免除|结清|还清)|还款[\d.,]*元?成功|已(?:成功)?(?:还款|还清|结清|缴清)|还款[\d.,]+元?已?入账|无[需须]|[延展]期|顺延|延至|调整|改[到至为]/;

/** Whether every day that a text names is over, and one of them may be the one to pay on. */
export const areDaysOver = (text: string, days: readonly Day[], today: PlainDate): boolean => {
  const told = days.filter(({ date, guessed }) => date && !guessed);
  return told.some((day) => !isOther(text, day)) && told.every(({ date = today }) => date < today);
};

/**
 * Whether something that was to be paid has not come in time, by what is told of it and not by the word 逾期.
 *
 * @param text  squeezed
 * @param over  whether the days it names are over
 */
export const isUnpaid = (text: string, over: boolean): boolean =>
  ((CHARGED.test(text) || MISSED.test(text)) && !OVER.test(text)) ||
  ((SHORT.test(text) || (over && FAILED.test(text))) && !IN_TIME.test(text));
