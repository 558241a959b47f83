import type { Source } from './types.ts';

/** What lending may cost, and what must be shown. */
export const cost = {
  'lender.name': {
    says: '花呗、借呗这两个名字现在属于重庆蚂蚁消费金融有限公司；银行放的款叫信用购、信用贷。谁放的款，以你的合同为准。',
    cite: '2021 年 11 月品牌隔离的公开报道',
    issuer: '媒体',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'lender.licensed': {
    says: '消费金融、小贷这些有牌照的机构放的款不算民间借贷，不能用 4 倍 LPR 那条线。',
    cite: '法释〔2020〕27 号第 1 项；民间借贷司法解释第 1 条',
    issuer: '最高人民法院',
    inForce: '2021-01-01',
    force: 'interpretation',
    state: 'read',
    checked: '2026-11-24',
  },
  // One account, undated: the day itself is the user's.
  'date.due': {
    says: '还款日常见的是 15 号或 20 号，也有别的；以你的账单为准。',
    cite: '还款日的一处公开说法',
    issuer: '媒体',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'date.grace': {
    says: '没有查到宽限期，先当作没有；有没有，以你的合同为准。',
    cite: '没有查到公开来源',
    issuer: '出借方，以你的合同为准',
    force: 'contract',
    state: 'user',
    checked: '2026-11-24',
  },
  // Arithmetic that was checked, no rule.
  'rate.example': {
    says: '把手续费按月还的本金算成年化：3 期共 2.3% 约 13.75%，6 期共 4.5% 约 15.27%，12 期共 8.8% 约 15.86%。',
    cite: '算术：按月利率 × 12',
    issuer: '自己算的',
    force: 'account',
    state: 'read',
    checked: '2026-11-24',
  },
  'term.name': {
    says: '有人说滞纳金；合同里写的是逾期费用、逾期利息、罚息或违约金，照合同的叫法说。',
    cite: '合同用语',
    issuer: '出借方，以你的合同为准',
    force: 'contract',
    state: 'user',
    checked: '2026-11-24',
  },
  // Credit cards only; never for 花呗 or 借呗. The day in force was not checked.
  'law.card5y': {
    says: '信用卡欠款超出还款能力、仍愿意还的，可以协商最长 5 年的分期；只管信用卡，不管花呗、借呗。',
    cite: '商业银行信用卡业务监督管理办法第 70 条',
    issuer: '银行监管部门',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  // 24 % is there by reference only.
  'cap.zhudai': {
    says: '银行通过平台放的贷款，担保费也算进总成本；平台不能另向借款人收费。',
    cite: '金规〔2025〕9 号',
    issuer: '金融监管总局',
    inForce: '2025-10-01',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  // New loans of 小贷 only; 花呗 and 借呗 are consumer finance.
  'cap.xiaodai': {
    says: '小贷公司新放的贷款，年化不能超过 24%；只说新贷款，只管小贷公司。',
    cite: '小额贷款公司综合融资成本管理工作指引',
    issuer: '金融监管部门',
    inForce: '2025-12',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  // No public text: not a right.
  'cap.xiaofei': {
    says: '有报道说消费金融公司的贷款平均要压到 20% 左右；没有公开的文件，不能当权利来讲。',
    cite: '消费金融公司利率的报道，2025 年 10 月',
    issuer: '媒体',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'cap.privatelending': {
    says: '民间借贷的利息和逾期费用合起来，最高是签合同时一年期 LPR 的 4 倍；有牌照的机构不按这条。',
    cite: '民间借贷司法解释第 25、28、29 条',
    issuer: '最高人民法院',
    inForce: '2021-01-01',
    force: 'interpretation',
    state: 'read',
    checked: '2026-11-24',
  },
  'cap.36': {
    says: '民间借贷以前的 24%、36% 两条线，2020 年 8 月 20 日起不用了。',
    cite: '法释〔2020〕6 号',
    issuer: '最高人民法院',
    inForce: '2020-08-20',
    force: 'interpretation',
    state: 'seen',
    checked: '2026-11-24',
  },
  'lpr.1y': {
    says: '一年期 LPR 在 2026 年 1 月 20 日是 3.0%，每月 20 日公布；现在的数请自己查。',
    cite: 'LPR 的新华社报道',
    issuer: '全国银行间同业拆借中心',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
