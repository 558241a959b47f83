import type { Move } from './types.ts';

/** What is to be paid, and by when. */
export const demand = {
  /** Wants all of it, today or at once. */
  demand_full_today: {
    title: '要今天全部还清',
    clues: `一分不|一分都不 不接受部分 不要再拖|拖不得 马上还 ALL -TODAY~PAY !可以|CUT|折|便宜 !吗|能不能|方便|行不行
      -还|处理|必须|务必|要求|只能|要我|一次清|到期|尾款|干净|弄笔|总账|所有欠|清|给我|统统|都结`,
  },
  /** Wants the minimum payment first. */
  demand_minimum: {
    title: '要先还最低额',
    clues: `最低 最少 #% #成 -PAY|账户|还款|部分|额度|那|把|保住|凑|应还额|底线|最起码|至少|起码`,
  },
  /** Wants the overdue part cleared first. */
  demand_overdue_part: {
    title: '要先还逾期部分',
    clues: `逾期|拖欠|过期~#期|部分|那|本息|几期~PAY|先|补 填上|补上|补齐 恢复正常|正常还 逾期这|逾期那|逾期部分 前面|这几期
      -后面|按月|别管|把|没到期|消|不管|前头|剩下|当期|拖着那|欠着那|落下|补平|逾期金额`,
  },
  /** Sets a short deadline. */
  sets_deadline: {
    title: '给了很短的期限',
    clues: `期限|限你 截止|最晚|最迟 过了~今天|时间|今晚|#点|中午 过时不候
      -给你|#天|就|必须|留|最多|#小时|不还|内|准时|回复|晚上|查|等|上午|下午|下班|不处理|不等了|则|到明天|前|听清楚|周#|多#天|宽你|抓紧|最后|看到`,
  },
  /** Tells the user to borrow from family, friends or another lender. */
  raise_money_elsewhere: {
    title: '要我去借钱还',
    clues: `问|有没有|找|跟|叫|求|让|向~FAM~借|要|周转|拿|垫|帮|挪|预支 周转|垫|筹 借一|借出|借钱
      -给你|处理|信用卡|先还|别家|刷|房|车|卖|哥|想办法|网贷|身边人|东墙|亲戚|倒|凑钱|别地方|别处|别平台|卖了|取|变卖|套|姐妹|帮一把|开口|弄|抵押|舅|西墙|首饰`,
  },
} satisfies Record<string, Move>;
