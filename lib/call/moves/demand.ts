import type { Move } from './types.ts';

/** What is to be paid, and by when. */
export const demand = {
  /** Wants all of it, today or at once. */
  demand_full_today: {
    title: '要今天全部还清',
    clues: `一分不|一分都不 不接受部分 不能再拖|不要再拖|拖不得 马上还 ALL -TODAY~PAY !可以|CUT|折|便宜 !吗|能不能|方便|行不行
      -还|处理|必须|到期|务必|要求|只能|要我|天黑前|尾款|干净|总账|所有欠|清|给我|弄笔|一次清|统统|都结`,
  },
  /** Wants the minimum payment first. */
  demand_minimum: {
    title: '要先还最低额',
    clues: `最低 最少 #% #成 -PAY|账户|额度|凑|总行|把|保住|底数|至少|起码|还款|部分|那|应还额|最起码|小头|底线`,
  },
  /** Wants the overdue part cleared first. */
  demand_overdue_part: {
    title: '要先还逾期部分',
    clues: `逾期|拖欠|过期~#期|部分|那|本息|几期~先|PAY|补 填上|补上|补齐 恢复正常|正常还 逾期这|逾期那|逾期部分 前面|这几期
      -把|消|没到期|后面|剩下|当期|按月|别管|不管|落下|逾期金额|补平|拖着那|前头|欠着那`,
  },
  /** Sets a short deadline. */
  sets_deadline: {
    title: '给了很短的期限',
    clues: `期限|限你 截止|最晚|最迟 过了~今天|时间|#点|中午|今晚 过时不候
      -就|查|必须|最多|#小时|不还|内|准时|回复|等|上午|下午|下班|不处理|两小时|则|前|听清楚|周#|抓紧|看到|过时|到明天|给你|#天|晚上|最后|留|多#天|宽你|不等了`,
  },
  /** Tells the user to borrow from family, friends or another lender. */
  raise_money_elsewhere: {
    title: '要我去借钱还',
    clues: `问|有没有|找|跟|叫|求|让|向~FAM~借|要|周转|拿|垫|帮|挪|预支 周转|垫|筹 借一|借出|借钱
      -给你|信用卡|别家|处理|先还|刷|房|车|卖|哥|网贷|倒|凑钱|别地方|别处|别平台|取|套|姐妹|帮一把|开口|抵押|撸|舅|首饰|黄金|想办法|弄|东墙|西墙|卖了|变卖|身边人|亲戚`,
  },
} satisfies Record<string, Move>;
