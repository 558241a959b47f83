import { oneOf } from '../text/index.ts';

/** Words for a last day to pay. */
const DUE = oneOf([
  /(?:最后|最晚|最迟|本期|本月|到期|当期|应|的|账单|约定|您){0,4}还款(?:到期|截止|最后)?(?:日期?|时间|期限|期)/,
  /(?:扣款|代扣|划扣|付款|交费|缴费|供款|结息|交租|缴款到期)日期?|付款期限/,
  /(?:还款|账单|借款|贷款|分期)?到期(?:还款)?(?:日期?|时间)?/,
  /(?:还款)?截止(?:还款)?(?:日期?|时间)/,
  /还款(?:到期|截止)|应[还付缴]款?日期?|[付还]息(?:日期?|期)/,
  /[缴付]款(?:截止|到期|最后)(?:日期?|时间|期限)?/,
  /缴款(?:日期?|期限)|最后期限|最晚还款/,
  /(?:最后|最晚|最迟)(?:缴款|付款)(?:日期?|时间)/,
  /最[晚迟](?=$|[:\d])/,
]);
const MOVED = '(?:已|将|被|统一){0,4}(?:延期|延长|顺延|调整|变更|推迟|延后|展期|延|改)?';
const IS = '(?:至|到|为|是|在|于|即|啦|了|:|\\(|,|，){0,4}';
/** 还款日已延至…, 到期还款日Due Date: … right before a day. */
export const dueBefore = new RegExp(`${DUE}${MOVED}(?:[A-Za-z.]{2,24})?${IS}$`);

/** A demand to pay by a day, and a payment that will be taken then: the last day only where nothing is late yet. */
const ASKED = oneOf([
  /(?:请|敬请|务必|您?需|您?应|须|记得|烦请|可)(?:您|务必|及时|按时|确保|在|于|最晚|最迟|将){0,4}/,
  /(?:将|会|系统)+(?:在|于)/,
  /最晚|最迟|不得?[晚迟]于/,
  /(?:还款|扣款)?(?:于|在)/,
]);
export const askedBefore = new RegExp(`${ASKED}$`);

/** (含当日), 24:00: what still belongs to the day. */
const INCLUDED = '(?:\\(含(?:当天|当日)?\\))?';
const TIME = '(?:\\d{1,2}(?:[:点时]\\d{0,2})?(?:分|整)?)?';
const BY = '(?:前|之前|以前)?';
const WHOSE = '(?:是|为|即)?(?:您的?|本期|最后|的|花呗|借呗|账单){0,4}';
const WHAT = oneOf([
  /[^,，。;；(（\d]{0,8}(?:还款日|扣款日|付款日|结息日|付息日|供款日|交费日)/,
  /(?:的|月供|贷款|借款|账单|分期|自动|还款){0,3}(?:扣款(?=没|未|失败|不成功|账户余额不足)|(?:还|仍|尚)?(?:没有?|未能?)(?:扣款?成功|还|归还|[缴交]))/,
  /[应本]?[应需须该]还(?!日)|最后还款|扣款日|[^,，。;；\d]{0,10}到期/,
]);
/** 前(含当日)24:00前是您的还款日: right behind a day. */
export const dueBehind = new RegExp(`^\\)?${BY}${INCLUDED}${TIME}${BY}${WHOSE}${WHAT}`);

const TAKEN = oneOf([
  /前|之前|以前|或之前|或以前|该还|要还|应还|还款|扣收|划扣|扣划|代扣/,
  /自动(?:扣款|还款|扣|还)|扣[款取收]|代扣|将|截止|为止|有一?[笔期]/,
  /(?:要|得|请|记得|别忘|前)[了记]?(?:还|存|缴|付)/,
]);
/** 24:00前请存入, 将自动扣款: a demand, or what will be taken. */
export const askedBehind = new RegExp(`^(?:\\(含(?:当天|当日)?\\)|当天|当日)?${TIME}${TAKEN}`);

/** Before or behind a day that is something else: of a bill, a purchase, a payment made, or as of which a sum is told. */
export const otherDay =
  /(?:账单日|出账日?|记账|入账|交易|消费|支付|扣款成功|截[至止](?:到|于)?|自|从|起|发送|通话|电话|放款|借款日|申请)(?:日期?|时间)?(?:为|是|:){0,4}$/;

export const otherBehind =
  /^(?:(?:已|成功){0,2}(?:出账|生成|记账|入账|消费|交易|放款|发放|起)|(?:之|以)?前(?:回复|编辑|申请|办理|领取|使用|[^。；;,，]{0,10}分期))/;
