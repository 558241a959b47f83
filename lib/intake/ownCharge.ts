import { anyOf } from '../text/index.ts';

/** 系统将自动从您绑定的银行卡扣款, 强制划扣: a lender takes by itself what is late. */
const CHARGES = /(?:自动|强制|批量|循环|代)[^。；;]{0,24}扣(?:[款划收除]|[您你])|划扣|扣[款划收]/;
const OF_DEBT = /逾期|欠款|欠[您你]?¥?\d|拖欠|违约(?!金)|[没未不]还|借款|贷款/;

/** What frauds frighten with a charge for, or want done against it, or where they lead. */
const NOT_LENT = anyOf(
  [
    /会员|保险|保障|代理商|直播|订阅|套餐|学生|校园|资格|注销|(?:关闭|取消|停止|撤销|避免|终止|解除|关掉)[^。；;,，]{0,8}(?:扣|服务|业务|功能|账户|贷)/,
    /加[我微vq]|(?:加|添加)[^。；;,，]{0,6}(?:微信|qq|客服)|qq[:：]?\d|微信[:：]?[a-z\d]{5}|下载|共享|会议|屏幕|链接|点击|https?|www\.|\.(?:com|cn|top|xyz|vip|cc|icu)/,
    /非本人|[您你][^。；;,，]{0,10}消费¥?\d|境外|涉案|流水|验资|验证|密码|认证|解冻|解锁|安全账户|保证金|(?:个人|私人|专员|财务|指定)[^。；;,，]{0,4}(?:账户|卡)|[转汇打][入到至账款]|放款|下款|(?<!\d)1[3-9]\d{9}(?!\d)/,
  ],
  'i',
);

/** Whatever is theirs, an office that takes for nobody, what is paid to be let go, a contract that only now holds. */
const FRIGHTENS = /名下所有|冻结|保释|合同生效|银联|银保监|监管|公安/;
/** A number that one is to ring, other than one that all of China rings; not: 如有疑问请拨打. */
const PHONE =
  /(?<!如有(?:问题|疑问|异议)[^。；;\d]{0,8})(?:致电|回电|拨打|来电|电话|热线|联系|咨询)[^\d。；;]{0,10}(?!(?:95\d{3}|96\d{3,4}|1\d{4}|100\d\d)(?![\d-]))\d[\d-]{4}/;

/** Whether it is a lender that says it will take what is late from one's account: frauds speak of such a charge, too. */
export const isOwnCharge = (text: string): boolean =>
  text.includes('扣') &&
  CHARGES.test(text) &&
  OF_DEBT.test(text) &&
  ![NOT_LENT, FRIGHTENS, PHONE].some((sign) => sign.test(text));
