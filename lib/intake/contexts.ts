import type { Named } from './named.ts';

/** Any word of two to six signs, behind a few letters or figures; none that joins words stands in it. */
const WORD =
  '((?:[A-Za-z]{1,4}\\d?|\\d{2,3})?(?:(?![我你您本此该的在于请已将是被与及和或到从向由还欠账单这那元受以今明昨前上下]|贵(?!州|阳|港))[\\u4e00-\\u9fff·]){2,6}?)';
const QUOTE = '[“"‘「『《]([^”"’」』》]{2,10})[”"’」』》]';

/** 王小明：您的… names who is written to. */
const SURNAME =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]';

/** Where the name of one who lends stands, though nothing in it says so: the surest place first. */
const CONTEXTS: readonly RegExp[] = [
  `(?:在|[借欠])${WORD}(?:平台|APP)?上?(?:的(?:那笔|这笔)?|有|申请的?|办理的?)?(?:\\{[^{}]*\\}|[\\d:/-]+)?的?(?:分期|个人|消费){0,2}(?:借款|贷款|欠款|订单|账户|账单|借的?钱|欠的?钱|总?额度)`,
  `(?:在|[借欠])${QUOTE}(?:平台|APP)?上?(?:的|借|欠)`,
  `您的${WORD}(?=\\d{1,2}月份?(?:的)?账单|有一[期笔]|还有(?:\\d|\\{)|账户|(?:可用)?额度|订单|借款|已结清|晚还|本期|第\\d)`,
  `(?:^|[，,。!！】:：“])${WORD}(?<=分期|[花贷呗借付]|白[卡条]|钱包|口袋|借[钱条]|金融|金服|应急)(?=本期|第\\d|\\d{1,2}月|账单|账户|[的欠]|借款|订单|官方|客服|提醒|通知|提示|给[您你]|APP|用户)`,
  `(?:^|[^处关位用基由等至对])于${WORD}(?:平台|APP)?(?=借款|贷款|借了|申请|办理|分期)`,
  `[受接]${WORD}的?委托`,
  `[您你其]的${WORD}(?=账单|已?(?:经)?逾期|欠款|贷款)`,
  `[您你](?:名下)?${WORD}(?:平台)?上?的?(?=账户|借款|贷款|欠款)`,
  `通过${WORD}(?:平台|APP)?(?=办理|申请|借|贷|分期|还款)`,
  `[向从]${WORD}(?=的?借|贷款|申请|还款|归还|偿还)`,
  `(?:还清|结清|偿还|归还)${WORD}(?=的)`,
  `[您你](?:在)?${WORD}(?=的钱|[那这]¥?\\d)`,
  `关注${WORD}(?=(?:官方|微信){0,2}公众号)`,
  `(?:^|[，,。!！:：])(?:您好|你好)?[，,]?(?:这里|我|我们|这边)是${WORD}(?=[，,。!！])`,
  `在${WORD}的(?=第\\d|本期|[这那]期|钱|租金|账)`,
  `欠${WORD}(?=的钱|¥|\\d|人民币)`,
  `我[是们]${WORD}(?=的?(?:催收|贷后|客服))`,
  `感谢您(?:使用|选择|对)${WORD}(?=的(?:支持|信任)|进行)`,
  `(?:偿还|归还)${WORD}(?:的)?(?:欠款|借款|贷款)`,
  `(?:公众号|小程序|APP|微信里|微信的)${QUOTE}`,
  `${QUOTE}(?:公众号|小程序|APP)`,
  `(?:去|到|至|登录|打开|前往|进入|下载)${WORD}(?:APP|小程序)`,
  `登[录陆]${WORD}(?=操作|还款|查[看询]|处理|提现|申请|办理|客户端|官网|平台)`,
  `来自${WORD}(?=的|出借|平台)`,
  `(?:^|[，,。!！:：])${WORD}(?=未授权|从[未不]|官方提醒)`,
  `(?:^|[】。!！]|(?:尊[敬贵]|亲爱)的)${WORD}(?=(?:官方)?(?:用户|客户|会员|客服|小助手)|(?:温馨|友情|还款|到期)?(?:提醒|提示|通知|告知)(?:[:您你]|$)|(?:\\d{1,2}月份?|本期)账单)`,
  `^(?!${SURNAME}[\\u4e00-\\u9fff]{2}:)((?!您|你)[\\u4e00-\\u9fff]{3,6}):(?=[您你{]|逾期|本期|欠|审核|到期|还款)`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** What anybody's debt, account or message is called. */
const ANYBODY =
  /信用|遗憾|抱歉|详询|敬告|[行蓄记用]卡|卡[片号]|^.卡$|账|借款|贷款|[房车商]贷|平台|银行|客户|用户|会员|尊敬|亲爱|先生|女士|还款|到期|逾期|系统|月|期|人民|手机|网[上络贷]|线上|消费|现金|个人|公司|机构|协议|合同|约定|规定|温馨|友情|重要|紧急|官方|法院|法律|律师|公安|微信|支付宝|淘宝|京东|应用|相关|对应|最|全部|剩余|可用|^(?:账单|汽车|手机|消费|商品|免息|订单)?分期|积分|额度|[欠扣]?款|因|各位|固定|可借|屡次|调解|测试|扣款|话费|抖音|银联|中心|有效|学费|房租|公积金|社保|助学|亲友|朋友|家人|逃避|恶意|长期|多[次家笔]|拖|不|别人|他人|^一|一[笔期个家]|客服|短信|窗口|会议|掌上|订单|快递|物业|其他|任何|相应|指定|名下|同|名称|[利罚]息|违约|费|^租金$|债权|甲方|对方|法务|律所|调解|历史|电子|往期|当前|未出|待|款项|资金|义务|年|近|先生|专员|部门|中心|通知|提示|产品|房屋|车辆|信贷|借贷|使用|选择|进行|联系人|同事|同学|[哥姐弟妹叔姑舅姨爸妈夫]|^[尚所未两几正]|部分|严重|支付|归还|偿还|承担|处理|配合|立即|审|认证|验证|评估|人工|专属|在线|家里|债务|欠债|本人/;

/** What a name of one who lends may hold, though anybody's may. */
const LENDS = /(?<=..)(?:银行|消费金融|[车网]贷|租赁|分期)$/;

/** What anybody's may be called is nobody's name. */
export const isNobody = (name: string) => ANYBODY.test(name.replace(LENDS, ''));

/** The name of a lender by where it stands, if nothing else tells who lent. */
export const namedByContext = (text: string): Named | undefined => namesByContext(text)[0];

/** All that stand where one stands who lends, the surest place first. */
export const namesByContext = (text: string): Named[] =>
  CONTEXTS.flatMap((context) =>
    [...text.matchAll(context)].flatMap(({ 0: whole, 1: name, index }) => {
      if (!name || isNobody(name)) return [];
      const start = index + whole.indexOf(name);
      return [{ name, start, end: start + name.length }];
    }),
  );
