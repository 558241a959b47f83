import type { Answers } from '../types.ts';

/** So that it does not come to this again. */
export const ahead = {
  reminders: {
    asks: '怎样不再忘记还款',
    clues: '忘记还|忘还|老忘|总忘|提醒|日历|闹钟|记不住|记得还|别忘 记住~还款日|还款|几号|日子',
    answer: '提前一两天设提醒，留出转账的时间。还款日看账单，常见是 15 号或 20 号，也有别的。',
    steps: ['手机日历里设成每月重复。'],
    sources: ['date.due'],
  },
  spending: {
    asks: '怎样花钱不超支',
    clues:
      '超支|乱花|存不下|月光|省钱 控制~花|消费|预算|记账|花钱|戒~花呗|网购|冲动 花太多|怎么安排 钱~不够|不够花|管不住|手痒|控制不住',
    answer: '先定数，再花：发工资当天留出还款、吃、住，剩下的分成四周，每周只花一份。',
    steps: ['还清以前，不开新的分期。', '花完这周的，等下周。'],
    sources: [],
  },
  emergency: {
    asks: '应急的钱存多少',
    clues: '应急|备用金|存钱|存多少|储蓄|攒|攒钱|应付意外|应急金',
    answer: '从小的开始：每月存一笔不动的，先够一个月的吃和住。还有逾期的，先按约还，再慢慢存。',
    steps: ['单独放，不和花的钱放一起。'],
    sources: [],
  },
} as const satisfies Answers;
