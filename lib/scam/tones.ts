/**
 * How to tell who speaks: the fraud itself, somebody it was tried on, or whoever warns of it. Patterns for a text as it
 * is seen (`seen.ts`). Data only.
 */

/** Whoever writes so warns of frauds or tells of one: it is not the fraud itself. */
export const warns =
  /不法分子|别信|(?:不要|不能|别)相信|没有依据|没有任何[^,.]{0,8}依据|从(?:来)?没(?:有)?(?:认证|设立|授权|批准)|小心|不法中介|非法中介|黑中介|骗子|骗局|骗术|诈骗|欺诈|谨防|警惕|严防|提防|当心|慎防|防骗|轻信|切勿|请勿|勿[信点转向将把扫泄告下加让与在]|上当|受骗|被骗|幌子|噱头|套路|诱骗|诱导|诱使|谎称|假冒|冒充|冒用|打着|旗号|以[^.]{1,24}(?:为由|为名|名义|为饵|为诱饵|为借口|借口)|虚假[宣广信承]|不实|辟谣|谣言|黑产|灰产|灰黑|黑灰|乱象|典型案例|以案|专家指出|业内人士|记者|[民刑]?警方?(?:提醒|提示|通报|介绍|表示|及时|侦破|赶到|劝)|公安机关(?:提醒|提示|侦破|破获|抓获|打掉)|检察机关|被告人|判处|侦破|破获|打掉|挂断|不可信|误区|切忌|不可取|不受法律保护|声称|宣称|鼓吹|吹嘘|虚构|违法犯罪活动|受害人|止付|劝阻|民警(?:随即|接|立|上门|随后|迅速|劝|发现|赶|成功|经)|提醒(?:消费者|大家|市民|群众|借款人|你)|消费者(?:应|要|需|切|勿|可|权益)|差点|险些|后不提供|拒绝退|不退款|难以退|可能无效|公序良俗|假的|实际上|真相|揭秘|一说|行不通|指使|唆使|教唆|怂恿|应予返还|应退还|应当返还|法院认为|经审理|被(?:立案|查处|处罚|罚|行政|判|警方|刑)|行政处罚|获刑|[一二]审|公诉|当庭|另案|被处|处行政拘留|违反[^,.]{0,8}(?:协议|规定|约定)|等于(?:骗|违法|犯罪)|两空|越滚越大|得不偿失/;

/** The same, unless somebody offers help in the same breath. */
export const reports =
  /广大|公众|抓获|报警|报案|号称|承担法律责任|整治|打击|通报|理性|不建议|不可能|往往|通常|据(?:介绍|了解|悉)|负责人|专家|负债者|消费者|借款人应|暗语|招揽|吸引客户|要求客户|客户签|公益|讲解|宣传活动|(?:办|局|部门|中心|协会)提(?:示|醒)|表示[,.]|(?:女士|先生|某)(?=[^你尊,.]{0,3}(?:刷|在|看到|接到|交|称|被|向|发现|因|联系|支付|花|转|通过|说))|先(?:核实|挂断)/;

/** Whoever tells what such people use to do, or what became of many, tells of none of them. */
export const general =
  /往往|通常|一般(?:会|都|先|是)|普遍|多半|大多|常以|此类|这类|该类|#(?:多|余)?家[^,.]{0,3}(?:企业|公司|机构|平台)|清理整顿|专项(?:整治|行动)/;

/** Whether it is a fraud, somebody asks: that says nothing of what it is. */
export const asks =
  /(?:这)?(?:是不是|会不会是|算不算|像不像|是否|会是)(?:骗局|诈骗|骗子|骗人的?|骗)|(?:这)?(?:是)?(?:骗局|诈骗|骗子|骗人的?|被骗了?)(?:吗|么|嘛)|(?:靠谱|可信|是真的|真的假的)(?:吗|么|嘛|不)/g;

/** Words of a warning as a fraud uses them: against the reader, or to seem honest; and a question whether it is one. */
export const seems =
  /(?:你|账户|账号|身份|名下|卡|信息)[^,.]{0,4}涉嫌[^,.]{0,8}|涉嫌[^,.]{0,6}(?=案件)|(?:不是|绝非|别怕|怕被?|防止|避免)(?:骗子|被骗|诈骗)|骗子(?:太|很|真)多|(?:没有|零|无|不玩|不搞)套路|被(?:人)?冒用|反诈中心|(?:是不是|会不会是|算不算|像不像|是否|会是)(?:骗局|诈骗|骗子|骗人|骗)|(?:骗局|诈骗|骗子|骗人的?|被骗了?)(?:吗|么|嘛)|被骗过?的(?:朋友|兄弟|姐妹|钱)|诈骗案(?!例|值|发)|诈骗罪|就说(?:自己)?被(?:人)?(?:诈骗|骗)了?|谨防假冒|认准|(?:不能|不要|别|不许|不可以?)(?:随意)?挂断|(?:告诉你|说个|讲个|说句)真相/g;

/** The user tells what was said to them. */
export const own =
  /(?:让|叫|要|跟|对|教|劝|找|催|逼|加|骗|问|说|发|告诉|拉|联系|打|帮|给)我(?![们行司国市局院县省方部校处所])|我(?:该|要不要|能不能|应该|接到|收到|刚|已经|昨天|今天|遇到|碰到|问|怀疑|不敢|没敢|被)/g;

