import type { Certain } from './certain.ts';

/** Where no lender has its money paid to: a firm that is none, a person, a code, a page that is not its own. */

/** Firms that lend nothing, by the kind that stands in their name. */
const KIND =
  '(?:咨询|信息|科技|技术|商务|服务|法律|律师|网络|管理|财务|传媒|贸易|数据|电子)(?![^,.]{0,4}(?:平台|app))';
const FIRM = '[^,.]{0,8}(?:公司|中心|事务所|商行|工作室|经营部)';
const PAYEE =
  '(?:户名|收款[人方单位公司]*(?!码)|账户(?:名称?|[,为是])|对公|公账|公户|(?:[汇打付还存][款付]?|转账?|支付)[到至入][^,.]{0,12})';
/** They take money for others under contract, or bought the debt, or lend themselves. */
const LENDS = /银行|消费金融|小额?贷|信托|融资|租赁|担保|资产管理|支付宝,中国|财付通|网银在线|信用卡|法院/;

/** Of some other thing that is paid for. */
const otherBill =
  /物业|学费|餐费|水费|电费|停车|话费|货款|工资|订单|采购|培训|报名|保费|房租|饭|菜|店|商家|宽带|燃气/;

/** Hosts of those who lend, of their apps, and of carriers; the rest of them say where to pay in their app. */
const HOSTS = new RegExp(
  '^(?:https?://)?(?:[\\w-]+\\.)*(?:' +
    'alipay|antgroup|mybank|cmbchina|cmbt|icbc|ccb|abchina|95599|boc|bankcomm|bocom|e?citic(?:bank)?|cebbank|spdb(?:ccc)?|' +
    'cmbc|pingan|cib|psbc|hxb|cgbchina|hfbank|czbank|webank|weixin|qq|jd|3|duxiaoman|dxm(?:pay)?|meituan|dpurl|douyin|95516|' +
    'unionpay|360shuke|mucfc|msxf|suning|mi|didi\\w*|ctrip|zhongan|\\w+bank|bank\\w+|1008[56]|10010|189|95598|gov' +
    ')\\.(?:com\\.cn|com|cn|net)(?![\\w.-])',
  'i',
);
const ADDRESS = /https?:\/\/[^\s\u4e00-\u9fff，。；、”）)]+|(?:[a-z0-9-]+\.)+[a-z]{2,6}(?:\/[\w\-./?=&%]*)?/i;

/** Whose hosts are known; of others that name themselves an address of .com or .cn may be their own. */
const known = /花呗|借呗|蚂蚁|支付宝|银行/;
const someLender = /贷|借|分期|金融|消金|月付|信用|白条|卡|1008|电信|提醒/;

/** Whether the first address in the words leads to nobody whom the text is from. */
function leadsAstray(words: string, text: string): boolean {
  const address = ADDRESS.exec(words)?.[0] ?? '';
  if (HOSTS.test(address)) return false;
  return known.test(text) || !someLender.test(text) || !/\.(?:com|cn)(?![\w.])/i.test(address);
}

/** What says that it is about a debt. */
const debt = /还|欠|逾期|分期|首付|方案|结清|销账|付款|催收|款项|截图/;

/** Two signs that stand before the kind of a firm: what it is called. */
const CALLED = new RegExp(`([^,.]{2})${KIND}`);

/** Whether the debt is said to be owed to that very firm: 您在某某科技租的手机. */
function isOwedTo(firm: string, text: string): boolean {
  const called = CALLED.exec(firm)?.[1];
  return called !== undefined && new RegExp(`(?:在|欠|向)[^,.]{0,6}${called}`).test(text);
}

export const strangers: readonly Certain[] = [
  {
    sign: 'collect.account',
    words: `${PAYEE}[^.]{0,20}?${KIND}${FIRM}`,
    needs: debt,
    unless: otherBill,
    but: (found, text) => LENDS.test(found) || isOwedTo(found, text),
  },
  {
    sign: 'collect.account',
    words:
      '(?:[款钱#元]|首付)[^,.别不]{0,6}[转汇打付交发][给到][^,.你]{0,4}(?:专员|经理|主管|财务|客服|老师|催收员)(?!.{0,3}热线)',
    needs: debt,
    unless: otherBill,
  },
  {
    sign: 'collect.account',
    words:
      '扫[^,.]{0,8}(?:发|给|这个|我|下方|下面|以下|如下|短信|群)[^,.]{0,6}码[^,.]{0,4}(?:付|还|缴|转|支付)',
    needs: debt,
    unless: otherBill,
  },
  {
    sign: 'collect.account',
    words:
      '(?:点击?开?|戳|打开|登录|访问|进入?|通过|复制)[^,.]{0,8},?@(?![^.]{0,10}(?:app|小程序))[^.]{0,10}?(?:付|还|缴|结清|销账|转账)|(?:链接|网址|入口|通道)[^,.]{0,4},?@',
    needs: debt,
    unless: otherBill,
    written: leadsAstray,
  },
];
