/** How strong a source is: binding law, a rule that binds the lender, a ground for complaint, a contract, or what is told. */
type Force = 'law' | 'court' | 'regulation' | 'standard' | 'association' | 'contract' | 'account';

/** How sure we are: the text itself was read, it was seen quoted, it differs by user, or it is not confirmed. */
type SourceState = 'read' | 'seen' | 'user' | 'memory';

export type Source = {
  /** One plain sentence, no harder than the source. */
  says: string;
  /** A short citation, shown to the user. */
  cite: string;
  issuer: string;
  /** yyyy-MM-dd or yyyy-MM. */
  inForce?: string;
  force: Force;
  state: SourceState;
  /** The day we last checked it. */
  checked: '2026-11-24';
};

/** Every law, rule, standard and account that content cites. */
export const sources = {
  'fee.huabei.daily': {
    says: '花呗逾期费用常见的算法是：逾期本金 × 天数 × 0.05%。你的以合同为准。',
    cite: '花呗逾期费用的公开算法',
    issuer: '出借方，以你的合同为准',
    force: 'contract',
    state: 'user',
    checked: '2026-11-24',
  },
  'fee.jiebei.penalty': {
    says: '罚息可以比合同利率高 30% 到 50%，没按时付的利息也可以按罚息利率计复利；你的倍数以合同为准。',
    cite: '银发〔2003〕251 号第 3 项',
    issuer: '中国人民银行',
    inForce: '2004-01-01',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  'fee.instalment': {
    says: '每期手续费 = 本金 × 总费率 ÷ 期数。费率各人不同，照账单填。',
    cite: '分期账单页',
    issuer: '出借方，以你的账单为准',
    force: 'contract',
    state: 'user',
    checked: '2026-11-24',
  },
  'fee.min': {
    says: '最低还款的比例，和剩下部分每天的利率，以你的账单和合同为准。',
    cite: '账单页',
    issuer: '出借方，以你的账单为准',
    force: 'contract',
    state: 'user',
    checked: '2026-11-24',
  },
  'rate.annual': {
    says: '放贷机构要写明年化利率，把所有费用都算进去，按还没还的本金算。',
    cite: '中国人民银行公告〔2021〕第 3 号',
    issuer: '中国人民银行',
    inForce: '2021-03',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  'rate.disclose': {
    says: '签合同或办分期之前，放贷机构要给你看综合融资成本明示表，表外不得再收费。',
    cite: '个人贷款业务明示综合融资成本规定',
    issuer: '金融监管总局、中国人民银行',
    inForce: '2026-08-01',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  'cap.24': {
    says: '利息和各种费用合起来超过年化 24% 的部分，借款人提出请求，法院会减。',
    cite: '法发〔2017〕22 号第 2 项',
    issuer: '最高人民法院',
    inForce: '2017-08',
    force: 'court',
    state: 'seen',
    checked: '2026-11-24',
  },
  'neg.extension': {
    says: '到期前可以申请展期，贷款人同意才算。',
    cite: '民法典第 678 条',
    issuer: '全国人民代表大会',
    inForce: '2021-01-01',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'neg.limitation': {
    says: '提出分期或缓还、付一部分、定还款计划，三年的诉讼时效都会重新算。',
    cite: '诉讼时效规定第 14 条',
    issuer: '最高人民法院',
    inForce: '2021-01-01',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'neg.channel': {
    says: '协商走官方渠道：花呗里的客服，或 95188。菜单会变，以听到的为准。',
    cite: '公开报道与用户说法',
    issuer: '媒体、用户',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'neg.terms': {
    says: '分几期、减多少、缓多久，没有查到公开的规定。可以问，也可能被拒。',
    cite: '没有查到公开规定，请核对',
    issuer: '出借方自己定',
    force: 'account',
    state: 'memory',
    checked: '2026-11-24',
  },
  'neg.notcrime': {
    says: '欠钱还不上是民事的事；骗来的贷款，或有能力却拒不执行判决，可能是犯罪。',
    cite: '刑法第 193 条、第 175 条之一、第 313 条',
    issuer: '全国人民代表大会',
    inForce: '1997-10-01',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'law.order': {
    says: '还的钱不够时，没有另外约定，先抵实现债权的费用，再抵利息，最后抵本金。',
    cite: '民法典第 561 条',
    issuer: '全国人民代表大会',
    inForce: '2021-01-01',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'credit.5y': {
    says: '征信里的不良记录，从不良行为终止那天起留 5 年，到期删除。',
    cite: '征信业管理条例第 16 条',
    issuer: '国务院',
    inForce: '2013-03-15',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'court.absent': {
    says: '收到法院传票，没有正当理由不到庭，可以缺席判决。',
    cite: '民事诉讼法第 147 条',
    issuer: '全国人民代表大会常务委员会',
    inForce: '2024-01-01',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'court.verify': {
    says: '自称法院的通知，用区号加 12368 核实，不打对方给的号码。',
    cite: '公开的防骗提醒',
    issuer: '媒体',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'collect.third': {
    says: '催收找本人；联系得上本人，就不该向别人催。',
    cite: 'GB/T 45251-2025；银行业协会催收工作指引（试行）',
    issuer: '市场监管总局、国家标准委；中国银行业协会',
    inForce: '2025-02-28',
    force: 'standard',
    state: 'seen',
    checked: '2026-11-24',
  },
  'collect.identify': {
    says: '催收的人第一次联系，应当说明代表哪家机构。',
    cite: '金融机构个人消费类贷款催收工作指引（试行）',
    issuer: '中国银行业协会',
    inForce: '2026-01-30',
    force: 'association',
    state: 'seen',
    checked: '2026-11-24',
  },
  'collect.account': {
    says: '叫你付到个人账户、扫来电人的码、点他的链接，都不付。只在花呗里还，或还到出借方自己的账户。',
    cite: '监管、公安和花呗的防骗提醒',
    issuer: '监管部门、公安机关、花呗',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.95188': {
    says: '95188 可以谈还款，也可以先投诉；菜单会变，就说“协商还款”。',
    cite: '客服电话 95188',
    issuer: '花呗客服',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.lender': {
    says: '向机构投诉：简单的 15 天，复杂的 30 天，经批准可以再延 30 天。',
    cite: '银行业保险业消费投诉处理管理办法',
    issuer: '中国银保监会',
    inForce: '2020-03-01',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12378': {
    says: '12378 是金融监管的投诉热线，费用不清、催收有问题可以打，工作日上班时间接听。',
    cite: '金融监管热线 12378',
    issuer: '金融监管总局',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12348': {
    says: '12348 免费问法律问题，不少地方 24 小时有人接。',
    cite: '法律服务热线 12348',
    issuer: '司法行政机关',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12356': {
    says: '12356 是全国心理援助热线，每天至少 18 小时有人接。',
    cite: '心理援助热线 12356',
    issuer: '国家卫生健康委',
    inForce: '2025-05-01',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
