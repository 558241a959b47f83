import type { Source } from './types.ts';

/** The credit record. */
export const credit = {
  'credit.reports': {
    says: '你授权以后，放款的机构可以把使用和逾期报给人民银行的征信；你的有没有报，看自己的征信报告。',
    cite: '花呗报征信的公开报道，2021 年 9 月',
    issuer: '媒体',
    force: 'account',
    state: 'seen',
    checked: '2026-11-24',
  },
  'credit.statement': {
    says: '征信里的不良记录，本人可以加一段说明。',
    cite: '征信业管理条例第 16 条',
    issuer: '国务院',
    inForce: '2013-03-15',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'credit.complaint': {
    says: '征信权益受侵害，可以向当地人民银行投诉，受理后 30 天内书面答复；也可以起诉。',
    cite: '征信业管理条例第 26 条',
    issuer: '国务院',
    inForce: '2013-03-15',
    force: 'law',
    state: 'read',
    checked: '2026-11-24',
  },
  'credit.repair': {
    says: '一次性信用修复已经结束：要求 2020 到 2025 年间产生、每笔不超过 1 万元、最晚 2026 年 3 月 31 日还清；没有查到延期。',
    cite: '中国人民银行 2025 年 12 月 22 日通知',
    issuer: '中国人民银行',
    inForce: '2025-12-22',
    force: 'regulation',
    state: 'seen',
    checked: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
