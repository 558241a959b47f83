import { anyOf } from '../text/index.ts';

/** What makes a sign of a fraud none, by the sign. Patterns for a text as it is seen. Data only. */

/** Offices that settle disputes, or advise, for nothing. */
const helps = /调解(?:员|委员会|组织)|人民调解|法律援助|司法局|值班律师|普法/;
/** Nobody is needed in between. */
const needless = /(?:无需|不需要?|不用|没有|未)[^,.]{0,4}(?:代理|代办|中介|他人|第三方)/;
/** A lender speaks of what it does itself. */
const lender = /我行|本行/;
/** What comes of it: who says so advises against it. */
const harms =
  /会(?:产生|导致|影响|使|让|造成|越)|可能(?:导致|被|会|面临|构成|承担|影响)|将(?:导致|面临|产生)|后果|谨慎|风险(?:大|高|极)|成本高/;
/** The same, by somebody who does not ask for the case to be handed over. */
const advisesAgainst = new RegExp(`^(?!.*(?:交给|我们来|找我|我们谈|我来谈)).*(?:${harms.source})`);
/** Whoever gives a bill for it. */
const billed = /(?<!不|不能|没法|无法)开(?:具|了)?[^,.]{0,4}发票/;
/** Between neighbours and in shops. */
const everyday = /份子|二手|小卖部|小票|店里|饭钱|赊|搬家|菜钱|车费|退租|租客|房东/;
/** A lender wants to see proofs; nobody is to make them. */
const realProof = /(?:提供|提交|上传|准备|开好)(?!.*(?:假|编|造|代开|包装|p图|做[一几个份]))[^,.]{0,12}证明/;
/** Whoever says that there is no such thing. */
const refuted = /从来没有|从没有?|从未|并没有|没有(?:出台|推出|授权)|不存在/;
/** An account of the lender's, of one's own or of a court; or another kind of bill. No lender is a firm of advisers. */
const properAccount = anyOf([
  /对公(?!.{0,40}(?:咨询|截图))|(?<!咨询|商务)有限公司|原账户|本人名下|还款卡|信用卡卡号|专户|法院|合同/,
  /[到入至进][^,.]{0,4}(?:你|本人)的?(?:个人|名下|本人|指定)?的?(?:银行|还款|信用|借记|储蓄)?(?:账户|卡)/,
  /物业|餐费|学费|水费|电费|停车|话费/,
]);

/** What in the same sentence says that a sign is none. */
export const excused: Readonly<Record<string, readonly RegExp[]>> = {
  'scam.livestream': [helps, lender, needless, /工号|我的客服|登记申请|老师你好|请问/],
  'scam.policy': [lender, needless, refuted, /助学贷款|贴息|财政部/],
  'scam.wash': [
    lender,
    /还清|履行|结清|法院|自动|期满|之日|更正|请问|还能贷|能[^,.]{0,6}吗/,
    /不(?:提供|存在)[^,.]{0,6}(?:修复|洗白)|征信[^,.]{0,4}没有/,
  ],
  'scam.silence': [advisesAgainst, needless],
  'scam.bridge': [harms, /[帮替]我垫|借我|让[他她][帮替]我还/],
  'scam.forge': [harms, realProof],
  'scam.data': [harms, /法院|给我保管|[后末]#位/, /在app|app[内里上]|网点|柜台|柜面|到庭|窗口|已开好/],
  'scam.fee': [
    /首付|最低(?:还款|应还|额|数)|违约金|罚息|诉讼费|房租|医院|物业|健身|游泳|驾校|瑜伽/,
    billed,
    everyday,
    // A debt paid in parts; whoever sells a service names its fee, or when it is done.
    /^(?!.*(?:费|[定订押佣]金|办[好完妥成]|成功|到账|下款|事成|通过)).*先.*(?:剩下|其余|余下|剩余|另一半|下个?月)[^.]{0,12}(?:还|付|分|清|给)/,
    // The fee of a plan, told with its parts.
    /每期.{0,16}含手续费/,
  ],
  'collect.account': [
    properAccount,
    everyday,
    /不(?:扫码|转账|汇款|付款|付钱)(?:[,.]|$)/,
    /[他别]人[将会可]/,
    /转给我[老妈爸哥姐弟妹媳]/,
  ],
  'scam.service': [/转到[^,.]{0,3}(?:支付宝|余额|零钱)|公积金|卖房|网签|房东|房租/],
};
