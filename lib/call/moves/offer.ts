import type { Move } from './types.ts';

/** What the other side offers. */
export const offer = {
  /** Offers so many instalments. */
  offer_instalments: {
    title: '可以分期',
    clues: `分#|拆 分几期 按月|慢慢还 首期 分期 !分期~NO|不|停|利息|冻|作废|取消|划|吃|断
      -给你|说|可以|申请|#期|?|能|办|批|最多|每月|行|每个月|每期|#份|个#年|做个|分成|弄个|拆成|摊|支持|最长|月还`,
  },
  /** Offers a plan after a first payment. */
  offer_with_first_payment: {
    title: '先付一笔再分期',
    clues: `先|今天|首付|首笔|诚意金~#|部分|#%|一笔…方案|申请|分|再|后面|才|剩|余 首付|首笔|定金|诚意 进账|到账|还了|进来~以后|就|再|才|马上~申请|分|办|提|谈
      -#期|#成|只要|我|批|拉长|余款|先交|先进|头款|好协商|慢慢|第一笔|表个`,
  },
  /** Offers a reduction for one payment. */
  offer_lump_sum: {
    title: '一次还清可以少还',
    clues: `ALL|一笔|全清…免|减|优惠|#%|不要|抹|只收|少收|折 #折|折扣 了结|就了|清账 少还 只要#
      -TODAY|CUT|一次|#成|一把|一次结|全还|打#折|拿#|拿得出|本月|结掉|账就平|还清`,
  },
  /** Offers to waive fees or penalties. */
  offer_fee_waiver: {
    title: '可以免费用罚息',
    clues: `减免~申请|部分|全部 FEE !CUT~NO|不|驳回 -给你|可以|能|CUT|减免|退|一半|免掉|全免|去掉|退给`,
  },
  /** Offers to waive or to stop interest. */
  offer_interest_waiver: {
    title: '可以停息免息',
    clues: `利息|息~停|免|减|不算 停息|不再计|免息|冻结利息 挂账 不会再涨 利息|息~不收 免~利息 !减|停息~NO -去|抹|不滚|不算息|停了|少一些|息停|未到期|计息`,
  },
  /** Offers more time. */
  offer_deferral: {
    title: '可以晚些再还',
    clues: `延期|展期|宽限|延后|推迟|放宽|顺延 推|缓|挪~还|#个月|#天|#周|#月|几天 给你|可以~推|缓|宽|延 !延期~NO
      -说|以后|下周|时间|#号|月底|下个月|发工资|#个月后|下期|先不用还|再给|喘口气|容|容你|年后|延到|延长|开始|手头宽裕|挪到|改到|晚一点|晚几天|缓冲|缓缓|调到|过了这阵|还款日改|再延`,
  },
  /** Offers a part payment, or the principal only. */
  offer_partial: {
    title: '可以先还一部分',
    clues: `有#|有多少|还多少~先 一点是一点|一部分|还一点|还点 只要|只收|就按|只付|只还~本 !只还本金~NO|不
      -给你|可以|能|先还|少还|手上|本金|来|些|先付|先打|哪怕|意思|随便|表示`,
  },
  /** Offers to pause collection. */
  offer_hold: {
    title: '可以先停止催收',
    clues: `不会|不再|不打~联系|打电话|打给|找你|打扰 不上报|不催 先不|先别~打|起诉|提|转|交|派 撤|保护期|停催|挂起|搁 电话~停|少 只要…不|撤
      -缓|催收|案|住|停几天|压着|手|打个招呼|撤回|暂停`,
  },
  /** The offer ends today, places are limited. */
  offer_expires: {
    title: '说优惠马上没了',
    clues: `就|只有~今天|#个|这#天 过了|不办|今天不|错过~没有|全额|恢复|没了|就没 下周|明天|月底|下个月~取消|原价|变|恢复 原价|抢 作废|失效 最后#天
      -方案|关|优惠|封|减免|口子|政策|今晚|截止|结束|不候|力度|名额|待遇|指标|次|活动|窗口|赶紧定|过这村|这店|开放`,
  },
} satisfies Record<string, Move>;
