import type { SourceId } from '../sources/index.ts';

type Statement = { text: string; sources: readonly SourceId[] };

/** What the yearly figure is, so that it cannot be taken for another. */
export const rateName: Statement = { text: '按月利率 × 12。', sources: ['rate.annual'] };

/** What the 24 % line means, and no more. */
export const ceiling: Statement = {
  text: '年化总费用超过 24% 的部分，打官司时可以请法院减。要你自己提出来。',
  sources: ['cap.24'],
};

/** The ways of paying that are put beside each other. */
export const optionNames = {
  equal: '等额分期',
  rising: '先少后多',
  later: '先缓后分',
  once: '一次结清',
  minimum: '只还最低',
} as const;

/** What is said of them whatever the figures. */
export const optionWords = {
  once: '要一次拿得出。别为了它再去借。',
  later: '前几个月不还。要对方答应停收费用。',
  minimum: '不跟对方谈，每天的费用照收。',
  growing: '每月的费用比它还多，欠的越来越多。',
  endless: '50 年也还不完。',
  minimumUnknown: '填账单上的最低还款，看看要还多久。',
  notSpoken: '电话里要说的话还没有这种，先不能设成先提。',
  notAsked: '这样还不用对方同意，也不会停收费用。',
  /** Where one rate is told in several ways. */
  whichRate: '和 24% 比的是真实年化；另外三行是别的算法，对方报的可能是其中一种。超过 24% 的标红。',
  feeOfTheirs: '手续费等对方开口再算，这里不替对方加。',
  byContract: '“费用不减也不停”和“只还最低”按你填的合同规则算，准数以账单为准。',
  mayRefuse: '都要对方同意，也可能被拒。征信怎么记，通话时要问。',
} as const;

/** How the other yearly figure is worked out, which is named wherever it stands. */
export const simpleMethod: Statement = {
  text: '单利法：以后多付的费用 ÷（没还的本金 × 天数）× 365。',
  sources: ['rate.annual'],
};

/** What doing nothing may bring besides the fee; no figure, and no harder than it is. */
export const doingNothing: Statement = {
  text: '对方也可能起诉。征信记了逾期的话，还清那天起才算 5 年。',
  sources: ['credit.5y'],
};

/** The ways of dividing a monthly sum among several creditors. */
export const wayNames = { fair: '按比例分', dearest: '先还最贵的' } as const;

/** What is said of them whatever the figures. */
export const severalWords = {
  first: '房租、房贷、水电燃气、抚养费、有担保和有抵押的，先付。剩下的再分给别的债。',
  shares: '欠得多的多分，欠得少的少分，每家都有一份。',
  oneFirst: '先还费率最高的那笔，别的先等着：费用照收，也可能来催。',
  contracts: '都按合同算，没算减免。谈成减免，付的就更少。',
  agree: '每家都要同意才算，也可能被拒。',
  beside: '答应一家之前，先看别家还剩多少。',
} as const;

/** On the page that is handed in: who said which figure, and what the offer counts on. */
export const statementWords = {
  title: '收支情况和还款方案',
  said: '填',
  computed: '算',
  declaration: '标“填”的，是本人填写的；标“算”的，是用填写的数算出来的。',
  feesStop: '还款方案按今天起停收费用算。费用不停，期数会更多。',
  waived: '还款方案按减免逾期费用、今天起停收费用算。不减，或不停，期数会更多。',
  bill: '和账单不一样的，两个数都列出。',
  reply: '是否同意，请书面回复。',
} as const;

/** Beside the page, for the user alone: how to fill it in, and what to know before it is handed in. */
export const statementAsks = {
  about:
    '一页纸，写清收入、开支、欠谁、每月能还多少，拿到的人都看得到。协商、投诉、调解时交给对方。姓名这些，打出来用笔写。',
  monthly: '先提的数就行，不用一下子提到最多。',
  restarts: {
    text: '交了这一页，就是答应还：三年的诉讼时效从那天重新算。',
    sources: ['neg.limitation', 'law.interrupt'],
  },
  paidOff: '这几笔都还清了，没有要写的。',
  allKept: '这几笔每月都在收支表里付着，没有要另外提的。',
  warnings: {
    old: '有一笔到期可能超过三年了。先别交，先打 12348 问一句：交了，可能就不能再提时效。',
    beyondLimit: '提的数超过你的底线了。改小一点再交。',
    beyondLeft: '提的数比付完开支剩下的还多。改小一点再交。',
    long: '有的要 5 年以上才还清。信用卡的个性化分期最长 5 年，别的没查到规定，对方可能不同意。',
    pages: '超过 8 笔，一页放不下，会打成两页。',
  },
} as const;
