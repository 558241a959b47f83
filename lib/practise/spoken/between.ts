import type { Between } from '../types.ts';

const all = ['calm', 'hurried', 'hard'] as const;
const talk = ['situation', 'offer', 'terms'] as const;

/** What the other side comes out with besides the choices: found by typing a few words. */
export const between: readonly Between[] = [
  {
    move: 'recording_notice',
    in: ['opening'],
    by: all,
    say: ['提醒您一下，这通电话有录音。', '本次通话会录音，您知道一下。'],
  },
  {
    move: 'ask_when',
    in: talk,
    by: all,
    say: ['您什么时候能还？', '大概哪天能还上，给个日子。'],
    hard: ['到底什么时候还？'],
  },
  {
    move: 'ask_ability',
    in: ['situation', 'offer'],
    by: all,
    say: ['您现在每个月收入多少，有没有存款？', '您做什么工作，一个月工资多少？'],
  },
  {
    move: 'ask_monthly_ability',
    in: ['situation', 'offer'],
    by: ['calm', 'hurried'],
    say: ['您一个月最多能还多少？', '每个月能拿出多少来还？'],
  },
  {
    move: 'ask_other_debts',
    in: ['situation', 'offer'],
    by: ['calm', 'hard'],
    say: ['您还欠别的平台的钱吗，欠多少？', '除了我们，外面还有几家网贷？'],
  },
  {
    move: 'ask_contact',
    in: ['situation', 'terms'],
    by: ['hurried', 'hard'],
    say: ['留一个备用电话，再报一下现在的住址。', '您家里人的电话给我留一个。'],
  },
  {
    move: 'ask_confirm',
    in: talk,
    by: ['hurried', 'hard'],
    say: ['您现在跟我保证，这个月一定还上。', '你承诺一个日子，到那天肯定还，对吧？'],
  },
  {
    move: 'demand_minimum',
    in: ['situation', 'offer'],
    by: all,
    say: ['您先把最低还款额还了吧。', '最低还款先还上，别的再说。'],
  },
  {
    move: 'demand_overdue_part',
    in: ['situation', 'offer'],
    by: ['hurried', 'hard'],
    say: ['先把逾期的部分还清，再谈后面的。', '逾期的这几期先补上。'],
  },
  {
    move: 'sets_deadline',
    in: talk,
    by: ['hurried', 'hard'],
    say: ['最晚给您到今天下午五点。', '给你两个小时，五点处理好。'],
  },
  {
    move: 'raise_money_elsewhere',
    in: talk,
    by: ['hurried', 'hard'],
    say: ['您找家里人、朋友借一点，先把这笔还了。', '先从别的平台借出来，把我们这边还上。'],
  },
  {
    move: 'refers_elsewhere',
    in: ['situation', 'offer'],
    by: ['calm', 'hurried'],
    say: ['这个您去手机里自己申请就行。', '您打另外一个号码问问，不归我们管。'],
  },
  {
    move: 'refuse_principal_only',
    in: ['offer'],
    by: ['hurried', 'hard'],
    say: ['只还本金是不行的，费用也要还。', '不接受只还本金。'],
  },
  {
    move: 'rejects_comparison',
    in: ['offer', 'terms'],
    by: ['hard'],
    say: ['别家怎么样跟我们没关系，我们有我们的规定。', '别的平台能减是他们的事，不能跟我们比。'],
  },
  {
    move: 'will_report_credit',
    in: talk,
    by: all,
    say: ['再不还，征信上就会有记录。', '这笔会上报征信的。'],
  },
  {
    move: 'will_sue',
    in: talk,
    by: ['hurried', 'hard'],
    say: ['再拖下去，公司就会起诉您。', '不还就走法律程序，等法院传票吧。'],
  },
  {
    move: 'transfer_third_party',
    in: talk,
    by: all,
    say: ['再不处理，就转给外面的催收公司了。', '您这笔下周要委外，交给第三方催收。'],
  },
  {
    move: 'will_visit',
    in: talk,
    by: ['hard'],
    say: ['我们会安排人上门，到您家里谈。', '外访的同事这两天就去你家。'],
  },
  {
    move: 'will_contact_others',
    in: talk,
    by: ['hurried', 'hard'],
    say: ['联系不上您，我们就打给您的家人和单位。', '那我只好打给你通讯录里的人了。'],
  },
  {
    move: 'freezes_account',
    in: ['situation', 'terms'],
    by: ['hurried', 'hard'],
    say: ['再不还，账户就要冻结了。', '我们会申请冻结你的银行卡。'],
  },
  {
    move: 'blacklist',
    in: ['situation', 'terms'],
    by: ['hard'],
    say: ['上了黑名单，高铁飞机都坐不了。', '列入失信名单，孩子上学都受影响。'],
  },
  {
    move: 'warns_about_instalments',
    in: ['offer'],
    by: all,
    say: ['分期要收手续费，其实您更吃亏。', '分期不划算，还会影响以后用额度。'],
  },
  {
    move: 'criminal_threat',
    in: ['situation', 'terms'],
    by: ['hard'],
    say: ['你这是诈骗，我们可以报警抓你。', '再不还就报案，让警察找你。'],
  },
  {
    move: 'lectures',
    in: talk,
    by: ['hard'],
    say: ['欠债还钱天经地义，做人要讲诚信。', '花钱的时候怎么不想想还不还得起。'],
  },
  {
    move: 'insults',
    in: ['terms'],
    by: ['hard'],
    say: ['你这个人就是个老赖。', '真不要脸，借钱的时候怎么不这样。'],
  },
  {
    move: 'offer_instalments',
    in: ['offer'],
    by: all,
    figures: true,
    say: ['可以给您分期，'],
  },
  {
    move: 'offer_lump_sum',
    in: ['offer'],
    by: all,
    figures: true,
    say: ['一次还清可以给您优惠，'],
  },
  {
    move: 'offer_expires',
    in: ['terms'],
    by: ['hurried', 'hard'],
    say: ['这个优惠今天最后一天，过了就没有了。', '名额有限，今天不办就作废。'],
  },
  {
    move: 'shows_empathy',
    in: ['situation', 'offer'],
    by: ['calm'],
    say: ['您的情况我理解，确实不容易。', '我知道您现在有困难，我很理解。'],
  },
];
