import type { Move } from './types.ts';

/** Who calls whom, and about what. */
export const opening = {
  /** Asks whether the user is the account holder, or for digits of the identity card. */
  verify_identity: {
    title: '核对是不是本人',
    clues: `本人 身份证 核实|核对|验证|确认~身份|信息|是谁 后四位|最后#|尾数 机主 是~先生|女士|哥 身份|证件|信息~核|对|验 姓名 生日 -持卡人|冒充|泄露|安全|预留|接电话|在用|全名|使用人`,
  },
  /** Says who is calling, and for whom. */
  states_identity: {
    title: '说自己是哪家的',
    clues: `工号 我是|这里是|这边是|我们是|说是|他是~公司|银行|平台|中心|客服|律|专员|金融|部|委托|催收|法务|支付宝|花呗|借呗 我姓|我叫|叫我 受~委托 委托~公司|机构 贷后|管理部 负责~你|账|案|跟进
      律师事务所 这里是|这边是 -致电|编号|甲方|蚂蚁|清收|通过话|债权|法律顾问`,
  },
  /** Will not say name, staff number or firm. */
  evades_identity: {
    title: '不肯说自己是谁',
    clues: `NO|不方便|不肯|不告诉|保密|不说|不用~工号|名字|姓|哪家|授权|透露|身份 工号|名字|哪家|姓什么|授权|哪个部门|身份~NO|不方便|不告诉|保密|不说 别管|不用管|管~谁|哪 问~干什么|干嘛|这么
      没资格~问 打听|过问 没关系~打听 -不懂|当我是|规定|没意义|纠结|范围|告知|是谁`,
  },
  /** Says that the call is recorded. */
  recording_notice: {
    title: '说通话有录音',
    clues: `录音 录着|在录|被录|有录|录进 通话|电话|说~保存|留存|证据|作证|有记录 全程~记 -质检|每句|调出来|注意言辞|服务质量|留底|保留`,
  },
  /** Reminds of a payment that is not late yet. */
  remind_before_due: {
    title: '到期之前来提醒',
    clues: `快到期|没到期|到期前 还款日|账单日|扣款日|账单已出 余额|卡~足|够 备好|存进|放~钱|款|卡 自动扣|要扣|扣不上|扣款 避免|别~逾期 没有逾期|没逾期 有#天 下周|后天|明天|#号~到期|扣|还款日 按时还
      -提醒|例行|提前|账单|离还款|没事|莫忘|账期|早点|出来了`,
  },
  /** Says how much is owed and how many days it is late. */
  states_amount: {
    title: '报欠款和逾期天数',
    clues: `逾期|拖欠~#天|#期|#个月|好几 欠~# 一共|总共|总计|总额|连本带息|加起来|加上~# 应还|未还~# 本金~# #期~没还|未还 账单~# 到今天为止|目前|系统~# 金额 总额
      -#元|产生|你问多少|多少钱|欠多少|#个多月|挂着|前后|加一块`,
  },
  /** Will check a payment that the user says he made. */
  already_paid_check: {
    title: '去查那笔还款到没到',
    clues: `还过|已还|已经还|还了|付了|转了|刚还~查|核|看|确认|登记|备注|更新|延迟|对|系统|显示 查|等~到账|入账|流水|记录|那笔|到没到 没入账|没显示 核实|核对|确认|复核|查询|查一~到账|入账|还款
      延迟|更新 还款时间|几点转 付款成功 -刷新|查单|后台|消掉|财务|没进来|稍等|对一|转账时间`,
  },
} satisfies Record<string, Move>;
