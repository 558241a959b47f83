import type { Stage } from '../debt/index.ts';
import type { CallAbout } from '../record/index.ts';
import type { AnySourceId } from '../sources/all.ts';
import type { SourceId } from '../sources/index.ts';

export type AtHandId = 'idCard' | 'bill' | 'place' | 'phone';

/** The screen before the call. */
type Prepare = {
  atHand: readonly { id: AtHandId; title: string; hint?: string }[];
  /** How to get through: to 95188, and to any other lender. */
  dial: readonly Stated[];
  dialOther: readonly Stated[];
  /** What this call is to reach, by how far things have gone. */
  goals: Record<Stage | 'noFee', Stated>;
  /** What may be asked for besides where it is a bank card, and nothing else. */
  cardParts: { text: string; sources: readonly AnySourceId[] };
  /** Which call it is; `first` is the one without anything before it. */
  kinds: Record<'first' | Exclude<CallAbout, 'collector'>, string>;
  /** One payment of what was agreed cannot be made in full. */
  deferral: {
    goal: string;
    which: string;
    mayRefuse: Stated & { title: string };
    /** Nothing of it is known here. */
    unknown: Stated & { title: string };
  };
  /** Opens the kinds that follow a call, where none was made here. */
  calledBefore: string;
  theyRing: string;
  sued: string;
  limitation: { text: string; sources: readonly SourceId[] };
  limitNote: { title: string; text: string };
  expired: Expired;
};

type Stated = { text: string; sources: readonly SourceId[] };

/** First of all, where three years may have gone by: nothing is owned up to, and legal advice is asked. */
type Expired = {
  title: string;
  risk: Stated;
  /** A demand or payment is known that came only after three years. */
  gap: Stated;
  ask: { tag: string; say: string; plain: string; hint: string };
  until: readonly { text: string; may?: true }[];
  owed: Stated & { title: string };
  /** Once there is an answer. */
  after: string;
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
      text: '菜单会变，以听到的为准。也可以在手机里点“{debt} → 客服”。',
      sources: ['neg.channel'],
    },
    { text: '对方问密码、验证码，或叫你转账，就挂。', sources: ['collect.account'] },
  ],
  dialOther: [
    { text: '照合同或卡背面印的号码拨客服，接通后说“协商还款”，再说“人工”。', sources: [] },
    { text: '短信、来电给的号码不打。菜单会变，以听到的为准。', sources: [] },
    { text: '对方问密码、验证码，或叫你转账，就挂。', sources: ['collect.account'] },
  ],
  goals: {
    early: {
      text: '到期之前，可以申请展期，对方同意才算。不想展期，或对方不同意，就谈分期。',
      sources: ['neg.extension'],
    },
    days30: {
      text: '让费用停下，本金分期还。能不能停、分几期，没查到公开规定，要问。',
      sources: ['neg.terms'],
    },
    days90: {
      text: '本金分期，已经产生的费用申请减免。没查到公开规定，可以问，也可能被拒。',
      sources: ['neg.terms'],
    },
    /** Late for at most 90 days, and nothing was added for it. */
    noFee: {
      text: '本金分期还，以后不加费用。能不能、分几期，没查到公开规定，要问。',
      sources: ['neg.terms'],
    },
    over90: {
      text: '本金分几次还，书面写明付清就结清。一提分期，三年的诉讼时效就重新算。',
      sources: ['neg.limitation', 'neg.terms'],
    },
    sued: {
      text: '谈法院调解。收到起诉状，15 天内可以答辩；传票的日子要去。收到支付令，15 天内还钱，或书面提异议；只说没钱、想分期，不算异议。',
      sources: ['court.mediate', 'court.answer', 'court.absent', 'court.payorder'],
    },
  },
  cardParts: {
    text: '信用卡另有一条：欠的超出还款能力、仍愿意还的，可以申请“个性化分期”，最长 5 年，谈成才算。口头谈成的，要有录音。',
    sources: ['law.card5y'],
  },
  kinds: {
    first: '打 {line}，谈{debt}',
    promised: '问上次说好的答复',
    superior: '上次没谈成，找能定的人',
    deferral: '谈成了，有一期还不上',
  },
  deferral: {
    goal: '不重新谈方案，只改还不上的这一期。问清晚了会怎样，再请对方备注、发书面的。',
    which: '还不上的是哪一期',
    mayRefuse: {
      title: '对方可以不同意',
      text: '能不能改、改几天，没查到公开规定。不同意，就问还多少方案还算数；到那天先还做得到的，记下来。别为这一期再去借。',
      sources: ['neg.terms'],
    },
    unknown: {
      title: '谈成的方案没记在这里，也可以打',
      text: '话里就不带数。谈成的日子、工号、短信，手边有什么备好什么。',
      sources: [],
    },
  },
  calledBefore: '以前打过，没记在这里',
  theyRing: '是对方打来的',
  sued: '收到了法院的起诉状、传票或支付令',
  limitation: {
    text: '先知道一件事：提出分期或缓还，三年的诉讼时效会从那天重新算。',
    sources: ['neg.limitation'],
  },
  limitNote: {
    title: '底线不说出口，过了底线不答应',
    text: '说“我算一下，再回您”。答应了又还不上，比没谈成更难。',
  },
  expired: {
    title: '先别承认，先打 12348 问一句',
    risk: {
      text: '三年的诉讼时效可能已经过了。现在认下、付一点，或提出分期，之后可能就不能再提时效。',
      sources: ['law.limitation', 'law.expired', 'neg.limitation'],
    },
    gap: {
      text: '这一次是满三年以后才有的。中间还催过、还过没有，也一起问。',
      sources: ['law.interrupt'],
    },
    ask: {
      tag: '打 12348，这样问',
      say: '这笔债最后一次催收或还款是 {last}，时效过了吗？',
      plain: '这笔债 {dueDate}到期，后来没有催收和还款，时效过了吗？',
      hint: '手边放好催收短信和还款记录，一条一条对日期。',
    },
    until: [
      { text: '不说“我认这笔债”，不先付一点' },
      { text: '不提分期，不签新的协议' },
      { text: '对方来电，可以问机构、工号，请他发书面的', may: true },
      { text: '收到法院传票、支付令，按上面的日子办', may: true },
    ],
    owed: {
      title: '债还在',
      text: '过了时效，对方还可以要，也可以起诉。要你在一审时自己提出来，法院不会主动提。中间有过催收，时效会重新算。',
      sources: ['law.expired', 'law.interrupt', 'court.absent', 'court.payorder'],
    },
    after: '打不打、怎么谈，照这个答复办。拿不准，再问一次。',
  },
};
