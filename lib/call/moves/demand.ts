import type { Move } from './types.ts';

/** What is to be paid, and by when. */
export const demand = {
  /** Wants all of it, today or at once. */
  demand_full_today: {
    title: '要今天全部还清',
    clues: `TODAY|天黑前~ALL|清 ALL~TODAY|处理 必须|务必|只能|要求|要我|得~ALL|TODAY TODAY~必须|务必|给我|要~PAY 一分不|一分都不 不接受部分 拖不得|不能再拖|不要再拖
      马上还|立刻还 ALL -TODAY~PAY !CUT|折|可以|便宜 !吗|能不能|行不行|方便 -尾款|总账|干净|所有欠|归还|到期`,
  },
  /** Wants the minimum payment first. */
  demand_minimum: {
    title: '要先还最低额',
    clues: `最低 最低~还款|额|那|部分 最少 至少|起码~PAY|#|把 #% 保住~账户|额度 #成 -底数|凑|总行`,
  },
  /** Wants the overdue part cleared first. */
  demand_overdue_part: {
    title: '要先还逾期部分',
    clues: `逾期|拖欠|过期|到期~部分|#期|几期|本息|那~先|补|PAY 先|把~逾期|拖欠|过期|欠|前面|到期~PAY|补|填|消 补齐|补上|填上 没到期|剩余|剩下|后面|当期~不管|别管|正常|按月 恢复正常|正常还
      逾期部分|逾期那|逾期这 这几期|前面 先~逾期金额|落下 逾期金额~还`,
  },
  /** Sets a short deadline. */
  sets_deadline: {
    title: '给了很短的期限',
    clues: `期限|限你 最晚|最迟|截止 给你|留~#天|小时|#点|到明天|中午|最后|晚上 #小时|#点|中午|下班|今晚|明天|#天|今天|下午|上午|周#~前|内|回复|看到 过了~#点|今晚|今天|时间|中午 必须~前|内
      不还|不处理~就|则 最多~给|等 过时不候 准时~查|看 -听清楚|抓紧|过时|两小时`,
  },
  /** Tells the user to borrow from family, friends or another lender. */
  raise_money_elsewhere: {
    title: '要我去借钱还',
    clues: `借|找|问|跟|向|让|叫|求|有没有~FAM~借|凑|周转|垫|帮|要|拿|挪|预支 FAM~借|垫|凑|周转|筹|先还|挪 垫|筹|周转 别平台|别家|网贷|信用卡~借|套|贷|撸|取|刷
      卖|抵押|处理~车|房|首饰|金 借钱|借一|借出 想办法~借|凑|弄|钱 FAM~帮一把|帮你 别处|别地方~倒|借|弄 FAM|姐|哥|舅~开口 -黄金|姐妹|凑钱`,
  },
} satisfies Record<string, Move>;
