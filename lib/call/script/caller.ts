import type { Ending, Line } from '../types.ts';

/** Somebody rings: first who it is. No figure and no number of a document before that is clear. */
export const caller = {
  caller: {
    chapter: 'caller',
    topic: '问清是谁',
    say: '您好，请问您是哪家机构？姓名、工号是多少？',
    why: '没弄清之前，不说欠多少，也不报证件号。',
    replies: [
      { hear: '说了机构和工号', to: 'demanded' },
      { hear: '不肯说', to: 'askWhoAgain' },
      { hear: '说是法院、警察、律师', to: 'callerOffice' },
      { hear: '要验证码、要转账', to: 'scam' },
      { hear: '说要找家人、单位', to: 'askWhoAgain' },
    ],
  },
  askWhoAgain: {
    chapter: 'caller',
    topic: '再问一次',
    say: '有事您直接跟我说。请先报机构和工号。',
    why: '催收应当先说代表哪家机构；联系得上你，就不该找别人催。这是国标和行业自律，可据此投诉，不等于违法。',
    sources: ['collect.identify', 'collect.third'],
    replies: [
      { hear: '说了机构和工号', to: 'demanded' },
      { hear: '还是不肯说', to: 'verifyEnd' },
      { hear: '说狠话、骂人', to: 'verifyEnd' },
      { hear: '要验证码、要转账', to: 'scam' },
    ],
  },
  callerOffice: {
    chapter: 'caller',
    topic: '自己核实',
    say: '请告诉我单位、姓名和案号，我自己去核实。',
    why: '自称法院的，用区号加 12368 核实，不打对方给的号码。',
    sources: ['court.verify'],
    replies: [
      { hear: '说了单位和案号', to: 'verifyEnd' },
      { hear: '不肯说', to: 'verifyEnd' },
      { hear: '原来是催还款的', to: 'askWhoAgain' },
      { hear: '要验证码、要转账', to: 'scam' },
    ],
  },
  selfDial: {
    chapter: 'caller',
    topic: '核对再回',
    say: '我先对一下账单，再打 95188 回您。谢谢。',
    why: '不打对方给的号码，自己拨 95188。',
    sources: ['ch.95188', 'neg.channel'],
    ends: 'callback',
  },
  verifyEnd: {
    chapter: 'caller',
    topic: '先核实',
    say: '我先自己核实，清楚了再谈。再见。',
    why: '花呗的事打 95188 问；法院的事用区号加 12368 问。',
    sources: ['ch.95188', 'court.verify'],
    ends: 'stopped',
  },
  scam: {
    chapter: 'caller',
    topic: '挂断',
    say: '验证码我不给，也不转账。我自己打 95188 问。',
    why: '说完就挂。还款只在花呗里还，或还到出借方自己的账户。',
    sources: ['collect.account', 'ch.95188'],
    ends: 'stopped',
  },
} as const satisfies Record<string, Line | Ending>;
