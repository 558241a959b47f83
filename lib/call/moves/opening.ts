import type { Move } from './types.ts';

/** Who calls whom, and about what. */
export const opening = {
  /** Asks whether the user is the account holder, or for digits of the identity card. */
  verify_identity: {
    title: '核对是不是本人',
    clues: `本人 身份证 后四位|尾数|最后# 机主 是~哥|先生|女士 姓名 生日 -确认|核对|是谁|核实|信息|全名|出生|叫什么|喂|在用|安全|持卡人|接电话|泄露|证件|预留|验证`,
  },
  /** Says who is calling, and for whom. */
  states_identity: {
    title: '说自己是哪家的',
    clues: `工号 叫我|我叫|我姓 贷后 负责~你|案|账|跟进 律师事务所 这边是|这里是
      -借|公司|花|客服|银行|平台|支付宝|法务|专员|债权|催收|受|委托|对接|中心|代表|受理|我们是|我是|机构|来电|法律顾问|编号|自称|致电|蚂蚁|金融`,
  },
  /** Will not say name, staff number or firm. */
  evades_identity: {
    title: '不肯说自己是谁',
    clues: `别管|不用管|管~哪 问~干什么|这么 没资格~问 打听|过问
      -NO|规定|哪家|没关系|不懂|名字|告诉|工号|是谁|范围|不告诉|不报|不方便|不肯|不说|不重要|保密|哪个部门|哪家公司|姓什么|当我是|授权|没意义|管我|纠结|身份|透露`,
  },
  /** Says that the call is recorded. */
  recording_notice: {
    title: '说通话有录音',
    clues: `录音 在录|录着|录进|有录|被录 -电话|说|证据|通话|作证|保存|保留|全程|备案|存档|对质|录下来|服务质量|每句|留存|留底|监控|质检|存着|留痕`,
  },
  /** Reminds of a payment that is not late yet. */
  remind_before_due: {
    title: '到期之前来提醒',
    clues: `没到期|到期前|快到期 扣款日|账单日|还款日 自动扣|扣不上|扣款|要扣 没有逾期|没逾期 有#天 按时还
      -别|卡|下周|钱|#号|余额|明天|别忘|存进|账单|例行|出来了|后天|备好|够|打招呼|提前|提醒|放|离还款|该还了|账期|足|还早|避免`,
  },
  /** Says how much is owed and how many days it is late. */
  states_amount: {
    title: '报欠款和逾期天数',
    clues: `总额|一共|加起来|连本带息~# 应还|未还~# 本金~# 系统|到今天为止|目前~# 金额 总额
      -#期|逾期|#个月|#天|#元|没还|拖欠|账单|产生|你问多少|加一块|多少钱|好几|挂着|欠多少|欠着|还差|逾期都`,
  },
  /** Will check a payment that the user says he made. */
  already_paid_check: {
    title: '去查那笔还款到没到',
    clues: `没入账|没显示 确认|核对|核实|复核|查一|查询~到账|入账 延迟|更新 几点转 付款成功
      -看|备注|记录|登记|系统|进账|对一|流水|还了|付了|刚交|刚还|到没到|刷新|后台|哪天还|已还|没到账|没收到|没看见|看不到|转了|转账时间|还过|那笔`,
  },
} satisfies Record<string, Move>;
