import type { SourceId } from '../sources.ts';

export type AtHandId = 'idCard' | 'bill' | 'place' | 'phone';

/** The screen before the call. */
type Prepare = {
  atHand: readonly { id: AtHandId; title: string; hint?: string }[];
  dial: readonly { text: string; sources: readonly SourceId[] }[];
  limitation: { text: string; sources: readonly SourceId[] };
  limitNote: { title: string; text: string };
};

export const prepare: Prepare = {
  atHand: [
    { id: 'idCard', title: '身份证', hint: '对方会核对身份' },
    { id: 'bill', title: '账单打开着' },
    { id: 'place', title: '能说 15 分钟的地方' },
    { id: 'phone', title: '手机充好电，开免提' },
  ],
  dial: [
    { text: '用手机拨 95188，接通后说“协商还款”，再说“人工”。', sources: ['ch.95188', 'neg.channel'] },
    {
      text: '菜单会变，以听到的为准。也可以在手机里点“花呗 → 客服”。',
      sources: ['neg.channel'],
    },
    { text: '对方问密码、验证码，或叫你转账，就挂。', sources: ['collect.account'] },
  ],
  limitation: {
    text: '先知道一件事：提出分期或缓还，三年的诉讼时效会从那天重新算。',
    sources: ['neg.limitation'],
  },
  limitNote: {
    title: '底线不说出口，过了底线不答应',
    text: '说“我算一下，再回您”。答应了又还不上，比没谈成更难。',
  },
};
