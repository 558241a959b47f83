import { anyOf } from '../text/index.ts';

/** What tells that nothing is owed by a message: patterns over a squeezed text. */

/** Something bought; a bill may also tell what was bought. */
export const bought =
  /已使用|(?:成功)?下单|订单已(?:付款|支付)|您[^。]{0,24}(?:消费|支付(?!宝)|刷卡|购买|支出|交易)(?!金融|贷|账单|者|分期)(?<!(?:请|按时|可用|及时|由)[^。；;,，]{0,8}支付)|(?:消费|支出|交易)(?:人民币)?¥?\d|[刚您你]用[^。；;,，]{2,8}付(?:[了款]|买)|(?<![请可需须能要不])用[^。；;,，]{2,8}付(?:款|了)¥?\d|实付¥?\d|花(?:出|掉)了?¥?\d/;

/** A voucher, a membership or a card, not a payment, comes to its end. */
export const given =
  /(?:优惠券|免息券|折扣券|(?:临时|固定|信用|预借)额度|立减金|红包|积分|会员|权益|卡券|礼包|(?:扣款|代扣|还款)(?:协议|授权|签约))(?:¥?[\d,.]+元?)?[^。；;,，]{0,14}(?:到期|过期|失效|领取|使用|续费)|(?:到期|过期|失效)[^。；;]{0,12}(?:换卡|换[发领]|新卡|续卡)/;

/** Supplied or insured: no debt to a lender. */
export const supplied = anyOf([
  /【[^】]{0,6}(?:移动|联通|电信|电力|电网|水务|燃气)[^】]{0,4}】/,
  /话费|电费|水费|水电|燃气费|气费|取暖费|物业费|宽带|停车费|(?<!担|本[息金][^。；;]{0,6})保费|保单|续保|运费|学费缴/,
  /社保|医保|房租|租约|定期存款|大额存单|存单|理财产品/,
]);

const LENT_BY_ME = /借(?:给)?[你您](?:的|那)|[你您](?:上次|之前|那次)?[跟问向找]我借/;
const SHARED = /(?:房租|水电|聚餐|饭钱|AA|份子钱|团建|车费)[^。；;]{0,40}(?:转|发|给)(?:给)?我/;
/** Of a company; with what a fraud needs: haste, a new number, another's account, a superior; or with a threat. */
const NOT_PRIVATE = anyOf([
  /【|客服|公司|平台|银行|逾期|http|链接|房东|卡号|账号|验证|扫[^。；;,，]{0,6}码|客户|\d{6}|[A-Z]{4}/,
  /换(?:了|个)?(?:微信|号|手机|支付宝)|新的?(?:微信|支付宝|卡|号|账)|[加存](?:一?下)?[这我]个?(?:新)?(?:微信|号)|(?:手机|电话)[^。；;,，]{0,4}(?:坏|丢|摔|掉)/,
  /急用|马上|立刻|老板|领导|老师|同事|同学|朋友|别声张|保密|帮[^。；;,，]{0,6}付|周转|还记得我/,
  /不然|否则|再不|必须|通讯录|裸|闹|起诉|利息|连本带利|单位/,
]);

/** Somebody one knows wants back what he lent, or one's share of the rent: no lender, and no fraud. */
export const isPrivate = (text: string): boolean =>
  (LENT_BY_ME.test(text) || SHARED.test(text)) && !NOT_PRIVATE.test(text);

/** Of what is supplied: by its own account or its own name beside the sum. */
export const supply =
  /户号|【[^】]{0,6}(?:移动|联通|电信|电力|电网|水务|燃气)】|(?:电|水|燃气|煤气|天然气|取暖|物业)费[^。；;,，]{0,10}[¥\d]|定投|连续包[月年]/;

