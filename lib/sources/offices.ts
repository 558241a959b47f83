import type { Source } from './types.ts';

/** Where to turn. */
export const offices = {
  // One account; the day in force was not checked.
  'ch.report': {
    says: '向监管举报机构违法：15 天内告诉你收不收，收了以后 60 天内查出结果。',
    cite: '银行保险违法行为举报处理办法，一处转述',
    issuer: '中国银保监会',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.mediation': {
    says: '金融纠纷可以申请调解，机构没有正当理由不得拒绝；人民调解不收费。',
    cite: '银行保险机构消费者权益保护管理办法第 16 条；人民调解法第 4 条',
    issuer: '中国银保监会；全国人民代表大会常务委员会',
    inForce: '2023-03-01',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12363': {
    says: '12363 是人民银行的热线，管支付和征信；先找放款机构，再打它。',
    cite: '人民银行热线 12363',
    issuer: '中国人民银行',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12345': {
    says: '12345 是当地政府热线，多数地方全天有人接；已经到法院的案子不受理。',
    cite: '政务服务热线 12345',
    issuer: '当地政府',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12321': {
    says: '骚扰电话和垃圾短信可以向 12321 举报；急事不靠它。',
    cite: '12321 举报受理中心，010-12321',
    issuer: '12321 举报受理中心',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'ch.12315': {
    says: '12315 可以投诉“债务优化”这类虚假宣传，管不了借款的条件；没有核实。',
    cite: '12315，请核对',
    issuer: '市场监管部门',
    force: 'account',
    state: 'memory',
    checked: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
