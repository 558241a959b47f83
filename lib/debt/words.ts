import type { SourceId } from '../sources/index.ts';
import type { DebtKind, Priority, Rule } from './debts.ts';

type Sourced = { text: string; sources: readonly SourceId[] };

/** Where the rate stands, beside its field. */
export const rateHints: Record<DebtKind, Sourced> = {
  huabei: {
    text: '0.05% 是常见的数，你的以合同为准。合同里找“逾期费用”或“逾期利息”那一条；账单的还款说明里也有。',
    sources: ['fee.huabei.daily'],
  },
  jiebei: {
    text: '合同里找“利率”那一条。合同不在手边，就在借呗里点开这笔借款，多半写着日利率或年利率。',
    sources: ['fee.jiebei.penalty'],
  },
  card: { text: '领用合约或账单背面找“利息”那一条。', sources: ['fee.min'] },
  other: { text: '照合同填。没写要收，就填 0。', sources: [] },
};

/** How rates are typed, and the days of a year. */
export const rateForms = '写成 0.05%、万分之五、日息万 5 都行。';
export const basisHint = '合同写明一年按 360 天算，才选 360。';

/** How the fee is counted, below the sum. */
export const feeRule: Sourced = {
  text: '只按没还的金额算，不利滚利。',
  sources: ['fee.huabei.daily'],
};

/** What the agreement of a card may ask on top. */
export const onlyThis = '只算了你填的这一项。领用合约里另有违约金、利息的，没算在内。';

export const paymentOrder: Sourced = {
  text: '还的钱先抵费用和利息，再抵本金。合同另有约定的，照合同。',
  sources: ['law.order'],
};

/** The ways a contract takes a fee. `simple` is a debt without a rule. */
export const rules: Record<'simple' | Rule['kind'], Sourced & { title: string }> = {
  simple: { title: '按天收逾期费用', text: '还剩多少，就按多少算，不利滚利。', sources: feeRule.sources },
  penalty: {
    title: '按利率加罚息',
    text: '罚息是合同利率的若干倍，一般是 1.3 到 1.5 倍。',
    sources: ['fee.jiebei.penalty'],
  },
  instalment: {
    title: '已经分期，每期有手续费',
    text: '填还没还的那几期，到期没还的也算。',
    sources: ['fee.instalment'],
  },
  minimum: {
    title: '只还最低还款',
    text: '到期还够最低，剩下的按天收利息；没还够，就整笔算逾期。',
    sources: ['fee.min'],
  },
};

/** Hints of fields that only one rule has. */
export const ruleHints = {
  late: { text: '按月还的，填到期没还的。对方说全部到期了，才填全部。', sources: [] },
  multiple: {
    text: '合同里找“罚息”。没有合同在手边就空着：先按 1.5 倍估，问清再填。',
    sources: ['fee.jiebei.penalty'],
  },
  interest: { text: '账单里单列的利息。看不到就空着，当 0 算，费用会略微算多。', sources: [] },
  compound: { text: '合同写了“对未付利息计收复利”，才选。', sources: ['fee.jiebei.penalty'] },
  parts: { text: '没还的期数，到期没还的也算。', sources: ['fee.instalment'] },
  fee: { text: '没还的各期手续费，加在一起。没有就填 0。', sources: ['fee.instalment'] },
  laterFees: { text: '提前还清，以后几期的手续费还收不收，照合同。', sources: [] },
  share: { text: '照账单填。只知道比例，就写 10%。', sources: ['fee.min'] },
  rest: { text: '还够最低以后，剩下的每天收多少。', sources: ['fee.min'] },
} as const satisfies Record<string, Sourced>;

/** Asked about a due day that far back. */
export const longAgo = {
  title: '还款日过了三年多，年份没打错吧？',
  text: '打错了就改。没打错，先看过没过三年，再打电话。',
  sources: ['law.limitation', 'neg.limitation'],
} as const satisfies Sourced & { title: string };

/** What comes before 花呗, and what it costs not to pay it: nothing here but what the thing itself is. */
export const priorities: Record<Priority, { title: string; why: string }> = {
  rent: { title: '房租', why: '先留房租：不交，住的地方可能没了。' },
  mortgage: { title: '房贷', why: '先还房贷：断了，房子可能保不住。' },
  utilities: { title: '水电燃气', why: '先交水电燃气：欠了可能停。' },
  support: { title: '抚养费', why: '先付抚养费：孩子等着用。' },
  guarantor: { title: '有人担保', why: '先还这笔：你还不上，担保的人要替你还。' },
  pledge: { title: '有抵押', why: '先还这笔：还不上，抵押的东西可能被拿走。' },
};

/** What to do where only a sum with the fee in it is known. */
export const onlyWhole = {
  title: '{whole} 里含了逾期费用的话，没还的是多少？',
  hint: '账单上写了就填，没还的由它算出来。',
  rest: '没还的金额填 {rest}',
  early: '还没过还款日，{whole} 里不会有逾期费用。',
  unknown: '都看不到，就先这样记。打电话时问：“{question}”',
  later: '先这样记，以后改',
} as const;

/** What a difference probably is, one sentence a reading. */
export const readingWords = {
  noFee: '账单可能只写了本金。',
  dueDay: '可能从还款日当天就开始算。',
  earlier: '起算的日子可能不一样。',
  older: '账单可能是前几天的数，刷新一下再看。',
  wholeBill: '可能一直按整笔账单算费用，没扣掉已经还的。',
  noLaterFees: '可能没算以后几期的手续费。',
  compounded: '可能对没还的利息也收了罚息，也就是复利。',
  simple: '可能没对利息收复利。',
  monthly: '可能每个月把费用并进本金，利滚利。',
  daily: '可能每天把费用并进本金，利滚利。',
} as const;