/** Dues, taxes and the like, and what one saved; with a link it may be a fraud. */
export const dues =
  /^(?!.*(?:点[击开]|链接|https?:|\.[a-z*]{2}|微信|qq|下载|扫码|转|汇|退[费款])).*(?:(?:社保|医保|养老保险|公积金|税)[^。；;,，]{0,10}欠缴|欠缴[^。；;,，\d]{0,6}(?:税|社保|医保|公积金)|(?:学|(?<!社)会|党|通行|停车|保教|住宿)费[^。；;,，]{0,10}[¥\d]|会员[^。；;]{0,20}扣款失败|理赔|定损|(?:定期|大额|的)存[款单][^。；;,，]{0,14}到期)/i;

/** One's own suit is no debt. */
export const suing =
  /您(?:作为|系|是)(?:原告|申请执?行?人|债权人)|您(?:提交|提起|申请)的[^。；;,，]{0,12}(?:起诉|立案|诉讼|支付令|仲裁|执行)/;

/** Books are lent, too; parcels, inspections and the like are late without any debt. */
export const books =
  /图书馆|本馆|借阅|续借|借(?:了|的)?《|(?:包裹|快件|快递(?!费))[^。；;]{0,12}(?:逾期|超期|未取)|包裹[^。；;]{0,40}保管费|交通(?:安全)?违法行为|(?:年检|年审|审验|车检)[^。；;]{0,8}(?:逾期|过期|到期)/;

/** Whatever is late there, it is books. */
export const library =
  /图书馆|图书(?=[^。；;,，账贷条呗]{0,10}(?:[借还续]|到期|逾期|超期))|读者证|还书(?!面)|资料室|借阅|借(?:了|的)?《/;

/** Those who collect are wanted. */
export const hiring = /底薪|(?:^|】)(?:招聘|[急诚]招|招(?!商|行|联))[^。；;,，:]{0,8}(?:专员|人员|主管)/;

const WITHDRAWN = anyOf([
  /(?:已经?|予以|裁定)[^。；;,，]{0,6}(?:撤回|撤销|停止|终止)[^。；;,，]{0,12}(?:催收|移交|委外|诉讼|起诉|开庭|庭审)/,
  /(?:短信|通知|消息)[^。；;,，]{0,8}(?:误发|作废)/,
  /撤诉[^。；;]{0,10}(?:裁定|准许)|(?:裁定|准许)[^。；;,，]{0,6}撤诉/,
]);
const DEMANDED = /(?:请|务必|须)[^。；;]{0,10}(?:[还缴付]|结清)|否则|不然/;

/** 您反映的暴力催收等事项已收悉: the answer to a complaint. */
const COMPLAINT =
  /您[^。；;]{0,16}(?:反映|投诉|咨询)(?:的|某)?[^。；;]{0,60}(?:已?收悉|受理|转[送交办]|处理)|已(?:收到|受理)您[^。；;]{0,20}(?:投诉|异议|咨询)|您[^。；;]{0,12}(?:异议|投诉)已核实/;

/** A demand that is taken back, or that somebody complained of, and none beside it. */
export const isWithdrawn = (text: string): boolean =>
  (COMPLAINT.test(text) || WITHDRAWN.test(text)) && !DEMANDED.test(text) && !OWED.test(text);
const OWED = /(?:欠款|应还|待还|尚欠|逾期金额)[^。；;\d]{0,6}\d|已?逾期\d/;

/** Who asks before they have one, or asks everybody. */
const NO_DEBTOR =
  /我?还没(?:有)?(?:用过|办过?卡|开通|借过|申请过?)|(?:请教|求问)(?:各位|大家|一下)|(?:读者|网友)问[:：]/;

/** Told of many: statistics, what the police did, a day of advice. */
const OF_MANY =
  /\d亿元?|同比(?:增|上升|下降)|(?:捣毁|破获)[^。；;]{0,24}(?:团伙|案)|普法(?:咨询|宣传|活动|讲座)|资产包(?<![您你][^。；;,，]{0,8}(?:债权|[借贷欠]款|账户)[^。；;]{0,20}资产包)|起拍价|竞买|开拍|意向受让|破产(?:清算|管理)|^[^。；;]{0,8}(?:试算|计算器)|试算[^<]{0,80}(?:仅供|不代表|确认借款)/;