/** Said to the reader by whoever wants something. */
export const direct =
  /我们|我司|本公司|本所|加我|加微信|联系我|私信|私聊|找我|帮你|替你|请你|给你|为你|教你|你的|你需|你要|你先|扫码|点击|立即|马上|老师/;

/** Said to the reader by whoever advises. */
export const advises =
  /对方|如果|如遇|若|一旦|凡|任何|切|提醒|建议|应当|正规|核实|官方|他们|会要求|要求你|让你|先让|再让|此类|这类|拨打|举报/;

/** Help is offered, or a way to reach somebody. */
export const offers = /加我|加微信|☎|私信|扫码|找我|联系我|我们(?:帮|可以|公司|律师|团队|专业)|帮你|替你/;

/** Whoever speaks of others. */
export const others =
  /(?:(?<!没有?)任何|凡是?|但凡|所有(?!网贷|平台|债))[^,.]{0,16}(?:要求|让|(?<![可所])以|自称|承诺|需要|收取|索要|涉及|打着)|(?:此类|这类|该类|该(?!公司)|这种|这些|一些|部分|有的|某些|个别|少数|上述|相关|(?<![所部面里边没])有)(?:机构|中介|公司|平台|人员?|律所|团体|广告|宣传|短视频|直播|行为|博主|账号|团伙|商家|app|组织|企业)|所谓|实为|实则|不得(?:以|向|要求|收取|通过)|应当依法|涉嫌(?:违法|犯罪|非法|诈骗|欺诈|虚假|侵害|侵犯)/;

/** What is forbidden or denied from here to the end of the clause. */
export const forbids =
  /(?<!要)不要|切勿|请勿|勿|(?<![特分级个区性告识差道送])别(?![人的处家墅])|不会|不得|从不|从未|绝不|决不|不可|不应|不向|不以|拒绝|避免|禁止|严禁|谨防|警惕|远离|抵制|不允许|不支持|不能|未授权|无权|没有任何|谢绝|防止|无法|没有?办法|该不该|应不应该|不想|不打算|不敢|没敢|不存在|(?:从来)?没有?(?:出台|推出|授权)|不代表|不等于|不意味|再也不(?=以|借|套|碰)|算不算|没有?[^,.]{0,3}(?:所谓|什么)/g;

/** After these a new thought begins. */
export const turns = /帮|我们|团队|但|而是|就能|就可|即可|只需|只要|都能|也能/;

/** Nothing of the kind is wanted; looked for right before it. */
export const wantsNone =
  /(?:不|无|没有?|免|未)(?:需|须|用|必|再|另|额外|会|收取?|要)?[^,.]{0,4}$|(?:不|没有?|免|未)[^,.]{0,3}(?:任何|一切)[^,.]{0,9}$/;

/** Within the words themselves: whoever says so speaks of what there is not. */
export const none =
  /从未|从没|并未|并没有?|没有(?:出台|委托|授权|推出|任何)|不存在|(?:从来)?没有?(?:出台|推出|授权)|不代表|不等于|不会/;

/** Within the words themselves: what opens an account is to be kept. */
export const keeps =
  /(?<!要)不要|切勿|请勿|勿|(?<![特分级个区性告识差道送])别(?![人的处家墅])|不会|不得|不能|不用|不需/;

/** It is refused; looked for right behind it. */
export const refused =
  /^[^.]{0,8}(?:都不给|都别给|不能给|一律不给|别给|不要给)|^[^,.]{0,6}(?:是|都是|为)(?:骗|假|诈骗)/;

/** The user does it of their own accord; looked for right before it. */
export const ownAct = /(?<![让叫要教劝帮给替骗跟催逼加在到来去从])我(?![们司行帮来给替教])[^,.]{0,6}$/;

/** Begins what somebody will not give or do, or tells others not to. */
export const declines = /^(?:都|也)?(?:不(?:给|付|扫|转|加|告诉|理|要(?!求))|别|切勿|请勿|勿)/;

/** Begins what the user does of their own accord. */
export const ownDoing = /^我(?![们司行帮来给替教])/;

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
/** An account of the lender's, of one's own or of a court; or another kind of bill. */
const properAccount =
  /对公(?!.{0,40}(?:咨询|截图))|有限公司|原账户|本人名下|还款卡|信用卡卡号|专户|法院|合同|[到入至进][^,.]{0,4}(?:你|本人)的?(?:个人|名下|本人|指定)?的?(?:银行|还款|信用|借记|储蓄)?(?:账户|卡)|物业|餐费|学费|水费|电费|停车|话费/;

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
  'scam.data': [harms, /法院|给我保管/, /在app|app[内里上]|网点|柜台|柜面|到庭|窗口/],
  'scam.fee': [
    /首付|最低还款|违约金|罚息|诉讼费|房租|医院|物业|健身|游泳|驾校|瑜伽/,
    billed,
    everyday,
    // The fee of a plan, told with its parts.
    /每期.{0,16}含手续费/,
  ],
  'collect.account': [
    properAccount,
    everyday,
    /不(?:扫码|转账|汇款|付款|付钱)(?:[,.]|$)/,
    /转给我[老妈爸哥姐弟妹媳]/,
  ],
  'scam.service': [/转到[^,.]{0,3}(?:支付宝|余额|零钱)|公积金|卖房|网签/],
};
