import type { Move } from './types.ts';

/** Who calls whom, and about what. */
export const opening = {
  /** Asks whether the user is the account holder, or for digits of the identity card. */
  verify_identity: {
    title: '核对是不是本人',
    clues: `本人 身份证 后四位|尾数|最后# 机主 是~哥|先生|女士 姓名 生日
      -确认|核实|是谁|核对|使用人|全名|冒充|在用|安全|持卡人|接电话|泄露|预留|验证|信息|证件|喂|叫什么|出生`,
  },
  /** Says who is calling, and for whom. */
  states_identity: {
    title: '说自己是哪家的',
    clues: `工号 叫我|我叫|我姓 管理部|贷后 负责~你|案|账|跟进 律师事务所 这边是|这里是
      -借|花|公司|银行|客服|平台|支付宝|法务|债权|催收|受|委托|机构|专员|中心|他是|我们是|我是|法律顾问|清收|甲方|编号|致电|蚂蚁|说是|通过话|金融|来电|代表|自称|对接|经办|受理`,
  },
  /** Will not say name, staff number or firm. */
  evades_identity: {
    title: '不肯说自己是谁',
    clues: `别管|不用管|管~哪 问~干什么|这么 没资格~问 打听|过问
      -规定|没关系|不懂|告诉|是谁|范围|不肯|当我是|没意义|纠结|透露|哪个部门|姓什么|不告诉|不方便|哪家|名字|工号|身份|授权|NO|不说|保密|哪家公司|不报|管我|不重要`,
  },
  /** Says that the call is recorded. */
  recording_notice: {
    title: '说通话有录音',
    clues: `录音 在录|录着|录进|有录|被录 -说|电话|证据|通话|作证|保存|保留|全程|有记录|服务质量|每句|注意言辞|留存|留底|调出来|质检|录下来|监控|存档|备案|对质`,
  },
  /** Reminds of a payment that is not late yet. */
  remind_before_due: {
    title: '到期之前来提醒',
    clues: `没到期|到期前|快到期 扣款日|账单已出|账单日|还款日 自动扣|扣不上|扣款|要扣 没有逾期|没逾期 有#天 按时还
      -别|卡|钱|下周|#号|余额|明天|别忘|存进|没事|账单|例行|出来了|后天|备好|够|提前|提醒|放|早点|离还款|账期|足|避免|打招呼|该还了|还早|要到|早点准备`,
  },
  /** Says how much is owed and how many days it is late. */
  states_amount: {
    title: '报欠款和逾期天数',
    clues: `一共|总额|加上|加起来|连本带息~# 应还|未还~# 本金~# 系统|到今天为止|目前~# 金额 总额
      -#个月|#元|没还|账单|产生|你问多少|前后|加一块|多少钱|挂着|欠多少|逾期|拖欠|#期|#天|好几|逾期都|还差|欠着`,
  },
  /** Will check a payment that the user says he made. */
  already_paid_check: {
    title: '去查那笔还款到没到',
    clues: `没入账|没显示 确认|核实|核对|复核|查一|查询~到账|入账 延迟|更新 几点转|还款时间 付款成功
      -记录|对一|流水|到没到|刷新|后台|查单|没进来|消掉|稍等|财务|转账时间|那笔|已经还|还了|付了|刚还|已还|转了|还过|备注|登记|系统|看|看不到|没看见|没收到|没到账|哪天还|进账|滞后|刚交`,
  },
} satisfies Record<string, Move>;