/** What a lender does for all its clients, as the text begins: 容时服务介绍, 我行为持卡人提供…. */
const SERVICE =
  /^(?:[【[][^】\]]*[】\]])?[^。；;!！,，:]{0,16}(?:(?:服务|产品|功能|业务|违约金|利息|费率)(?:介绍|说明|简介|须知|指南|问答|规则|(?:收取|收费|计收)标准)|[我本]行为(?:广大|全体)?(?:持卡人|客户)提供)/;
/** One's own debt, which such a text does not tell. */
const OWN_DEBT =
  /[您你]的?[^。；;!！,，]{0,6}(?:账单|借款|贷款|信用卡|还款日)|[您你][^。；;!！,，]{0,6}尾号|已(?:经)?逾期|已过(?:最后|到期)?还款日/;
const isOfService = (text: string) => SERVICE.test(text) && !OWN_DEBT.test(text);

/** 某网友称自己欠网贷12万元. */
const OF_SOMEBODY =
  /^(?!.*[您你]).{0,12}(?:网友|市民|用户|读者|女士|先生)[^。；;,，]{0,6}(?:自述|[自声]?称|爆料|表示)/;

const NEW_TERMS =
  /(?:标准|费率|利率|规则|条款|章程|协议)[^。；;,，]{0,8}(?:调整|变更|修订|更新)(?:为|如下|$)|还款(?:金额|额)会?有所(?:调整|变化|变动)/;
const EXAMPLE =
  /(?:比如|例如|举例来?说?|举个例子|案例[一二三\d]?:)[^。；;]{0,20}(?:账单|欠款|借款|逾期|还款|\d)|(?:账单|逾期|最低还款)[^。；;,，]{0,8}(?:会怎[么样]|怎么[算办]|是什么)/;
const TOLD = /(?:应还|待还|需还|月供|欠款?)(?:金额|款|额)?[:为是共]?¥?\d/;

/** One's own bill, or one's own debt that is late. */
const OWN =
  /(?:账单(?!日)|应还|待还|需还|月供|欠款?)[^,，。;；\d亿]{0,4}¥?\d[\d,.]*(?![\d,.]*万?亿)|已经?逾期[^,，。;；\d]{0,2}\d/;

/** What is told of many, new terms, or what is told as an example, and no sum that is owed beside them. */
export function explains(text: string): boolean {
  const example = EXAMPLE.exec(text);
  return (
    ((OF_MANY.test(text) || NO_DEBTOR.test(text) || isOfService(text)) && !OWN.test(text)) ||
    OF_SOMEBODY.test(text) ||
    (NEW_TERMS.test(text) && !TOLD.test(text)) ||
    (example !== null && !TOLD.test(text.slice(0, example.index)))
  );
}

export const lent = /借|贷|信用卡|花呗|白条|月付|分期|金条|欠款/;

/** An offer to pay a bill in parts, which does not tell the bill. */
export const offersParts =
  /(?:可|将)[^。；;]{0,20}账单[^。；;]{0,14}(?:申请|办理)分期|账单[^。；;]{0,14}可申请分期|可分(?:为|成)?\d{1,2}期|推荐[^。；;]{0,20}分\d{1,2}期|账单分期/;

export const toldDue =
  /本[月期][^。；;,，\d]{0,4}¥?\d[\d,.]*元?的?账单(?=[,，。；;])|还款日|应还|待还|最低|到期|扣款日|月供|缴款/;

export const code =
  /验证码(?<!(?:勿|不要|别|不)[^。；;,，]{0,8}验证码)|动态(?:密)?码|动态口令|校验码|短信口令|一次性密码|激活码/;

/** Somebody wants to sell. */
export const selling: readonly RegExp[] = [
  /可借|可贷|最高(?:可|借|贷|额度)|提额|授信|预借|(?:借款|现金|贷款|信用)?额度|秒(?:批|到)|随借随还|借款(?:专享|优惠)/,
  /利率低|低至|折|优惠|立减|免息|红包|礼|特惠|专享|福利|权益|积分|活动/,
  /领取|申请|办理|点击|戳|回复|立即|抢|参与|了解/,
  /退订|拒收|回t|回td/i,
];
