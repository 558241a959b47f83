import type { Source } from './types.ts';

/** What the steps of the list cite: these few are in the first load. */
export const stepSources = {
  'neg.extension': {
    says: '到期前可以申请展期，贷款人同意才算。',
    cite: '民法典第 678 条',
    issuer: '全国人民代表大会',
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
  'collect.account': {
    says: '叫你付到个人账户、扫来电人的码、点他的链接，都不付。花呗只在花呗里还，借呗只在借呗里还；别的债走官方渠道，或还到出借方自己的账户。',
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
} as const satisfies Record<string, Source>;

export type StepSourceId = keyof typeof stepSources;
